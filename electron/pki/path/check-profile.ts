import type { PathRule } from './path-rules.ts';
import { irregularitiesOf } from './profile/find-irregularities.ts';

/** In a strict judgement, each certificate of the path keeps to the profile of RFC 5280 §4, the trusted one too. */
export const checkProfile: PathRule = ({ path, request: { strict = false } }) => {
  if (!strict) return null;
  for (const [index, certificate] of path.entries()) {
    const broken = irregularitiesOf(certificate, index === 0).find(({ isAdvice }) => !isAdvice);
    if (broken !== undefined) {
      const { rule, clause } = broken;
      return { reason: 'against-profile', certificate, params: { rule, clause } };
    }
  }
  return null;
};
