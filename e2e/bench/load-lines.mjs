// The lines of `npm run bench -- --load [--minutes N]`, from the measures that load.ts writes.
import { language, say } from '../../build/words.mjs';

const number = (value, digits = 0) =>
  value.toLocaleString(language() === 'fr' ? 'fr-FR' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
const megabytes = (octets) => `${number(octets / 1_000_000)} ${say('Mo', 'MB')}`;

const printers = {
  start: ({ node, electron, library }) =>
    electron === undefined
      ? `\n── Node ${node}, OpenSSL ${library}`
      : `\n── Electron ${electron} (Node ${node}), BoringSSL`,
  'load-rate': ({ ours, openssl, ratio, rounds, roundSeconds, calls, judged }) =>
    say(
      `   poignées de main mutuelles complètes : ${number(ours)}/s, openssl s_server ${number(openssl)}/s, rapport ${number(ratio, 2)} (médianes de ${rounds} tours de ${roundSeconds} s ; ${number(judged)} appels jugés sur ${number(calls)})`,
      `   full mutual handshakes: ${number(ours)}/s, openssl s_server ${number(openssl)}/s, ratio ${number(ratio, 2)} (medians of ${rounds} rounds of ${roundSeconds} s; ${number(judged)} calls judged out of ${number(calls)})`,
    ),
  'load-at-once': ({ calls, answered, answeredMs, judged, judgedMs }) =>
    say(
      `   ${calls} appels à la fois : ${answered} réponses en ${number(answeredMs)} ms, ${judged} jugés${judgedMs === null ? '' : ` en ${number(judgedMs)} ms`}`,
      `   ${calls} calls at once: ${answered} answers in ${number(answeredMs)} ms, ${judged} judged${judgedMs === null ? '' : ` in ${number(judgedMs)} ms`}`,
    ),
  'load-memory': ({ minute, calls, rss, heapUsed, external }) =>
    say(
      `   minute ${minute} : ${number(calls)} appels, mémoire ${megabytes(rss)} (tas ${megabytes(heapUsed)}, externe ${megabytes(external)})`,
      `   minute ${minute}: ${number(calls)} calls, memory ${megabytes(rss)} (heap ${megabytes(heapUsed)}, external ${megabytes(external)})`,
    ),
  'load-end': ({ total, noise, kept }) =>
    say(
      `   en tout ${number(total)} appels, dont ${noise} qui n’en étaient pas ; ${kept} gardés`,
      `   ${number(total)} calls in all, ${noise} of which were none; ${kept} kept`,
    ),
};

export const printLoad = (measure) => console.log(printers[measure.id](measure));
