import { describe, expect, it } from 'vitest';
import { evidenceName } from './evidence-name.ts';

const report = {
  runId: '8e41d0c2-1111-4a0e-9a55-0d5b7a5e11aa',
  startedAt: '2026-11-24T23:13:05.000Z',
  target: {
    kind: 'gap-server' as const,
    host: '10.4.0.12',
    port: 8443,
    serverName: 'gap.editeur-exemple.fr',
    terminal: 'simulated' as const,
  },
};

describe('evidenceName', () => {
  it('says when, what and which, in Paris', () => {
    expect(evidenceName(report, 'pdf', 'fr')).toBe(
      'diapason-2026-11-25-0013-mon-gap-serveur-10.4.0.12-8443-8e41d0c2-fr.pdf',
    );
    expect(evidenceName(report, 'junit', 'en')).toBe(
      'diapason-2026-11-25-0013-my-gap-server-10.4.0.12-8443-8e41d0c2-en.xml',
    );
    expect(evidenceName(report, 'json', 'fr')).toMatch(/-8e41d0c2\.json$/);
  });

  it('is a file name everywhere, whatever the host', () => {
    for (const host of ['../../etc/passwd', 'fe80::1', 'CON', 'é'.repeat(200), 'a\u0000b', 'C:\\x', '...']) {
      const target = { ...report.target, host };
      const name = evidenceName({ ...report, target, runId: '../run' }, 'html', 'fr');
      expect(name).toMatch(/^diapason-[a-z0-9.-]+\.html$/);
      expect(name).not.toContain('..');
      expect(name.length).toBeLessThan(180);
    }
  });
});
