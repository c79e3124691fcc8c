import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DeploymentKind } from '../../../electron/contract/deployment-kinds.ts';
import { installBundle, type InstalledBundle } from '../../../electron/deploy/testing/install-bundle.ts';
import { keystorePassword } from '../../../electron/deploy/testing/open-stage.ts';
import { serverPrograms } from '../../../electron/deploy/testing/server-programs.ts';
import { chooseFreePort } from '../../../electron/lab/free-port.ts';
import type { GapServer, Mistake, StartedGap } from './gap-server.ts';
import type { GapLab } from './open-gap-lab.ts';

/** A change of a configuration, as replacements of text: each must be found. */
export type Edits = readonly (readonly [RegExp, string])[];

interface BundledServer {
  readonly name: string;
  readonly kind: keyof typeof serverPrograms & DeploymentKind;
  readonly edits: Readonly<Record<Exclude<Mistake, 'incomplete-chain' | 'auth-cli-installed'>, Edits>>;
  readonly impossible?: GapServer['impossible'];
  /** Its first handshakes take much longer than later ones, as a JVM's do. */
  readonly startsSlowly?: true;
  /** What a mistake changes of the JDK's own security properties. */
  readonly javaSecurity?: Partial<Readonly<Record<Mistake, string>>>;
}

/** One that can be set up in any other way too, for what is no mistake of its own. */
export interface BundledGap extends GapServer {
  startEdited(lab: GapLab, edits: Edits, applicationPort: number): Promise<StartedGap>;
}

/** A server installed from this product's own bundle and on its own export, then spoilt where a mistake is asked for. */
export function bundledServer(options: BundledServer): BundledGap {
  const { name, kind, edits, impossible = {}, javaSecurity = {}, startsSlowly = false } = options;
  const program = serverPrograms[kind];
  const editsOf = (mistake: Mistake | null): Edits =>
    mistake === null || mistake === 'incomplete-chain' || mistake === 'auth-cli-installed'
      ? []
      : edits[mistake];
  const start = async (
    lab: GapLab,
    mistake: Mistake | null,
    edited: Edits,
    applicationPort: number,
  ): Promise<StartedGap> => {
    const port = await chooseFreePort();
    const shown = mistake === 'auth-cli-installed' ? lab.authCli : lab.server;
    const chain = mistake === 'incomplete-chain' ? [] : shown.chain;
    const installed = await installBundle({
      kind,
      fqdn: 'gap.simulation.test',
      port,
      applicationPort,
      password: keystorePassword,
      identity: { ...shown, chain },
      peerAuthorities: lab.peerAuthorities,
      revocationLists: lab.lists,
      at: new Date(),
    });
    try {
      const spoilt = await spoil(installed, lab, edited);
      const security = mistake === null ? undefined : javaSecurity[mistake];
      const server = await withJavaSecurity(spoilt, security, () => program.start(spoilt, port));
      if (startsSlowly) await warmUp(lab, port);
      return {
        server,
        async close() {
          await server.stop();
          await installed.remove();
        },
      };
    } catch (error) {
      await installed.remove();
      throw error;
    }
  };
  return {
    name,
    packages: program.packages,
    isPresent: program.isPresent,
    impossible,
    start: (lab, mistake, applicationPort) => start(lab, mistake, editsOf(mistake), applicationPort),
    startEdited: (lab, edited, applicationPort) => start(lab, null, edited, applicationPort),
  };
}

/** Calls it until it answers in the time that a server is given: a cold one that is late says nothing of its settings. */
async function warmUp(lab: GapLab, port: number): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const { scenarios } = await lab.qualify(port, { only: ['nominal', 'client-expired'] });
    if (scenarios.every(({ verdict }) => verdict !== 'inconclusive')) return;
  }
}

/** Puts the export's own files in the place of the bundle's, and changes the configuration. */
async function spoil(installed: InstalledBundle, lab: GapLab, edits: Edits): Promise<InstalledBundle> {
  const { bundle, source, folder } = installed;
  const { snippet } = bundle;
  const content = edits.reduce((text, [pattern, replacement]) => {
    if (!pattern.test(text)) throw new Error(`nothing to change: ${pattern.source}`);
    return text.replace(pattern, replacement);
  }, snippet.content);
  await Promise.all([
    writeFile(join(folder, 'tpe-authorities.pem'), lab.authoritiesPem),
    writeFile(join(folder, 'tpe-crl.pem'), lab.listsPem),
    ...[source, folder].map((place) => writeFile(join(place, snippet.path), content)),
  ]);
  return { ...installed, bundle: { ...bundle, snippet: { ...snippet, content } } };
}

/** Starts with other security properties; the launcher of Java reads its options from the environment, which it inherits. */
async function withJavaSecurity<T>(
  { run }: InstalledBundle,
  properties: string | undefined,
  start: () => Promise<T>,
): Promise<T> {
  if (properties === undefined) return start();
  const path = join(run, 'java.security');
  await writeFile(path, properties);
  process.env['JDK_JAVA_OPTIONS'] = `-Djava.security.properties=${path}`;
  try {
    return await start();
  } finally {
    delete process.env['JDK_JAVA_OPTIONS'];
  }
}
