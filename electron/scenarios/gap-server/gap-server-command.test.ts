import { describe, expect, it } from 'vitest';
import { gapServerCommand } from './gap-server-command.ts';
import { gapServerScenarios } from './gap-server-scenarios.ts';

const target = {
  kind: 'gap-server',
  host: '10.4.0.12',
  port: 8443,
  serverName: 'gap.exemple.fr',
  terminal: 'simulated',
} as const;
const commandOf = (id: string, taken?: readonly string[]): string => {
  const row = gapServerScenarios.find((one) => one.id === id);
  if (row === undefined) throw new Error(`no ${id}`);
  return gapServerCommand(row, target, taken);
};

describe('the command of a scenario', () => {
  it('offers the weak suites that its sentence names, and any where it names none', () => {
    const taken = ['TLS_RSA_WITH_AES_128_CBC_SHA', 'TLS_DH_anon_WITH_AES_256_GCM_SHA384'];
    expect(commandOf('weak-suites-refused', taken)).toContain(
      ' -tls1_2 -cipher AES128-SHA:ADH-AES256-GCM-SHA384:@SECLEVEL=0',
    );
    expect(commandOf('weak-suites-refused')).toContain(' -cipher kRSA:3DES:RC4:NULL:@SECLEVEL=0');
  });

  it('asks for another name without a certificate, and keeps the session that is gone on with', () => {
    const other = commandOf('other-server-name');
    expect(other).toContain('-servername autre-gap.simulation.test');
    expect(other).not.toContain('-cert ');
    expect(commandOf('session-resumed-after-revocation')).toContain(' -sess_out session.pem');
    expect(commandOf('authority-revoked')).toContain(' -cert tpe-authority-revoked.pem');
  });
});
