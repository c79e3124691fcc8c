// A program of its own: makes a real dossier that lacks only its last step, in the folder given, and prints the authorities
// that stand in for IGC-Santé's.
import { cp } from 'node:fs/promises';
import { openTestCore } from '../../electron/services/testing/core.ts';
import { foundIgcSante } from '../../electron/services/testing/igc-sante.ts';
import { startJourney } from '../../electron/services/testing/journey.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('prepare-dossier FOLDER');
const igcSante = await foundIgcSante();
const test = await openTestCore({ pins: igcSante.pins });
try {
  const journey = await startJourney(test, igcSante, 'A');
  await journey.describe();
  await journey.attest(
    'form-sent',
    'cards-received',
    'habilitations-confirmed',
    'peer-authorities-requested',
  );
  await journey.request();
  await journey.attest('auth-cli-ordered', 'ssl-serveur-ordered');
  await journey.attest('auth-cli-revocation-code-kept', 'ssl-serveur-revocation-code-kept');
  await journey.install();
  await journey.rehearse();
  await journey.qualifyServer();
  await journey.qualifyClient();
  await journey.installPeers();
  await test.ask('dossier.close', { dossier: journey.id });
  await cp(journey.folder, folder, { recursive: true });
} finally {
  await test.end();
}
process.stdout.write(JSON.stringify(igcSante.pins));
