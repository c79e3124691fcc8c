import { holderName } from '../../contract/certificate-names.ts';
import type { PeerCertificate, RunReport } from '../../contract/views.ts';
import type { Words } from '../evidence-words.ts';
import { visibleText } from '../visible-text.ts';
import { cell, mono, muted, plain, type Block, type Line } from './document.ts';

/** Marks for the certificates of a report, so that each is described once and named everywhere: C1, C2… */
export interface CertificateIndex {
  /** « C3 gap.editeur.fr », with the head of its digest. */
  readonly named: (certificate: PeerCertificate) => Line;
  readonly table: (words: Words) => Block | null;
}

/** Gathers the certificates of a report in the order in which they are met. */
export function indexCertificates(report: RunReport): CertificateIndex {
  const found = new Map<string, PeerCertificate>();
  const add = (certificates: readonly PeerCertificate[]): void => {
    for (const certificate of certificates) {
      if (!found.has(certificate.sha256)) found.set(certificate.sha256, certificate);
    }
  };
  add(report.survey?.chain ?? []);
  for (const { ends } of report.scenarios) {
    add(ends.server.received);
    add(ends.client.received);
  }
  const marks = new Map([...found.keys()].map((sha256, index) => [sha256, `C${String(index + 1)}`]));
  return {
    named: (certificate) => [
      { text: `${marks.get(certificate.sha256) ?? '?'}\u00a0`, style: 'strong' },
      { text: `${shortName(certificate)} ` },
      { text: `${certificate.sha256.slice(0, 16)}…`, style: 'mono', tone: 'muted' },
    ],
    table: (words) => (found.size === 0 ? null : describe(words, marks, [...found.values()])),
  };
}

function describe(
  words: Words,
  marks: ReadonlyMap<string, string>,
  certificates: readonly PeerCertificate[],
): Block {
  const { t } = words;
  return {
    kind: 'table',
    title: t('evidence.index.title'),
    columns: [
      { title: t('evidence.index.mark'), share: 7 },
      { title: t('evidence.index.subject'), share: 41 },
      { title: t('evidence.index.validity'), share: 16 },
      { title: t('evidence.index.sha256'), share: 36 },
    ],
    rows: certificates.map((certificate) => [
      cell(plain(marks.get(certificate.sha256) ?? '?')),
      cell(
        plain(visibleText(certificate.subject)),
        muted(t('evidence.index.issuedBy', { issuer: visibleText(certificate.issuer) })),
        muted(t('evidence.index.serial', { serial: visibleText(certificate.serialNumber) })),
      ),
      cell(
        plain(
          t('evidence.index.until', { fromDate: certificate.notBefore, untilDate: certificate.notAfter }),
        ),
      ),
      cell(mono(certificate.sha256)),
    ]),
  };
}

/** Enough to know it again: the table of certificates has the rest. */
const shortLength = 100;

function shortName(certificate: PeerCertificate): string {
  const name = holderName(certificate);
  return visibleText(name.length > shortLength ? `${name.slice(0, shortLength)}…` : name);
}
