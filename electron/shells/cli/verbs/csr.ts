import { orderIds } from '../../../contract/words.ts';
import { ask, choice, textOption, withUnlockedDossier } from '../dossier-session.ts';
import { UsageError, type Verb, type VerbContext } from '../verb.ts';
import { messageOf } from '../../../texts/message.ts';

function bitsOf(context: VerbContext): 2048 | 3072 | 4096 {
  const value = textOption(context, 'bits') ?? '2048';
  if (value === '2048') return 2048;
  if (value === '3072') return 3072;
  if (value === '4096') return 4096;
  throw new UsageError(
    messageOf('cli.errors.badChoice', { option: 'bits', value, allowed: '2048, 3072, 4096' }),
  );
}

/** `csr DIR`: makes the key and the CSR of each order that has none. */
export const csrVerb: Verb = {
  name: 'csr',
  usage: 'DIR [--order auth-cli|ssl-serveur] [--bits 2048|3072|4096] [--renew]',
  positionals: { min: 1, max: 1 },
  options: {
    order: { type: 'string' },
    bits: { type: 'string' },
    renew: { type: 'boolean' },
    'passphrase-stdin': { type: 'boolean' },
  },
  run: (context) => {
    const only = choice(context, 'order', orderIds);
    const bits = bitsOf(context);
    return withUnlockedDossier(context, async (opened) => {
      let dossier = opened;
      const chosen = only === undefined ? orderIds : [only];
      for (const order of chosen) {
        if (dossier.orders[order].request !== null && context.options['renew'] !== true) continue;
        dossier = await ask(context, 'order.generateRequest', { dossier: dossier.id, order, bits });
      }
      const requests = chosen.flatMap((order) => {
        const request = dossier.orders[order].request;
        return request === null ? [] : [{ order, request }];
      });
      if (context.json) {
        context.terminal.print(
          JSON.stringify({
            requests: requests.map(({ order, request }) => ({
              order,
              commonName: request.commonName,
              dnsNames: request.dnsNames,
              keyAlgorithm: request.keyAlgorithm,
              spkiSha256: request.spkiSha256,
              pem: request.pem,
              checks: request.checks,
            })),
          }),
        );
      } else {
        for (const { order, request } of requests) {
          context.terminal.note(
            context.text('cli.csr.done', {
              order,
              commonName: request.commonName,
              key: request.keyAlgorithm,
            }),
          );
          context.terminal.print(request.pem.trimEnd());
        }
      }
      return requests.some(({ request }) => request.checks.some((check) => check.verdict === 'fail')) ? 1 : 0;
    });
  },
};
