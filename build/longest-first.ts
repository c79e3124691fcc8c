import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { at } from './root.ts';
import { findTaggedTests } from './tagged-tests.ts';

/** Runs the longest files first, so that no worker is left with one at the end while the others have nothing to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const slow = new Set(findTaggedTests('slow').map((path) => at(path)));
    /** How long files last together: whole servers, then other slow ones, then the rest. */
    const rank = ({ moduleId }: TestSpecification): number =>
      !slow.has(moduleId) ? 2 : moduleId.startsWith(at('e2e')) ? 0 : 1;
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
