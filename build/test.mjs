// `npm test`: installs what it needs and runs everything; sums up at the end, and fails when anything failed.
import { parseArgs } from 'node:util';
import { checkNode, ensureDependencies } from './prepare.mjs';
import { stages } from './stages.mjs';
import { findElectron } from './tools.mjs';
import { say, seconds } from './words.mjs';

const names = Object.keys(stages);

const help = say(
  `npm test [-- --only ÉTAPE,ÉTAPE]

Étapes, dans l'ordre : ${names.join(', ')}.
« unit-electron » et « e2e-desktop » demandent un Electron ; « e2e-web », un Chromium.
Ce qui manque est installé (npm ; paquets Debian en root), sinon l'étape est ignorée et le dit.`,
  `npm test [-- --only STAGE,STAGE]

Stages, in order: ${names.join(', ')}.
"unit-electron" and "e2e-desktop" need an Electron; "e2e-web" needs a Chromium.
What is missing is installed (npm; Debian packages as root), or else the stage is skipped and says so.`,
);

function chooseStages() {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    const asked = values.only?.split(',').map((name) => name.trim()) ?? names;
    if (asked.every((name) => names.includes(name))) return names.filter((name) => asked.includes(name));
  } catch {
    // An option that does not exist: told below.
  }
  console.error(help);
  process.exit(2);
}

const chosen = chooseStages();
checkNode();
await ensureDependencies();
console.log(
  `Node ${process.versions.node}, OpenSSL ${process.versions.openssl}, Electron: ${findElectron() ?? say('aucun', 'none')}`,
);

const results = [];
for (const name of chosen) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
  const started = performance.now();
  const result = await stages[name]();
  const time = performance.now() - started;
  if (result.skip !== undefined) console.log(say(`Ignoré : ${result.skip}.`, `Skipped: ${result.skip}.`));
  results.push({ name, time, passed: 0, failed: 0, skipped: result.skip === undefined ? 0 : 1, ...result });
}

const total = (field) => results.reduce((sum, result) => sum + result[field], 0);
const cell = (text, width) => String(text).padStart(width);
console.log(`\n${'─'.repeat(74)}`);
for (const { name, time, passed, failed, skipped, skip } of results) {
  const counts = `${cell(passed, 6)} ✓ ${cell(failed, 4)} ✗ ${cell(skipped, 4)} –`;
  console.log(
    `${name.padEnd(16)}${cell(seconds(time), 8)}${counts}${skip === undefined ? '' : `   ${skip}`}`,
  );
}
console.log(`${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exit(total('failed') > 0 ? 1 : 0);
