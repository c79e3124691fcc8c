import type { TraceRule } from '../trace-rule.ts';

const glibc = 'GNU C Library 2.36, errno.h and gai_strerror, in English and in French';

/** What the operating system says of a connection, whatever the program that repeats it. */
export const networkRules: readonly TraceRule[] = [
  {
    id: 'network-name-not-found',
    pattern:
      /Name or service not known|nodename nor servname provided|[Cc]ould not resolve host|Temporary failure in name resolution|Nom ou service inconnu|Échec temporaire dans la résolution du nom|getaddrinfo(?: \w{1,20})? failed/,
    sample: 'psp.exemple.invalid: Nom ou service inconnu',
    source: glibc,
    cause: 'name-not-found',
    refusedBy: 'unknown',
    flow: 'gap-psp',
  },
  {
    id: 'network-refused',
    pattern:
      /Connection refused|No route to host|Network is unreachable|Connexion refusée|Aucun chemin d'accès pour atteindre l'hôte cible|kind: ConnectionRefused\b/,
    sample: 'connect: Connexion refusée',
    source: glibc,
    cause: 'unreachable',
    refusedBy: 'unknown',
  },
  {
    id: 'network-timeout',
    pattern: /Connection timed out|Connexion terminée par expiration du délai d'attente|kind: TimedOut\b/,
    sample: "connect: Connexion terminée par expiration du délai d'attente",
    source: glibc,
    cause: 'timeout',
    refusedBy: 'unknown',
  },
  {
    id: 'network-reset',
    pattern:
      /[Cc]onnection reset by peer|Connexion ré-initialisée par le correspondant|[Bb]roken pipe|Relais brisé \(pipe\)/,
    sample: 'read: Connexion ré-initialisée par le correspondant',
    source: glibc,
    cause: 'connection-closed',
    refusedBy: 'other-end',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version'],
  },
  {
    id: 'network-handshake',
    pattern:
      /(?:SSL|TLS|Ssl|Tls|ssl|tls)[ _-]?[Hh]andshake[ _-]?(?:has )?(?:[Ff]ail|error)|SSL connect error/,
    sample: 'SSL handshake failed',
    source: 'https://github.com/pbek/QOwnNotes/issues/315',
    cause: 'handshake-failure',
    refusedBy: 'unknown',
    maybe: ['certificate-refused', 'client-certificate-missing', 'protocol-version', 'cipher-suite'],
  },
];
