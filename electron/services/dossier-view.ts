import type { ReportCrash } from '../contract/crash.ts';
import { limitOf } from '../pki/revocation/list-limit.ts';
import { commonNameOf } from '../pki/asn1/distinguished-name.ts';
import {
  applicableScenarios,
  type DossierView,
  type OrderCertificate,
  type OrderView,
  type RequestView,
  type RunReport,
  type ServiceKind,
} from '../contract/views.ts';
import { orderIds, type OrderId } from '../contract/words.ts';
import { runCertificateChecks, runRequestChecks } from '../checks/run-checks.ts';
import type { DossierFile } from '../dossier/dossier-file.ts';
import type { Inventory } from '../dossier/inventory.ts';
import { runLine } from '../dossier/run-archive.ts';
import type { Lab } from '../lab/lab.ts';
import { certificateView } from '../pki/certificates/certificate-view.ts';
import { assess } from '../procedure/assess.ts';
import type { PinnedAuthority } from '../procedure/authorities.ts';
import { fqdnOf } from '../procedure/domain-rules.ts';
import type { Facts, OrderFacts, QualificationFacts } from '../procedure/facts.ts';
import {
  placeCertificates,
  surroundingsOf,
  type PlacedCertificate,
  type Surroundings,
} from './order-chain.ts';

/** What a view is made from: a dossier that is open, or one that is only looked at. */
export interface ViewSource {
  readonly folder: string;
  readonly file: DossierFile;
  readonly inventory: Inventory;
  readonly lab: Lab | null;
  readonly vault: DossierView['vault'];
}

/**
 * Reads everything anew from the dossier: certificates are placed, checks run, steps assessed. Nothing of it is
 * stored, so that taking a file away takes its consequences away too.
 */
export async function viewDossier(
  source: ViewSource,
  options: Readonly<{ now: Date; pins: readonly PinnedAuthority[]; reportCrash: ReportCrash }>,
): Promise<DossierView> {
  const { file, inventory, lab } = source;
  const around = await surroundingsOf(inventory, lab, options.pins);
  const orders = Object.fromEntries(
    orderIds.map((order) => [order, viewOrder(order, file, around, options)]),
  ) as Record<OrderId, OrderView>;
  const facts = collectFacts(source, orders, options);
  return {
    id: file.id,
    folder: source.folder,
    createdAt: file.createdAt,
    trial: file.trial !== null,
    profile: file.profile,
    fqdn: facts.fqdn,
    vault: source.vault,
    attestations: file.attestations,
    orders,
    authorities: inventory.authorities.map(({ role, certificate }) => {
      const pin = options.pins.find(({ sha256 }) => sha256 === certificate.sha256);
      return {
        role,
        pinned: pin === undefined ? null : { environment: pin.environment, level: pin.level },
        certificate: certificateView(certificate),
      };
    }),
    revocationLists: inventory.revocationLists.map(({ role, list, file: path }) => ({
      role,
      issuer: list.issuer.text,
      issuerCommonName: commonNameOf(list.issuer),
      thisUpdate: list.thisUpdate.toISOString(),
      nextUpdate: list.nextUpdate?.toISOString() ?? null,
      entries: list.size,
      limit: limitOf(list),
      file: path,
    })),
    waitingKeys: [...inventory.waitingKeys],
    troubledFiles: inventory.troubled.map(({ file: path, fault }) => ({
      file: path,
      fault: { ...fault, params: { ...fault.params } },
    })),
    assessment: assess(facts),
    lastRun: inventory.lastRun && runLine(inventory.lastRun),
  };
}

function viewOrder(
  order: OrderId,
  file: DossierFile,
  around: Surroundings,
  { now, reportCrash }: Readonly<{ now: Date; reportCrash: ReportCrash }>,
): OrderView {
  const { requests, keySpkis } = around.inventory.orders[order];
  const isElsewhere = (spki: string): boolean =>
    file.origins[order] === 'elsewhere' &&
    !keySpkis.includes(spki) &&
    requests.some(({ request }) => request.spkiSha256 === spki);
  const base = { order, profile: file.profile, now, keySpkis, isElsewhere };
  const newest = requests[0];
  const request: RequestView | null =
    newest === undefined
      ? null
      : {
          pem: newest.request.pem,
          subject: newest.request.subject.text,
          commonName: newest.request.commonName,
          dnsNames: [...newest.request.dnsNames],
          keyAlgorithm: newest.request.keyAlgorithm.text,
          spkiSha256: newest.request.spkiSha256,
          keyElsewhere: isElsewhere(newest.request.spkiSha256),
          createdAt: newest.storedAt.toISOString(),
          checks: runRequestChecks({ ...base, request: newest.request }, reportCrash),
        };
  const revocationLists = around.inventory.revocationLists.map(({ list }) => list);
  const certificates = placeCertificates(order, around).map((placed): OrderCertificate => {
    const view = {
      ...viewPlaced(placed, around),
      keyElsewhere: isElsewhere(placed.certificate.spkiSha256),
    };
    const { revokedInLab } = view;
    const context = { ...base, ...placed, revokedInLab, pins: around.pins, revocationLists };
    return { ...view, checks: runCertificateChecks(context, reportCrash) };
  });
  return { order, origin: file.origins[order], request, certificates };
}

