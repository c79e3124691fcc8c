import { orderIds } from '../../../contract/words.ts';
import { ask, choice, withUnlockedDossier } from '../dossier-session.ts';
import type { ExitCode, Verb } from '../verb.ts';

/** `practice DIR`: practice certificates for the dossier's own CSRs; `--revoke` rehearses a revocation. */
export const practiceVerb: Verb = {
  name: 'practice',
  usage: 'DIR [--revoke auth-cli|ssl-serveur]',
  positionals: { min: 1, max: 1 },
  options: { revoke: { type: 'string' }, 'passphrase-stdin': { type: 'boolean' } },
  run: (context) => {
    const revoke = choice(context, 'revoke', orderIds);
    return withUnlockedDossier<ExitCode>(context, async ({ id }) => {
      const dossier =
        revoke === undefined
          ? await ask(context, 'practice.issue', {
              dossier: id,
              orders: [...orderIds],
              makeMissingRequests: false,
            })
          : await ask(context, 'practice.revoke', { dossier: id, order: revoke });
      const certificates = orderIds.flatMap((order) =>
        dossier.orders[order].certificates
          .filter(({ current }) => current)
          .map((found) => ({ order, ...found })),
      );
      if (context.json) {
        context.terminal.print(
          JSON.stringify({
            certificates: certificates.map(({ order, kind, revokedInLab, certificate }) => ({
              order,
              kind,
              revoked: revokedInLab,
              subject: certificate.subject,
              notAfter: certificate.notAfter,
              sha256: certificate.sha256,
              pem: certificate.pem,
            })),
          }),
        );
      } else {
        for (const { order, certificate, revokedInLab } of certificates) {
          context.terminal.print(
            context.text(revokedInLab ? 'cli.practice.revoked' : 'cli.practice.done', {
              order,
              commonName: certificate.commonName,
              untilDate: certificate.notAfter,
            }),
          );
        }
      }
      return 0;
    });
  },
};
