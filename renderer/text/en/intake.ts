import type { intake as fr } from '../fr/intake.ts';
import type { SameShape } from '../same-shape.ts';

export const intake: SameShape<typeof fr> = {
  certificate: {
    practice: 'Practice certificate {{commonName}}, valid until {{untilDate}}',
    'delivered-test': 'TEST certificate {{commonName}} for $t(orders.{{order}}), valid until {{untilDate}}',
    'delivered-production': 'PRODUCTION certificate {{commonName}}, valid until {{untilDate}}',
    other: 'Certificate {{commonName}}, from an authority that is not IGC-Santé, valid until {{untilDate}}',
  },
  certificateRefused: 'Certificate {{commonName}}: not taken',
  pinnedAuthority:
    'IGC-Santé authority recognised by its fingerprint: {{name}} ($t(intake.environments.{{environment}}))',
  peerAuthority: 'Authority {{name}}, filed under $t(intake.roles.{{role}})',
  authorityIgnored: 'Authority {{name}}: left aside, its fingerprint is none of IGC-Santé’s',
  authorityRefused: 'Authority {{name}}: not taken',
  chainOrder:
    'The certificates of this file are not in the order of a chain: the wizard restores it in what it prepares',
  keyInVault: 'Private key: kept, encrypted, in the dossier’s vault',
  keyTaken: 'Private key that $t(orders.{{order}}) was waiting for: put into the vault',
  keyIgnored: 'Private key without a request or certificate of this dossier: left aside',
  requestIgnored: 'Certificate request (CSR): left aside, the dossier makes its own',
  listTaken_one: 'CRL of {{issuer}} of {{listDate}}: {{count}} certificate revoked',
  listTaken_other: 'CRL of {{issuer}} of {{listDate}}: {{count}} certificates revoked',
  listKnown_one: 'CRL of {{issuer}}: the dossier already has one as recent ({{count}} revoked here)',
  listKnown_other: 'CRL of {{issuer}}: the dossier already has one as recent ({{count}} revoked here)',
  listRefused: 'CRL of {{issuer}}: not taken',
  listPartial: 'CRL of {{issuer}} of {{listDate}}: not taken, it is $t(intake.listLimits.{{limit}})',
  listTooEarly: 'CRL of {{issuer}}: not taken, it holds only from {{listDate}}',
  listLimits: {
    delta: 'a delta CRL, which tells only what changed since another one',
    'users-only': 'a CRL for end-entity certificates alone, which tells nothing of authorities',
    'authorities-only': 'a CRL for certificates of authorities alone, which tells nothing of the others',
    'attributes-only': 'a CRL for attribute certificates alone, which tells nothing of the others',
    'some-reasons': 'a CRL for some reasons of revocation alone, which leaves the others out',
    indirect: 'an indirect CRL, which speaks for several authorities',
    partition: 'the CRL of a distribution point that is not the one of this dossier’s certificates',
    'not-understood': 'a CRL with a critical extension or a signature that the wizard cannot rely on',
  },
  roles: { 'igc-sante': 'IGC-Santé', ingetrust: 'IngeTrust (TPE)', geotrust: 'Geotrust (PSP)' },
  environments: { test: 'TEST', production: 'PRODUCTION' },
};
