import type { faults as fr } from '../fr/faults.ts';
import type { SameShape } from '../same-shape.ts';

/** For each fault: what happened, why, and what to do next. */
export const faults: SameShape<typeof fr> = {
  INVALID_INPUT: {
    what: 'The request was not understood.',
    why: 'The value “{{field}}” is missing or not of the expected form.',
    next: 'Correct that value and try again. Nothing was changed.',
  },
  UNKNOWN_METHOD: {
    what: 'This action does not exist in this version.',
    why: 'The page asks for “{{method}}”, which the installed wizard does not know.',
    next: 'Reload the page or restart the wizard, so that both are of the same version.',
  },
  CORE_UNREACHABLE: {
    what: 'The wizard no longer answers.',
    why: 'Its program was closed, or the tunnel that leads to it is cut.',
    next: 'Start the wizard again, then reopen the page. What was saved in the dossier is still there.',
  },
  NOT_ALLOWED: {
    what: 'Access was refused.',
    why: 'This page was not opened with the link that the wizard gave, or that link was already used elsewhere.',
    next: 'Start the wizard again and open the link it prints.',
  },
  BUG: {
    what: 'The wizard ran into a defect of its own.',
    why: 'A case was not foreseen; your files are not to blame. The details are in the log under reference {{reference}}.',
    next: 'Try again. If the defect comes back, report it with this reference.',
  },
  CANCELLED: {
    what: 'The operation was interrupted.',
    why: 'You cancelled it, or the wizard was closing.',
    next: 'Start it again whenever you like. What was finished is kept.',
  },
  DOSSIER_NOT_FOUND: {
    what: 'There is no dossier here.',
    why: 'The folder {{path}} does not exist, or holds no dossier.json file.',
    next: 'Check that it was not moved and that its disk is connected, then choose it with “Open…”.',
  },
  DOSSIER_NOT_OPEN: {
    what: 'This dossier is not open.',
    why: 'It was closed, or the wizard has restarted since.',
    next: 'Open it again from the home page.',
  },
  DOSSIER_EXISTS: {
    what: 'There already is a dossier here.',
    why: 'The folder {{path}} holds a dossier.json file: replacing it would lose its keys.',
    next: 'Open it, or choose another place.',
  },
  DOSSIER_LOCKED: {
    what: 'This dossier is already open elsewhere.',
    why: 'Another wizard on {{host}} has been using it since {{sinceDate}} (process {{pid}}). Two at once would undo each other’s work.',
    next: 'Close the other wizard, then open {{path}} again.',
  },
  DOSSIER_CORRUPT: {
    what: 'A file of the dossier cannot be read.',
    why: 'The content of {{file}} is not what the wizard writes: it was altered or cut short.',
    next: 'Restore this file from a backup. The wizard did not touch it and deleted nothing.',
  },
  DOSSIER_TOO_NEW: {
    what: 'This dossier comes from a newer version of the wizard.',
    why: 'It is in format {{version}}, which this version cannot read safely.',
    next: 'Update the wizard, then open the dossier again.',
  },
  DOSSIER_CHANGED_ELSEWHERE: {
    what: 'The dossier has changed in the meantime.',
    why: 'Another tab or another program wrote to it after you last read it.',
    next: 'Read the dossier again, then redo your change.',
  },
  FOLDER_NOT_EMPTY: {
    what: 'This folder is not empty.',
    why: '{{path}} already holds files, and the wizard’s would get mixed with them.',
    next: 'Choose an empty folder or a new name.',
  },
  FOLDER_NOT_WRITABLE: {
    what: 'This folder cannot be written to.',
    why: 'Your account may not write to {{path}}, or its disk is read-only.',
    next: 'Choose another place, or give yourself the right to write there.',
  },
  DISK_FULL: {
    what: 'The disk is full.',
    why: 'There is no room left to write in {{path}}.',
    next: 'Free some space, then try again. The files already there are intact.',
  },
  WRITE_FAILED: {
    what: 'Saving failed.',
    why: 'The system could not write {{path}} ({{reason}}).',
    next: 'Check that the disk can be reached, then try again. The former content is intact.',
  },
  VAULT_LOCKED: {
    what: 'The key vault is locked.',
    why: 'This action uses a private key, which only the dossier’s passphrase decrypts.',
    next: 'Enter the passphrase to unlock the vault.',
  },
  WRONG_PASSPHRASE: {
    what: 'This passphrase does not open the vault.',
    why: 'It differs from the one chosen when the dossier was made, perhaps by a capital or a space.',
    next: 'Type it again. If it is lost, so are the dossier’s keys: new keys and new orders will be needed.',
  },
  PASSPHRASE_TOO_SHORT: {
    what: 'The passphrase is too short.',
    why: 'It protects your private keys: at least {{length}} characters are needed.',
    next: 'Choose a few words that have nothing to do with each other.',
  },
  KEYCHAIN_UNAVAILABLE: {
    what: 'The passphrase could not be remembered.',
    why: 'The system has no keychain, or one that would keep the secret unprotected.',
    next: 'Go on without remembering: the passphrase will be asked each time the dossier is opened.',
  },
  TRIAL_ONLY: {
    what: '“{{name}}” was not imported.',
    why: 'This dossier is a trial: its passphrase is kept beside it, which is too little for a real key.',
    next: 'Make a real dossier from the home page, then import this file there.',
  },
  PROFILE_INCOMPLETE: {
    what: 'Something is missing in the Dossier step.',
    why: 'This action needs: $t(procedure.fields.{{field}}).',
    next: 'Fill in that field in the Dossier step, then try again.',
  },
  INVALID_DOMAIN: {
    what: '“{{value}}” is not a name that can be used.',
    why: 'A server or domain name has only letters without accents, digits, hyphens and dots, and the domain must be real.',
    next: 'Correct it in the Dossier step.',
  },
  REQUEST_MISSING: {
    what: 'There is no CSR yet for $t(orders.{{order}}).',
    why: 'This action starts from the CSR of the order.',
    next: 'Make the key and CSR in the Order step, then try again.',
  },
  KEY_MISSING: {
    what: 'The private key of $t(orders.{{order}}) is not in the vault.',
    why: 'It stayed on another machine, or the certificate was imported without it.',
    next: 'Import the key, or the PKCS#12 file that holds it. If it is lost, revoke the certificate and order another.',
  },
  CERTIFICATE_MISSING: {
    what: 'There is no certificate yet for $t(orders.{{order}}).',
    why: 'This action uses the certificates of the GAP.',
    next: 'Import the one PFCNG delivered or, meanwhile, issue a practice certificate.',
  },
  NOT_A_PRACTICE_CERTIFICATE: {
    what: 'The certificate in place for $t(orders.{{order}}) is not a practice certificate.',
    why: 'The wizard revokes only those of its own lab. A delivered certificate is revoked on PFCNG, and that is final.',
    next: 'For a real certificate, follow the Life cycle step, with its revocation code.',
  },
  FILE_EMPTY: {
    what: '“{{name}}” is empty.',
    why: 'The file holds not one byte: the copy or the download was probably cut short.',
    next: 'Download it again, then drop it again.',
  },
  FILE_TOO_LARGE: {
    what: '“{{name}}” is too large.',
    why: 'It weighs {{size}}, the limit is {{limit}}. A certificate with its chain takes a few kB only.',
    next: 'Check that this is the right file.',
  },
  FILE_NOT_FOUND: {
    what: '“{{name}}” was not found.',
    why: 'The file was moved, renamed or deleted.',
    next: 'Check its name and place, then try again.',
  },
  FILE_NOT_RECOGNISED: {
    what: '“{{name}}” is not a certificate file.',
    why: 'Its content: $t(looksLike.{{looksLike}}).',
    next: 'Drop a .p12, .pfx, .pem, .crt, .cer, .der, .p7b, .csr, .key or .crl file.',
  },
  FILE_CORRUPT: {
    what: '“{{name}}” is damaged.',
    why: 'It begins like a certificate file, but the rest is cut short or altered.',
    next: 'Download it again. If it travelled by e-mail, ask for it in a ZIP archive.',
  },
  FILE_PASSWORD_NEEDED: {
    what: '“{{name}}” asks for a password.',
    why: 'This file holds an encrypted private key.',
    next: 'Enter the password that PFCNG showed, or the one chosen at export.',
  },
  FILE_WRONG_PASSWORD: {
    what: 'This password does not open “{{name}}”.',
    why: 'It differs from the one that protects the file.',
    next: 'Enter it again, preferably by copy and paste. If it is lost, the request must be made again on PFCNG.',
  },
  FILE_UNSUPPORTED_ALGORITHM: {
    what: '“{{name}}” uses a method that the wizard does not read.',
    why: 'It is protected or signed with {{algorithm}}.',
    next: 'Export it again with a common method: AES-256 for a PKCS#12, RSA for a key.',
  },
  NOT_THIS_ORDER: {
    what: '“{{name}}” belongs to neither of your two orders.',
    why: 'The certificate “{{commonName}}” has neither the public key of one of your keys nor the usage of an order of this dossier.',
    next: 'Check that it really comes from this dossier. If it comes from another machine, import its key too.',
  },
  AUTHORITY_ROLE_UNKNOWN: {
    what: 'The wizard cannot tell whose authority “{{name}}” is.',
    why: 'Its name says neither IGC-Santé, nor IngeTrust, nor Geotrust.',
    next: 'Say whether it recognises the terminals (IngeTrust) or the PSP (Geotrust), then drop it again.',
  },
  AUTHORITY_NOT_PINNED: {
    what: 'The authority “{{name}}” was not taken.',
    why: 'It says it is IGC-Santé’s, but its fingerprint is that of no authority the wizard knows: another range, or a file altered on its way.',
    next: 'Download the TEST authority from the address given in the Installation step. Both Diapason certificates come from the ELEMENTAIRE range.',
  },
  CERTIFICATE_WITHOUT_KEY: {
    what: '“{{name}}” holds a certificate whose private key the dossier lacks.',
    why: 'Its public key matches no key of the vault, and the file does not bring the private key.',
    next: 'Drop the PKCS#12 file that holds both, or the key along with the certificate. If the key is lost, revoke the certificate and order another.',
  },
  END_ENTITY_MISSING: {
    what: '“{{name}}” does not say which certificate to judge.',
    why: 'It holds several certificates, and each of them is an authority (CA:TRUE) or has issued another one: none is an end-entity.',
    next: 'Put the certificate to verify alone into a file (--leaf), and the others into a second one (--chain).',
  },
  END_ENTITY_AMBIGUOUS: {
    what: '“{{name}}” does not say which certificate to judge.',
    why: 'It holds several end-entity certificates, {{one}} and {{other}} among them.',
    next: 'Put the certificate to verify alone into a file (--leaf), and its chain into a second one (--chain).',
  },
  LIST_NOT_COMPLETE: {
    what: 'This CRL of {{issuer}} was not taken.',
    why: 'It is $t(intake.listLimits.{{limit}}). In the place of the complete CRL, it could leave revocations untold. Nothing has changed: the dossier’s CRL, if it has one, stays in use.',
    next: 'Import the complete CRL of this authority, the one at the http address that its certificates give (CRL Distribution Points). For IGC-Santé, the Installation step downloads it.',
  },
  LIST_NOT_YET_VALID: {
    what: 'This CRL of {{issuer}} was not taken.',
    why: 'It holds only from {{fromDate}}: until then, it tells the state of no certificate. Nothing has changed: the dossier’s CRL, if it has one, stays in use.',
    next: 'Check the date and time of this machine. If they are right, import this authority’s current CRL, and this one once its date has come.',
  },
  TERMINAL_MISSING: {
    what: 'There is no test terminal in this dossier.',
    why: 'You chose your own terminal, but its certificate and key were not imported.',
    next: 'Import them at the Connectivity step, or choose the simulated terminal.',
  },
  PEER_AUTHORITY_MISSING: {
    what: 'There is no authority to judge the other party by.',
    why: 'The dossier holds no authority of the PSP (Geotrust): nothing would recognise the certificate that it shows.',
    next: 'Import the root and the intermediate authority at the Installation step, then run it again.',
  },
  PORT_IN_USE: {
    what: 'Port {{port}} is already taken.',
    why: 'Another program listens there on this machine.',
    next: 'Close that program, or choose another port.',
  },
  PEER_UNREACHABLE: {
    what: '{{peer}} did not answer.',
    why: 'The address is unknown, nothing listens there, or a firewall cuts the way.',
    next: 'Check the address, the port and the firewall, then try again.',
  },
  RUN_IN_PROGRESS: {
    what: 'A test is already running.',
    why: 'One test at a time, so that results do not get mixed.',
    next: 'Wait for it to end, or cancel it.',
  },
  RUN_NOT_FOUND: {
    what: 'This test was not found.',
    why: 'It is not in the dossier, or belongs to a session the wizard did not keep.',
    next: 'Run the test again.',
  },
  RUN_NOT_KEPT: {
    what: 'The test is over, but its report is not in the dossier.',
    why: '{{path}} could not be written: the disk is full, gone or read-only.',
    next: 'Export the report elsewhere before you leave: only this session still has it. Then put the disk right.',
  },
};
