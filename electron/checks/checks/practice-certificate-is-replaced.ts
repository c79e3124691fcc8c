import { defineCertificateCheck, notApplicable, warn } from '../define-check.ts';

/** Part 2: the certificates of the qualification come from PFCNG; practice ones only let the work go on meanwhile. */
export const practiceCertificateIsReplaced = defineCertificateCheck({
  id: 'practice-certificate-is-replaced',
  clause: { 'auth-cli': 'intro.auth-cli', 'ssl-serveur': 'intro.ssl-serveur' },
  obligation: 'mandatory',
  run: ({ kind }) => (kind === 'practice' ? warn('practice', 'practice-remedy') : notApplicable('delivered')),
});
