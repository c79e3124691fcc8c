import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** How long files last together: whole servers, then other slow ones, then the rest. */
const rank = ({ moduleId, project }: TestSpecification): number =>
  project.name !== 'slow' ? 2 : moduleId.includes('/e2e/') ? 0 : 1;

/** Runs the longest files first, so that no worker is left with one at the end while the others have nothing to do. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
