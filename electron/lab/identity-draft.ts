import { isIP } from 'node:net';
import type { OrderId } from '../contract/words.ts';
import { writeOctets } from '../pki/asn1/der-writer.ts';
import type { IdentityForm, IdentityRole, LabAuthorityName } from './cast.ts';
import type { CertificateDraft } from './issue-certificate.ts';
import { withinBound, type SubjectName } from './names.ts';

type Profile = Pick<CertificateDraft, 'keyUsage' | 'extendedKeyUsage' | 'policies' | 'privateExtensions'>;
/** What an identity's certificate says, before dates, key and addresses. */
export type IdentityDraft = Profile & Pick<CertificateDraft, 'subject' | 'dnsNames' | 'ipAddresses'>;

export interface Organization {
  readonly name: string;
  /** National identifier with its prefix digit, as the OU of an IGC-Santé certificate writes it. */
  readonly identifier: string;
}

/** Category of the product, by which IGC-Santé marks a TEST software certificate. */
const igcSanteCategory = '1.2.250.1.71.1.2.5';
const testSoftwareCertificate = writeOctets(Uint8Array.of(0x83));

const igcSante: Profile = {
  keyUsage: [],
  policies: ['1.2.250.1.213.1.7.2.1.1.1.1'],
  privateExtensions: [[igcSanteCategory, testSoftwareCertificate]],
};

/** The two profiles of IGC-Santé's TEST certificates, as delivered for the two orders. */
const orderProfiles: Readonly<Record<OrderId, Profile>> = {
  'auth-cli': { ...igcSante, keyUsage: ['digitalSignature'], extendedKeyUsage: ['clientAuth'] },
  'ssl-serveur': {
    ...igcSante,
    keyUsage: ['digitalSignature', 'keyEncipherment'],
    extendedKeyUsage: ['serverAuth', 'clientAuth'],
  },
};

const fictitious: Organization = { name: 'STRUCTURE SIMULATION', identifier: `3${'0'.repeat(14)}` };

/**
 * What an IGC-Santé TEST certificate of an order says: C, ST, O, OU, CN in this order, and for SSL_SERVEUR the CN again
 * as dNSName. An organization without a name or an identifier gets a fictitious one, as PFCNG's TEST structures are.
 */
export function practiceDraft(order: OrderId, commonName: string, organization: Organization): IdentityDraft {
  const name = organization.name.trim() === '' ? fictitious.name : organization.name.trim();
  const identifier =
    organization.identifier.trim() === '' ? fictitious.identifier : organization.identifier.trim();
  return {
    ...orderProfiles[order],
    subject: [
      ['C', 'FR'],
      ['ST', 'Paris (75)'],
      ['O', withinBound('O', name)],
      ['OU', withinBound('OU', identifier)],
      ['CN', commonName],
    ],
    dnsNames: order === 'ssl-serveur' ? [commonName] : [],
  };
}

/** Names of a server as its certificate bears them: IP addresses are names of their own kind (RFC 5280 §4.2.1.6). */
function serverNames(names: readonly string[]): Required<Pick<IdentityDraft, 'dnsNames' | 'ipAddresses'>> {
  const distinct = [...new Set(names)];
  const addresses = distinct.filter((name) => isIP(name) !== 0).map(usualForm);
  return {
    dnsNames: distinct.filter((name) => isIP(name) === 0),
    ipAddresses: [...new Set(addresses)],
  };
}

/** An IPv6 address as it is read back from a certificate: compressed, and without the zone, which is of one machine alone. */
function usualForm(address: string): string {
  if (isIP(address) === 4) return address;
  return new URL(`http://[${address.split('%')[0] ?? ''}]`).hostname.slice(1, -1);
}

const peerSubject = (organization: string, commonName: string): SubjectName => [
  ['C', 'FR'],
  ['O', organization],
  ['CN', commonName],
];

/** Who normally issues to each role. */
export const usualIssuer: Readonly<Record<IdentityRole, LabAuthorityName>> = {
  tpe: 'ingetrust',
  psp: 'geotrust',
  'gap-client': 'igc-sante',
  'gap-server': 'igc-sante',
};

const clientAlone: Profile = { keyUsage: ['digitalSignature'], extendedKeyUsage: ['clientAuth'] };
const serverAlone: Profile = {
  keyUsage: ['digitalSignature', 'keyEncipherment'],
  extendedKeyUsage: ['serverAuth'],
};
const publicServer: Profile = { ...serverAlone, extendedKeyUsage: ['serverAuth', 'clientAuth'] };

const terminalSubject = (commonName: string): SubjectName => peerSubject('SIMULATION INGETRUST', commonName);

/** A good terminal under a name of its own, by which the GAP's log tells it from others. */
export function terminalDraft(commonName: string): IdentityDraft {
  return { ...clientAlone, subject: terminalSubject(commonName) };
}

/**
 * What the certificate of a role says under a form. Only one thing is wrong at a time, so that a refusal proves one
 * check: a server with the wrong usage still bears the right name.
 *
 * @param name FQDN or IP address of a server; `gap.simulation.test` or `psp.simulation.test` by default. Clients have a
 *   fixed name.
 * @param otherNames further names of a server. Under the form `wrong-name`, it bears none of them.
 */
export function identityDraft(
  role: IdentityRole,
  form: IdentityForm,
  name?: string,
  otherNames: readonly string[] = [],
): IdentityDraft {
  const wrongName = form === 'wrong-name';
  const wrongUsage = form === 'wrong-usage';
  switch (role) {
    case 'tpe':
      return {
        ...(wrongUsage ? serverAlone : clientAlone),
        subject: terminalSubject(wrongName ? 'SIMULATION AUTRE TPE' : 'SIMULATION TPE 0001'),
      };
    case 'psp': {
      const fqdn = wrongName ? 'autre-psp.simulation.test' : (name ?? 'psp.simulation.test');
      return {
        ...(wrongUsage ? clientAlone : publicServer),
        subject: peerSubject('SIMULATION PSP', fqdn),
        ...serverNames(wrongName ? [fqdn] : [fqdn, ...otherNames]),
      };
    }
    case 'gap-client': {
      if (wrongUsage) return practiceDraft('ssl-serveur', name ?? 'gap.simulation.test', fictitious);
      const commonName = wrongName ? 'SIMULATION Autre_Client' : 'Client_Diapason_PSP';
      return practiceDraft('auth-cli', commonName, fictitious);
    }
    case 'gap-server': {
      const fqdn = wrongName ? 'autre-gap.simulation.test' : (name ?? 'gap.simulation.test');
      return {
        ...practiceDraft('ssl-serveur', fqdn, fictitious),
        ...serverNames(wrongName ? [fqdn] : [fqdn, ...otherNames]),
        ...orderProfiles[wrongUsage ? 'auth-cli' : 'ssl-serveur'],
      };
    }
  }
}
