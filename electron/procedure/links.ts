import { links as words } from '../texts/links.ts';
import type { Bilingual } from '../texts/sentence.ts';

/**
 * `procedure`: as the procedure gives it; `current`: replaces or completes the procedure, known to be right today;
 * `unverified`: as the procedure gives it, and probably out of date.
 */
export type LinkStatus = 'procedure' | 'current' | 'unverified';

export interface OfficialLink {
  readonly kind: 'page' | 'mail' | 'download';
  readonly label: Bilingual;
  /** What is shown and copied. */
  readonly text: string;
  /** What is opened. */
  readonly url: string;
  readonly status: LinkStatus;
  readonly note?: Bilingual;
}

const igc = 'http://igc-sante.esante.gouv.fr';

interface LinkWords {
  readonly label: Bilingual;
  readonly note?: Bilingual;
}

const page = (text: string, words: LinkWords, status: LinkStatus): OfficialLink => ({
  kind: 'page',
  text,
  url: text,
  status,
  ...words,
});

const mail = (text: string, words: LinkWords, status: LinkStatus): OfficialLink => ({
  kind: 'mail',
  text,
  url: `mailto:${text}`,
  status,
  ...words,
});

const download = (path: string, words: LinkWords, status: LinkStatus): OfficialLink => ({
  ...page(`${igc}${path}`, words, status),
  kind: 'download',
});

/** Every official address the product shows or opens, with how far it can be trusted. */
export const links = {
  'pfcng-rights': page(
    'https://pfc.eservices.esante.gouv.fr/pfcng-ihm/authentication.xhtml',
    words['pfcng-rights'],
    'procedure',
  ),
  'pfcng-order': page('https://pfc-auth.eservices.esante.gouv.fr', words['pfcng-order'], 'procedure'),
  'rights-mail': mail('monserviceclient.developpement@esante.gouv.fr', words['rights-mail'], 'current'),
  'rights-mail-procedure': mail(
    'monserviceclient.developpement@asipsante.fr',
    words['rights-mail-procedure'],
    'procedure',
  ),
  'support-mail': mail('editeurs@asipsante.fr', words['support-mail'], 'unverified'),
  'notice-sender': mail('noreply@pfc.eservices.esante.gouv.fr', words['notice-sender'], 'current'),
  'test-intermediate': download('/AC%20TEST/ACI-EL-ORG-TEST.cer', words['test-intermediate'], 'current'),
  'test-root': download('/AC%20TEST/ACR-EL-TEST.cer', words['test-root'], 'current'),
  'test-chain': download(
    '/AC%20TEST/Chaine_de_certification-IGC-Sante-TEST.p7b',
    words['test-chain'],
    'current',
  ),
  'test-intermediate-crl': download('/CRL/ACI-EL-ORG-TEST.crl', words['test-intermediate-crl'], 'current'),
  'test-root-crl': download('/CRL/ACR-EL-TEST.crl', words['test-root-crl'], 'current'),
  'production-intermediate': download('/AC/ACI-EL-ORG.cer', words['production-intermediate'], 'procedure'),
  'production-root': download('/AC/ACR-EL.cer', words['production-root'], 'current'),
  'production-chain': download(
    '/AC/Chaine_de_certification-IGC-Sante.p7b',
    words['production-chain'],
    'current',
  ),
  'production-intermediate-crl': download(
    '/CRL/ACI-EL-ORG.crl',
    words['production-intermediate-crl'],
    'current',
  ),
  'production-root-crl': download('/CRL/ACR-EL.crl', words['production-root-crl'], 'current'),
} as const satisfies Record<string, OfficialLink>;
