import type { InstalledLine, IssuerLine, Lab, SimulatedIssuer, SimulationFiles } from '../../lab/lab.ts';
import type { BundleLanguage } from '../bundle.ts';
import { checkHost } from '../check-places.ts';
import { certificateName, listName, simulationPem } from './file-names.ts';
import type { TextKeyUnder } from '../../texts/text-key.ts';

type FilePurpose = TextKeyUnder<'simulation.files'>;
import type { SimulationFile } from './simulation-file.ts';
import { writeSimulationReadme } from './write-simulation-readme.ts';
import { messageOf } from '../../texts/message.ts';

/**
 * Makes the export that a GAP under test needs to know the simulated terminals and PSP: authorities and lists, in PEM and
 * in DER, and a README with the steps. Writes nothing.
 *
 * The lists name the revoked terminal; they name a revoked PSP only when the lab has already made it.
 *
 * @param fqdn of the GAP, for the README. Throws INVALID_INPUT {field: fqdn}, and what the lab's store throws (VAULT_LOCKED).
 */
export async function planSimulation(o: {
  readonly lab: Lab;
  readonly language: BundleLanguage;
  readonly fqdn: string;
}): Promise<{ readonly files: readonly SimulationFile[] }> {
  const fqdn = checkHost(o.fqdn);
  const simulated = await o.lab.simulationFiles();
  const { ingetrust, geotrust } = simulated;
  const roots = geotrust.filter(({ line }) => line === 'root');
  const lists = planSimulationLists(simulated);
  const isPem = ({ name }: SimulationFile): boolean => name.endsWith('.pem');
  const files = [
    file(simulationPem.tpeAuthorities, 'tpe-authorities', authoritiesPem(ingetrust)),
    // Not the intermediate: whether the GAP takes it from the PSP is one of the tests.
    file(simulationPem.pspAuthority, 'psp-authority', authoritiesPem(roots)),
    ...lists.filter(isPem),
    ...ingetrust.map(({ line, certificate }) =>
      file(certificateName('tpe', line), certificatePurposes[line], certificate.der),
    ),
    ...roots.map(({ line, certificate }) => file(certificateName('psp', line), 'psp-root', certificate.der)),
    ...lists.filter((list) => !isPem(list)),
  ];
  const text = writeSimulationReadme({
    files,
    ingetrust: listedOf(simulated, 'ingetrust'),
    geotrust: listedOf(simulated, 'geotrust'),
    fqdn,
    language: o.language,
  });
  return { files: [file('README.md', 'readme', text), ...files] };
}

/** The revocation lists of an export alone, to be written over the former ones. */
export function planSimulationLists(simulated: SimulationFiles): SimulationFile[] {
  const [terminals, psp] = [listedOf(simulated, 'ingetrust'), listedOf(simulated, 'geotrust')];
  return [
    file(simulationPem.tpeLists, 'tpe-lists', listsPem(terminals)),
    file(simulationPem.pspLists, 'psp-lists', listsPem(psp)),
    ...derLists('tpe', terminals),
    ...derLists('psp', psp),
  ];
}

/** All whose list the GAP needs. */
export function listedOf(simulated: SimulationFiles, name: 'ingetrust' | 'geotrust'): SimulatedIssuer[] {
  return [...simulated[name], ...simulated.shownOnly[name]];
}

function file(name: string, purpose: FilePurpose, content: SimulationFile['content']): SimulationFile {
  return { name, content, purpose: messageOf(`simulation.files.${purpose}`) };
}

/** Intermediates first, then the root, as the bundles have them. */
function authoritiesPem(issuers: readonly SimulatedIssuer[]): string {
  return joinPem(issuers.map(({ certificate }) => certificate).reverse());
}

function listsPem(issuers: readonly SimulatedIssuer[]): string {
  return joinPem(issuers.flatMap(({ list }) => list ?? []));
}

function joinPem(items: readonly { readonly pem: string }[]): string {
  return items.map(({ pem }) => `${pem.trimEnd()}\n`).join('');
}

const certificatePurposes: Readonly<Record<InstalledLine, FilePurpose>> = {
  root: 'tpe-root',
  intermediate: 'tpe-intermediate',
  'crl-unavailable': 'tpe-crl-unavailable',
  'crl-stale': 'tpe-crl-stale',
  'crl-forged': 'tpe-crl-forged',
};

const listPurposes: Readonly<Record<Exclude<IssuerLine, 'crl-unavailable'>, FilePurpose>> = {
  root: 'list-root',
  intermediate: 'list-intermediate',
  'crl-stale': 'list-crl-stale',
  'crl-forged': 'list-crl-forged',
  'authority-revoked': 'list-authority-revoked',
  'authority-expired': 'list-authority-expired',
  'authority-renewed': 'list-authority-renewed',
};

function derLists(peer: 'tpe' | 'psp', issuers: readonly SimulatedIssuer[]): SimulationFile[] {
  return issuers.flatMap(({ line, list }) =>
    list === null || line === 'crl-unavailable'
      ? []
      : [file(listName(peer, line), listPurposes[line], list.der)],
  );
}
