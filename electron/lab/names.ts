import { writeName } from '../pki/asn1/write-name.ts';
import {
  isBranchForm,
  labAuthorityNames,
  type AuthorityLevel,
  type IssuerLine,
  type LabAuthorityName,
  type BranchForm,
} from './cast.ts';

type AttributeType = 'C' | 'ST' | 'O' | 'OU' | 'CN';
/** A distinguished name in the order of the certificate, one attribute per RDN. */
export type SubjectName = readonly (readonly [AttributeType, string])[];

/** X.520 bounds (RFC 5280 appendix A.1, ub-common-name and the like), in characters. */
const upperBounds: Readonly<Record<AttributeType, number>> = { C: 2, ST: 128, O: 64, OU: 64, CN: 64 };

/** The longest value that an attribute may bear; longer ones are cut, as an authority would have them shortened. */
export function withinBound(type: AttributeType, value: string): string {
  return Array.from(value).slice(0, upperBounds[type]).join('');
}

const authorities: Readonly<
  Record<LabAuthorityName, { organization: string } & Record<AuthorityLevel, string>>
> = {
  ingetrust: {
    organization: 'SIMULATION INGETRUST',
    root: 'SIMULATION INGETRUST AC RACINE',
    intermediate: 'SIMULATION INGETRUST AC TERMINAUX',
  },
  geotrust: {
    organization: 'SIMULATION GEOTRUST',
    root: 'SIMULATION GEOTRUST AC RACINE',
    intermediate: 'SIMULATION GEOTRUST AC SERVEURS',
  },
  'igc-sante': {
    organization: 'SIMULATION IGC-SANTE',
    root: 'SIMULATION AC RACINE IGC-SANTE ELEMENTAIRE',
    intermediate: 'SIMULATION AC IGC-SANTE ELEMENTAIRE ORGANISATIONS',
  },
  unknown: {
    organization: 'SIMULATION AUTORITE INCONNUE',
    root: 'SIMULATION AC RACINE INCONNUE',
    intermediate: 'SIMULATION AC INCONNUE',
  },
};

/** What the intermediate of a form is, as its name says. */
const branchNames: Readonly<Record<BranchForm, string>> = {
  'crl-unavailable': 'AC CRL INDISPONIBLE',
  'crl-stale': 'AC CRL PERIMEE',
  'crl-forged': 'AC CRL FALSIFIEE',
  'authority-revoked': 'AC REVOQUEE',
  'authority-expired': 'AC EXPIREE',
  'authority-renewed': 'AC RENOUVELEE',
};

/** Name of a simulated authority; each one says SIMULATION, so that none is ever taken for the real one. */
export function authoritySubject(name: LabAuthorityName, line: IssuerLine): SubjectName {
  const authority = authorities[name];
  return [
    ['C', 'FR'],
    ['O', authority.organization],
    ['CN', isBranchForm(line) ? `${authority.organization} ${branchNames[line]}` : authority[line]],
  ];
}

const intermediatesByName: ReadonlyMap<string, LabAuthorityName> = new Map(
  labAuthorityNames.map((name) => [
    Buffer.from(writeName(authoritySubject(name, 'intermediate'))).toString('hex'),
    name,
  ]),
);

/** Whose intermediate bears a name (hexadecimal DER); another dossier's lab uses the same names with other keys. */
export function authorityNamed(der: string): LabAuthorityName | null {
  return intermediatesByName.get(der) ?? null;
}
