import { spawnSync } from 'node:child_process';

/** Tests run what the product runs: its bundles, made again when a source changed. */
export default function build(): void {
  const { status } = spawnSync(process.execPath, ['build/run.mjs', 'build'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the bundles could not be built');
}
