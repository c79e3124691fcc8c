import { describe, expect, it } from 'vitest';
import type { Target } from '../contract/views.ts';
import { playerOf, targetLine, targetRows, whereOf } from './targets.ts';

const client: Target = {
  kind: 'gap-client',
  address: '127.0.0.1',
  pspName: 'localhost',
  arrangement: 'ports',
  port: 9443,
};

describe('a target', () => {
  it('is at its address, the simulated PSP at the first of its ports', () => {
    expect(whereOf({ kind: 'rehearsal' })).toBeNull();
    expect(whereOf({ kind: 'psp', host: '::1', port: 443, serverName: 'psp.fr' })).toBe('[::1]:443');
    expect(whereOf(client)).toBe('127.0.0.1:9443');
    expect(whereOf({ ...client, arrangement: 'turn' })).toBe('127.0.0.1:9443');
    expect(whereOf({ ...client, port: 0 })).toBe('127.0.0.1');
  });

  it('is told from any other in a line', () => {
    expect(targetLine({ kind: 'rehearsal' })).toBe('rehearsal');
    expect(targetLine(client)).toBe('gap-client 127.0.0.1:9443 (localhost, ports)');
    expect(
      targetLine({
        kind: 'revocation-drill',
        host: 'gap.fr',
        port: 8443,
        serverName: 'gap.fr',
        everySeconds: 2,
        giveUpAfterSeconds: 900,
        staleAfterSeconds: null,
      }),
    ).toBe('revocation-drill gap.fr:8443 (gap.fr, 2 s, 900 s)');
  });

  it('has players for the parties of its flows', () => {
    expect(playerOf({ kind: 'gap-server', terminal: 'own' }, 'TPE')).toBe('own-terminal');
    expect(playerOf({ kind: 'gap-server' }, 'TPE')).toBe('simulated-terminal');
    expect(playerOf({ kind: 'rehearsal' }, 'GAP')).toBe('reference-gap');
    expect(playerOf({ kind: 'psp' }, 'GAP')).toBe('played-gap');
    expect(playerOf({ kind: 'psp' }, 'PSP')).toBe('real-psp');
    expect(playerOf({ kind: 'gap-client' }, 'PSP')).toBe('simulated-psp');
    expect(playerOf({ kind: 'revocation-drill' }, 'GAP')).toBe('own-gap');
  });

  it('is tested with certificates of the dossier wherever the GAP is ours', () => {
    for (const { foreignParty, needs } of Object.values(targetRows)) {
      expect(needs.length > 0).toBe(foreignParty !== 'GAP');
    }
  });
});
