import type { TraceCause, TraceRule } from '../trace-rule.ts';

const faq = 'https://faq.pcsoft.fr/20558-faq-read.awp';
const strerror = 'https://curl.se/libcurl/c/libcurl-errors.html, as WinDev repeats it';

/** WinDev 28 and later call through libcurl: a « système » error is its number, with its words. */
const system = (
  number: number,
  words: string,
  cause: TraceCause,
  refusedBy: TraceRule['refusedBy'],
  maybe: readonly TraceCause[] = [],
): TraceRule => ({
  id: `windev-system-${number}`,
  pattern: new RegExp(
    `erreur système :? ?${number}(?!\\d)|${words.replace(/[()?]/g, '\\$&')} ${number}(?!\\d)`,
  ),
  sample: `${words} ${number}`,
  source: strerror,
  cause,
  refusedBy,
  flow: 'gap-psp',
  maybe,
});

/** PC SOFT's HTTPEnvoie, RESTEnvoie, HTTPRequête and SOAP: messages in French, in Windows' language or in curl's. */
export const windevRules: readonly TraceRule[] = [
  {
    id: 'windev-certificate-file',
    pattern: /chargement du fichier de certificat a échoué|[Cc]ode erreur : 101820\b/,
    sample: 'Le chargement du fichier de certificat a échoué.',
    source: 'https://faq.pcsoft.fr/24051-faq-read.awp',
    cause: 'own-certificate-refused',
    refusedBy: 'this-end',
  },
  {
    id: 'windev-verification',
    pattern: /La vérification du certificat SSL ou de la clé SSH a échoué/,
    sample: "Détail de l'erreur système : La vérification du certificat SSL ou de la clé SSH a échoué.",
    source: 'https://blogs.pcsoft.fr, Consommation de webservice, requête HTTPS: 100138',
    cause: 'certificate-refused',
    refusedBy: 'this-end',
    flow: 'gap-psp',
    maybe: ['unknown-authority', 'incomplete-chain', 'expired', 'name-mismatch'],
  },
  system(35, 'SSL connect error', 'handshake-failure', 'unknown', [
    'protocol-version',
    'cipher-suite',
    'client-certificate-missing',
  ]),
  system(58, 'Problem with the local SSL certificate', 'own-certificate-refused', 'this-end'),
  system(60, 'SSL peer certificate or SSH remote key was not OK', 'certificate-refused', 'this-end', [
    'unknown-authority',
    'incomplete-chain',
    'expired',
    'name-mismatch',
  ]),
  system(77, 'Problem with the SSL CA cert (path? access rights?)', 'authorities-missing', 'this-end'),
  system(56, 'Failure when receiving data from the peer', 'connection-closed', 'other-end'),
  system(52, 'Server returned nothing (no headers, no data)', 'connection-closed', 'other-end'),
  system(28, 'Timeout was reached', 'timeout', 'unknown'),
  system(7, "Couldn't connect to server", 'unreachable', 'unknown'),
  system(6, "Couldn't resolve host name", 'name-not-found', 'unknown'),
  {
    id: 'windev-request',
    pattern: /[Cc]ode (?:d['’])?erreur :? ?100138\b|[Ee]rreur 100138\b|[Ee]rror code: 100138\b/,
    sample: 'Code erreur : 100138',
    source: faq,
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    flow: 'gap-psp',
    maybe: ['protocol-version', 'unknown-authority', 'client-certificate-missing'],
  },
];
