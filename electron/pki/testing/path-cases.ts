import {
  addUsualCases,
  addParentageCases,
  addSignatureCases,
  addAuthorityCases,
  addConstraintCases,
} from './path-cases-authorities.ts';
import { addDateCases, addUsageCases, addNameCases } from './path-cases-leaf.ts';
import { openPathStage, type PathCase } from './path-stage.ts';

export { caseInstant, type PathCase } from './path-stage.ts';

/** Mints the cases of path validation, by name. */
export async function mintPathCases(): Promise<ReadonlyMap<string, PathCase>> {
  const cases = new Map<string, PathCase>();
  const stage = await openPathStage(cases);
  await addUsualCases(stage);
  await addParentageCases(stage);
  await addSignatureCases(stage);
  await addAuthorityCases(stage);
  await addConstraintCases(stage);
  addDateCases(stage);
  await addUsageCases(stage);
  await addNameCases(stage);
  return cases;
}
