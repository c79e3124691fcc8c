import type { TraceRule } from '../trace-rule.ts';

const glibc = 'GNU C Library 2.36, errno.h, in English and in French';
const kinds = '\\.(?:p12|pfx|jks|keystore|bks|pem|crt|cer|key)\\b';
const absent =
  'No such file or directory|no such file or directory|Aucun fichier ou dossier de ce type|ENOENT|FileNotFoundException';
const denied = 'Permission denied|permission denied|Permission non accordée|EACCES|AccessDeniedException';
/** A file of certificates or of keys on the line, before or after what the system says of it. */
const ofFile = (said: string): RegExp =>
  new RegExp(`(?:${said})[^\\n]{0,200}${kinds}|${kinds}["']?[^\\n]{0,160}(?:${said})`);

/** Files of this end that are not there, or that may not be read, whatever the program that says so. */
export const ownFileRules: readonly TraceRule[] = [
  {
    id: 'own-file-denied',
    pattern: ofFile(denied),
    sample: "PermissionError: [Errno 13] Permission denied: 'gap.key'",
    source: glibc,
    cause: 'key-unreadable',
    refusedBy: 'this-end',
  },
  {
    id: 'own-file-absent',
    pattern: ofFile(absent),
    sample: "Error: ENOENT: no such file or directory, open 'gap.p12'",
    source: glibc,
    cause: 'keystore-format',
    refusedBy: 'this-end',
  },
];
