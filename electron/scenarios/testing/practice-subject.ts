import type { OrderId } from '../../contract/words.ts';
import { memoryLabStore, openLab, type Identity, type Lab } from '../../lab/lab.ts';
import { generateRsaKey } from '../../pki/keys/key.ts';
import { createRequest, parseRequest } from '../../pki/certificates/request.ts';
import type { Subject } from '../scenario.ts';

export const fqdn = 'gap.editeur-exemple.fr';

/** For tests: a lab in memory, and a GAP with practice certificates of it. */
export async function openRehearsal(
  now: () => Date = () => new Date(),
): Promise<{ lab: Lab; subject: Subject }> {
  const lab = await openLab({ store: memoryLabStore(), now });
  const [authCli, sslServeur] = await Promise.all([
    issue(lab, 'auth-cli', 'Client_Diapason_PSP'),
    issue(lab, 'ssl-serveur', fqdn),
    lab.prepare(),
  ]);
  const subject = {
    identities: { 'auth-cli': authCli, 'ssl-serveur': sslServeur },
    fqdn,
    tpeFqdn: fqdn,
    igcTrust: [],
    revocationLists: [],
  };
  return { lab, subject };
}

async function issue(lab: Lab, order: OrderId, commonName: string): Promise<Identity> {
  const key = await generateRsaKey(2048);
  const subject = [{ type: 'CN' as const, value: commonName }];
  const request = parseRequest(createRequest({ key, subject, dnsNames: [] }));
  const organization = { name: 'Éditeur Exemple', identifier: '318751275100020' };
  const [certificate, { intermediate }] = await Promise.all([
    lab.issuePractice({ order, request, organization }),
    lab.authority('igc-sante'),
  ]);
  return { key, certificate, chain: [intermediate] };
}
