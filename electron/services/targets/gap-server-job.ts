import type { ReportCrash } from '../../contract/crash.ts';
import type { CheckResult, TargetOf } from '../../contract/views.ts';
import { runCertificateChecks } from '../../checks/run-checks.ts';
import { certificateKind } from '../../dossier/certificate-kind.ts';
import type { Certificate } from '../../pki/certificates/certificate.ts';
import { buildChain } from '../../pki/path/validate-path.ts';
import type { PinnedAuthority } from '../../procedure/authorities.ts';
import { runGapServer, selectGapServerScenarios } from '../../scenarios/gap-server/run-gap-server.ts';
import type { OpenDossier } from '../open-dossiers.ts';
import type { RunJob } from '../runs.ts';
import { terminalIdentity } from '../../dossier/terminal.ts';
import { authoritiesAtHand } from './authorities-at-hand.ts';

/** About the dossier, and not about the server that is called: where its key lies, whether practice is over. */
const checksOfTheDossier: readonly string[] = [
  'private-key-is-in-the-vault',
  'practice-certificate-is-replaced',
];

/** « Mon GAP » as server of the terminals. VAULT_LOCKED; CERTIFICATE_MISSING where the real terminal was never imported. */
export async function gapServerJob(
  entry: OpenDossier,
  target: TargetOf<'gap-server'>,
  { pins, now }: Readonly<{ pins: readonly PinnedAuthority[]; now: () => Date }>,
): Promise<RunJob> {
  const { dossier } = entry;
  const lab = await entry.lab();
  const [inventory, practice] = await Promise.all([dossier.inventory(), lab.authority('igc-sante')]);
  const known = authoritiesAtHand(inventory, 'igc-sante');
  const trust = [practice.root, ...known.roots];
  const intermediates = [practice.intermediate, ...known.intermediates];

  const checkCertificate = (
    chain: readonly Certificate[],
    reportCrash: ReportCrash,
  ): readonly CheckResult[] => {
    const [certificate, ...sent] = chain;
    if (certificate === undefined) return [];
    const { path, complete } = buildChain(certificate, [...sent, ...intermediates, ...trust], trust);
    const results = runCertificateChecks(
      {
        order: 'ssl-serveur',
        // What is typed in the terminals is, here, the name that this run asks for.
        profile: withTpeFqdn(dossier.file().profile, target.serverName),
        now: now(),
        keySpkis: [],
        isElsewhere: () => false,
        certificate,
        kind: certificateKind(certificate, { pins, isPractice: (candidate) => lab.isPractice(candidate) }),
        revokedInLab: lab.isRevoked(certificate),
        chain: path.slice(1),
        chainIsComplete: complete,
        pins,
        revocationLists: inventory.revocationLists.map(({ list }) => list),
      },
      reportCrash,
    );
    return results.filter(({ id }) => !checksOfTheDossier.includes(id));
  };
  const terminal = target.terminal === 'own' ? await terminalIdentity(dossier) : null;
  const subject = {
    lab,
    terminal,
    trust,
    intermediates,
    revocationLists: inventory.revocationLists.map(({ list }) => list),
  };
  return {
    target,
    // What the software shows is told by the run itself: it need not be the dossier's.
    certificates: [],
    start: (options) =>
      Promise.resolve({
        scenarios: selectGapServerScenarios(options.only).map(({ id, flow }) => ({ id, flow })),
        listeners: [],
        done: runGapServer({
          ...options,
          target,
          subject: {
            ...subject,
            checkCertificate: (chain) => checkCertificate(chain, options.reportCrash),
          },
        }),
      }),
  };
}

function withTpeFqdn<P extends { readonly gap: { readonly tpeFqdn: string } }>(
  profile: P,
  tpeFqdn: string,
): P {
  return { ...profile, gap: { ...profile.gap, tpeFqdn } };
}
