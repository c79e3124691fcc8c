import { describe, expect, it } from 'vitest';
import { methods } from '../../../../electron/contract/methods.ts';
import { deploymentKinds } from '../../../../electron/contract/deployment-kinds.ts';
import { deployInput, emptyWish, wishProblems, type DeployWish } from './deploy-wish.ts';

const filled: DeployWish = {
  ...emptyWish,
  pspName: 'diapason.psp-exemple.fr',
  port: { server: '8443', client: '9443' },
  password: 'mot-de-passe',
};
const context = { dossier: 'd', language: 'fr' } as const;

describe('wishProblems', () => {
  it('finds nothing wrong in a form that is filled, whatever the kind', () => {
    expect(deploymentKinds.map((kind) => wishProblems(filled, kind))).toEqual(
      deploymentKinds.map(() => ({})),
    );
  });
  it('asks a kind for what it needs alone', () => {
    expect(wishProblems(emptyWish, 'nginx')).toEqual({});
    expect(wishProblems(emptyWish, 'tomcat-jks')).toEqual({ password: 'passwordShort' });
    expect(wishProblems(emptyWish, 'node-client')).toEqual({ pspName: 'host', port: 'port' });
  });
  it.each(['0', '65536', '80a', '', '-1', '8443.5'])('refuses the port « %s »', (port) => {
    expect(wishProblems({ ...filled, port: { server: port, client: port } }, 'nginx')).toEqual({
      port: 'port',
    });
    expect(wishProblems({ ...filled, applicationPort: port }, 'haproxy')).toEqual({
      applicationPort: 'port',
    });
  });
  it.each(['', 'etc/diapason', '/', 'C:\\', '/etc/../root', 'diapason'])(
    'refuses the folder « %s »',
    (folder) => {
      expect(wishProblems({ ...filled, folder }, 'nginx')).toEqual({ folder: 'folder' });
    },
  );
  it.each(['/etc/$HOME', '/etc/"diapason"', '/etc/a:b'])(
    'refuses what would be interpreted in « %s »',
    (folder) => {
      expect(wishProblems({ ...filled, folder }, 'nginx')).toEqual({ folder: 'folderCharacters' });
    },
  );
  it.each(['/opt/gap é/diapason', 'D:\\Éditeur (test)\\diapason', 'C:/diapason'])(
    'takes the folder « %s »',
    (folder) => {
      expect(wishProblems({ ...filled, folder }, 'iis')).toEqual({});
    },
  );
  it.each(['https://psp.fr', 'psp.fr:443', 'psp fr', '192.0.2.1', 'psp_1.fr', ''])(
    'refuses the host « %s »',
    (pspName) => {
      expect(wishProblems({ ...filled, pspName }, 'java-client')).toEqual({ pspName: 'host' });
    },
  );
  it('tells a short password from an accented one', () => {
    expect(wishProblems({ ...filled, password: 'court' }, 'iis')).toEqual({ password: 'passwordShort' });
    expect(wishProblems({ ...filled, password: 'très secret' }, 'iis')).toEqual({
      password: 'passwordAscii',
    });
  });
});

describe('deployInput', () => {
  it('is what the contract takes, for every kind', () => {
    for (const kind of deploymentKinds) {
      expect(methods['deploy.write'].input.safeParse(deployInput(filled, kind, context)).success, kind).toBe(
        true,
      );
    }
  });
  it('sends no password and no PSP to a kind that asks for none', () => {
    expect(deployInput(filled, 'nginx', context)).toEqual({
      ...context,
      kind: 'nginx',
      folder: null,
      port: 8443,
      applicationPort: 8080,
      installFolder: '/etc/diapason',
      flavour: 'modern',
    });
  });
  it('proposes a Windows folder to Windows, and keeps the flavour for PKCS#12', () => {
    const input = deployInput({ ...filled, flavour: 'legacy' }, 'dotnet-client', context);
    expect(input).toMatchObject({ installFolder: 'C:\\diapason', flavour: 'legacy', port: 9443 });
    expect(deployInput({ ...filled, flavour: 'legacy' }, 'tomcat-jks', context)?.flavour).toBe('modern');
  });
  it('is null while a field is wrong', () => {
    expect(deployInput({ ...filled, password: '' }, 'iis', context)).toBeNull();
  });
});
