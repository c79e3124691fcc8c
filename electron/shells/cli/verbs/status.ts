import { orderIds } from '../../../contract/words.ts';
import { ask, folderArgument } from '../dossier-session.ts';
import type { Verb } from '../verb.ts';

const marks = { done: '✓', todo: '○', waiting: '…', failed: '✗' } as const;

/** `status DIR`: the assessment that the wizard shows. Needs neither passphrase nor lock. */
export const statusVerb: Verb = {
  name: 'status',
  usage: 'DIR',
  positionals: { min: 1, max: 1 },
  options: {},
  run: async (context) => {
    const dossier = await ask(context, 'dossier.inspect', { folder: folderArgument(context) });
    const { assessment } = dossier;
    if (context.json) {
      context.terminal.print(
        JSON.stringify({
          id: dossier.id,
          folder: dossier.folder,
          publisher: dossier.profile.publisher.name,
          fqdn: dossier.fqdn,
          assessment: {
            ...assessment,
            steps: assessment.steps.map((step) => ({
              id: step.id,
              state: step.state,
              summary: context.message(step.summary),
              items: step.items.map((item) => ({
                id: item.id,
                clause: item.clause,
                state: item.state,
                title: context.message(item.title),
                detail: item.detail === undefined ? null : context.message(item.detail),
              })),
            })),
            next:
              assessment.next === null
                ? null
                : { id: assessment.next.id, title: context.message(assessment.next.title) },
          },
          certificates: orderIds.flatMap((order) =>
            dossier.orders[order].certificates.map(({ certificate, kind, current, checks }) => ({
              order,
              kind,
              current,
              subject: certificate.subject,
              notAfter: certificate.notAfter,
              sha256: certificate.sha256,
              checks: checks.map((check) => ({ ...check, evidence: context.message(check.evidence) })),
            })),
          ),
          waitingKeys: dossier.waitingKeys,
          troubledFiles: dossier.troubledFiles,
        }),
      );
    } else {
      context.terminal.print(`${dossier.profile.publisher.name} · ${dossier.fqdn ?? '—'}`);
      for (const step of assessment.steps) {
        const title = context.text(`procedure.steps.${step.id}.title`);
        context.terminal.print(`\n${marks[step.state]} ${title} — ${context.message(step.summary)}`);
        for (const item of step.items) {
          const detail = item.detail === undefined ? '' : ` — ${context.message(item.detail)}`;
          context.terminal.print(`   ${marks[item.state]} ${context.message(item.title)}${detail}`);
        }
      }
      const count = dossier.waitingKeys.length;
      if (count > 0)
        context.terminal.print(`\n${context.text('installation.orders.waitingKeys', { count })}`);
      if (assessment.next !== null) {
        context.terminal.print(
          `\n${context.text('cli.status.next', { action: context.message(assessment.next.title) })}`,
        );
      }
    }
    return assessment.steps.some(({ state }) => state === 'failed') ? 1 : 0;
  },
};
