import { FaultError } from '../contract/faults.ts';
import type { Bundle, BundleRequest } from './bundle.ts';
import { checkFolder, checkHost, checkPassword, checkPort } from './check-places.ts';
import type { Material } from './define-deployment.ts';
import { orderMaterial } from './order-material.ts';
import { textFile } from './pem-files.ts';
import { writeReadme } from './write-readme.ts';
import { deployments } from './registry.ts';
import { createTranslator } from '../texts/translator.ts';

/**
 * Makes everything that a server or a client needs to play the GAP in mutual TLS: files in the right order, configuration,
 * commands, README. Writes nothing: that is for whoever knows where. What will not work as it stands is in `warnings`.
 *
 * Throws INVALID_INPUT {field} for what cannot be written in a configuration, CERTIFICATE_WITHOUT_KEY {name} when the key
 * is not the certificate's.
 */
export async function planBundle(request: BundleRequest): Promise<Bundle> {
  const deployment = deployments[request.kind];
  const { role, kind, proof, shell } = deployment;
  const folder = checkFolder(request.folder);
  const language = request.language ?? 'fr';
  const { warnings, ...ordered } = orderMaterial(request, role);
  const material: Material = {
    ...ordered,
    key: request.identity.key,
    certificate: request.identity.certificate,
    fqdn: checkHost(request.fqdn),
    port: checkPort(request.port, 'port'),
    folder,
    pathOf: (name) => `${folder.replaceAll('\\', '/')}/${name}`,
    password: deployment.needsPassword ? checkPassword(request.password) : '',
    flavour: request.flavour ?? 'modern',
    applicationPort: checkPort(request.applicationPort ?? 8080, 'applicationPort'),
    t: createTranslator(language, { spaces: 'ordinary' }).t,
  };
  const draft = await deployment.draft(material);
  const readmes = [
    textFile('LISEZ-MOI.md', writeReadme({ deployment, material, draft, warnings, language: 'fr' })),
    ...(language === 'en'
      ? [textFile('README.md', writeReadme({ deployment, material, draft, warnings, language: 'en' }))]
      : []),
  ];
  const snippet = draft.files.find(({ path }) => path === draft.snippetPath);
  if (snippet === undefined || typeof snippet.content !== 'string' || snippet.secret) {
    throw new FaultError('BUG', { reference: `snippet-${kind}` });
  }
  return {
    kind,
    role,
    files: [...readmes, ...draft.files],
    snippet: { path: snippet.path, content: snippet.content },
    commands: draft.commands,
    shell,
    warnings,
    proof,
  };
}
