import { describe, expect, it } from 'vitest';
import { authorityLevels, labAuthorityNames } from './cast.ts';
import { identityDraft, practiceDraft } from './identity-draft.ts';
import { memoryLabStore, openLab } from './lab.ts';
import { withinBound } from './names.ts';
import { identityValidity, practiceValidity } from './validity.ts';

describe('a simulated authority', () => {
  it('may issue, under its root and no further, and says where its own revocations are', async () => {
    const lab = await openLab({ store: memoryLabStore(), now: () => new Date('2026-11-24T10:00:00Z') });
    for (const name of labAuthorityNames) {
      const authority = await lab.authority(name);
      expect(authorityLevels.map((level) => authority[level].isCa)).toEqual([true, true]);
      expect([authority.root.pathLength, authority.intermediate.pathLength]).toEqual([undefined, 0]);
      expect(authority.intermediate.keyUsage).toEqual(['keyCertSign', 'cRLSign']);
      expect(authority.intermediate.isSignedBy(authority.root)).toBe(true);
      expect(authority.root.isSignedBy(authority.intermediate)).toBe(false);
      expect(authority.intermediate.authorityKeyId).toBe(authority.root.subjectKeyId);
      expect(authority.intermediate.crlUrls[0]).toMatch(new RegExp(`/crl/${name}-root\\.crl$`));
      expect(authority.root.crlUrls).toEqual([]);
      // Where there is no address, no extension: an empty one is not allowed (RFC 5280 §4.2.2.1).
      expect(authority.root.extensionValue('1.3.6.1.5.5.7.1.1')).toBeNull();
    }
  });
});

describe('drafts', () => {
  it('put AUTH_CLI where SSL_SERVEUR belongs, and the reverse, under the form wrong-usage', () => {
    const server = identityDraft('gap-server', 'wrong-usage', 'gap.essai.fr');
    expect(server).toMatchObject({ keyUsage: ['digitalSignature'], extendedKeyUsage: ['clientAuth'] });
    expect(server.dnsNames).toEqual(['gap.essai.fr']);
    const client = identityDraft('gap-client', 'wrong-usage');
    expect(client.extendedKeyUsage).toEqual(['serverAuth', 'clientAuth']);
    expect(identityDraft('tpe', 'wrong-usage').extendedKeyUsage).toEqual(['serverAuth']);
    expect(identityDraft('psp', 'wrong-usage').extendedKeyUsage).toEqual(['clientAuth']);
  });

  it('cut what is longer than X.520 allows, and leave the CN alone, by which names are compared', () => {
    const name = 'é'.repeat(70);
    expect(withinBound('O', name)).toBe('é'.repeat(64));
    const { subject } = practiceDraft('auth-cli', name, { name, identifier: '1' });
    expect(subject.at(-1)).toEqual(['CN', name]);
    expect(subject[2]).toEqual(['O', 'é'.repeat(64)]);
  });
});

describe('validity', () => {
  it('is three years to the second, leap years included', () => {
    const now = new Date('2028-02-29T00:59:59.999Z');
    expect(practiceValidity(now)).toEqual({
      notBefore: new Date('2028-02-28T23:59:59Z'),
      notAfter: new Date('2031-02-28T23:59:59Z'),
    });
    for (const form of ['valid', 'expired', 'not-yet-valid'] as const) {
      const { notBefore, notAfter } = identityValidity(form, now);
      expect(notAfter.getUTCFullYear() - notBefore.getUTCFullYear()).toBe(3);
      expect(notBefore.getUTCMilliseconds()).toBe(0);
    }
  });
});
