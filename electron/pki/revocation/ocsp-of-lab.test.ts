import { describe, expect, it } from 'vitest';
import { memoryLabStore, openLab } from '../../lab/lab.ts';
import { validatePath } from '../path/validate-path.ts';
import { createOcspRequest } from './ocsp-request.ts';
import { parseOcspResponse } from './ocsp-response.ts';

describe('OCSP, with the lab as responder', () => {
  it('answers and is believed', async () => {
    const now = (): Date => new Date('2026-11-15T12:00:00Z');
    const lab = await openLab({ store: memoryLabStore(), now });
    const { intermediate, root } = await lab.authority('igc-sante');
    const point = await lab.openRevocationPoint();
    try {
      const { certificate } = await lab.identity({ role: 'gap-client', form: 'valid' });
      const request = createOcspRequest({ certificate, issuer: intermediate, withNonce: true });
      const [url = ''] = certificate.ocspUrls;
      expect(url).toContain('http://');
      const answer = await fetch(point.urlFor(url, 'current'), {
        method: 'POST',
        body: Buffer.from(request.der),
      });
      const response = parseOcspResponse(new Uint8Array(await answer.arrayBuffer()));
      expect(response.nonce).toBe(request.nonce);
      const verdict = validatePath({
        leaf: certificate,
        chain: [intermediate],
        trust: [root],
        crls: [],
        ocsp: [response],
        at: now(),
        purpose: 'client',
        revocation: 'mandatory',
      });
      expect(verdict.verdict).toBe('accepted');
    } finally {
      await point.close();
    }
  });
});
