// The lines of `npm run bench -- --load [--minutes N]`, from the measures that e2e/bench/load.ts writes.
import { say, type Bilingual } from './say.ts';
import { loadWords, type LoadMeasures } from './words.ts';

/** One measure, as it was written: its kind and its figures. */
export type LoadMeasure = {
  [Id in keyof LoadMeasures]: { readonly id: Id } & LoadMeasures[Id];
}[keyof LoadMeasures];

/** Whose TLS library is measured, before its figures. */
export function runtimeTitle(start: LoadMeasures['start']): string {
  const { node, electron, library } = start;
  return electron === undefined
    ? `\n── Node ${node}, OpenSSL ${library}`
    : `\n── Electron ${electron} (Node ${node}), BoringSSL`;
}

function sentenceOf(measure: Exclude<LoadMeasure, { id: 'start' }>): Bilingual {
  switch (measure.id) {
    case 'load-rate':
      return loadWords['load-rate'](measure);
    case 'load-at-once':
      return loadWords['load-at-once'](measure);
    case 'load-memory':
      return loadWords['load-memory'](measure);
    case 'load-end':
      return loadWords['load-end'](measure);
  }
}

export function printLoad(measure: LoadMeasure): void {
  console.log(measure.id === 'start' ? runtimeTitle(measure) : say(sentenceOf(measure)));
}