function viewPlaced(
  placed: PlacedCertificate,
  { lab }: Surroundings,
): Omit<OrderCertificate, 'checks' | 'keyElsewhere'> {
  return {
    certificate: certificateView(placed.certificate),
    kind: placed.kind,
    current: placed.current,
    hasKey: placed.hasKey,
    revokedInLab: placed.kind === 'practice' && lab?.isRevoked(placed.certificate) === true,
    chain: placed.chain.map(certificateView),
    chainIsComplete: placed.chainIsComplete,
  };
}

function collectFacts(
  { file, inventory }: ViewSource,
  orders: Readonly<Record<OrderId, OrderView>>,
  { now, pins }: Readonly<{ now: Date; pins: readonly PinnedAuthority[] }>,
): Facts {
  const { authorities, lastRuns } = inventory;
  const { rehearsal } = lastRuns;
  const currentSha = (order: OrderId): string | undefined =>
    orders[order].certificates.find(({ current }) => current)?.certificate.sha256;
  return {
    now: now.toISOString(),
    profile: file.profile,
    fqdn: fqdnOf(file.profile),
    trial: file.trial !== null,
    attestations: file.attestations,
    orders: { 'auth-cli': orderFacts(orders['auth-cli']), 'ssl-serveur': orderFacts(orders['ssl-serveur']) },
    authorities: {
      igcSante: authorities.flatMap(({ certificate }) =>
        pins.filter(({ sha256 }) => sha256 === certificate.sha256),
      ),
      ingetrust: authorities.filter(({ role }) => role === 'ingetrust').length,
      geotrust: authorities.filter(({ role }) => role === 'geotrust').length,
    },
    lastRun:
      rehearsal === null
        ? null
        : {
            at: rehearsal.startedAt,
            outcome: rehearsal.summary.outcome,
            pass: rehearsal.summary.pass,
            total: applicableScenarios(rehearsal.summary),
            covers: rehearsal.certificates,
            isCurrent: orderIds.every((order) =>
              rehearsal.certificates.some(
                (tested) => tested.order === order && tested.sha256 === currentSha(order),
              ),
            ),
          },
    qualifications: {
      'gap-server': qualificationFacts(lastRuns['gap-server']),
      'gap-client': qualificationFacts(lastRuns['gap-client']),
    },
  };
}

function qualificationFacts(run: RunReport | null): QualificationFacts | null {
  if (run === null) return null;
  const { startedAt, summary } = run;
  return { at: startedAt, outcome: summary.outcome, pass: summary.pass, total: applicableScenarios(summary) };
}

/** `placeCertificates` puts no other kind into service. */
const isInService = (entry: OrderCertificate): entry is OrderCertificate & { readonly kind: ServiceKind } =>
  entry.current && (entry.kind === 'practice' || entry.kind === 'delivered-test');

function orderFacts({ origin, request, certificates }: OrderView): OrderFacts {
  const current = certificates.find(isInService);
  const idsWith = (verdict: 'fail' | 'warn'): string[] =>
    (current?.checks ?? []).filter((check) => check.verdict === verdict).map(({ id }) => id);
  return {
    origin,
    hasRequest: request !== null,
    requestIssues: (request?.checks ?? []).filter(({ verdict }) => verdict === 'fail').length,
    current:
      current === undefined
        ? null
        : {
            kind: current.kind,
            notAfter: current.certificate.notAfter,
            failedChecks: idsWith('fail'),
            warnedChecks: idsWith('warn'),
            chainIsComplete: current.chainIsComplete,
            hasKey: current.hasKey,
            keyElsewhere: current.keyElsewhere,
          },
  };
}
