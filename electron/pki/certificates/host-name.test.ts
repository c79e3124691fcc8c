import { describe, expect, it } from 'vitest';
import { certificateBearsName } from './host-name.ts';
import { mint } from '../testing/mint.ts';

describe('certificateBearsName', () => {
  it('compares as RFC 6125 says, and as the platform does', async () => {
    const patterns = [
      'gap.editeur.fr',
      '*.tpe.editeur.fr',
      '*.fr',
      'x*.editeur.fr',
      'xn--diteur-9ua.fr',
      '*',
    ];
    const { certificate } = await mint({ subject: 'CN=autre.editeur.fr', dnsNames: patterns });
    for (const [name, expected] of [
      ['gap.editeur.fr', true],
      ['GAP.EDITEUR.FR', true],
      ['gap.editeur.fr.', true],
      ['gap.editeur.f', false],
      ['a.tpe.editeur.fr', true],
      ['a.b.tpe.editeur.fr', false],
      ['tpe.editeur.fr', false],
      ['.tpe.editeur.fr', false],
      ['autre.editeur.fr', false],
      ['editeur.fr', false],
      ['xy.editeur.fr', false],
      ['éditeur.fr', true],
      ['', false],
    ] as const) {
      expect(certificateBearsName(certificate, name), name).toBe(expected);
    }
  });

  it('compares addresses as addresses', async () => {
    const { certificate } = await mint({ subject: 'CN=x', dnsNames: ['192.0.2.1'] });
    expect(certificateBearsName(certificate, '192.0.2.1')).toBe(false);
  });
});
