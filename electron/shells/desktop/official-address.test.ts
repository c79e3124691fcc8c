import { describe, expect, it } from 'vitest';
import { links } from '../../procedure/links.ts';
import { isOfficialAddress } from './official-address.ts';

describe('isOfficialAddress', () => {
  it.each(Object.values(links).map((link) => link.url))('lets %s be opened', (url) => {
    expect(isOfficialAddress(url)).toBe(true);
  });

  it('lets a ready message be opened', () => {
    const { url } = links['rights-mail'];
    expect(isOfficialAddress(`${url}?subject=Habilitations&body=Bonjour%20%C3%A0%20tous`)).toBe(true);
  });

  it.each([
    'https://example.org/',
    'https://pfc-auth.eservices.esante.gouv.fr.evil.example/',
    'https://user@pfc-auth.eservices.esante.gouv.fr/',
    'https://pfc-auth.eservices.esante.gouv.fr/other',
    'mailto:someone@example.org',
    'mailto:%',
    'mailto:editeurs@asipsante.fr,someone@example.org',
    'file:///etc/passwd',
    'smb://server/share',
    'javascript:alert(1)',
    'ms-msdt:/id',
    '',
  ])('does not open %s', (url) => {
    expect(isOfficialAddress(url)).toBe(false);
  });
});
