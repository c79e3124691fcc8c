// `npm run unit:electron`: the tests of every room that does cryptography or TLS, on Electron's Node and its BoringSSL.
import { runProgram } from '../run-program.ts';
import { say } from '../say.ts';
import { electronTestCommand } from '../test-on-electron.ts';

const test = electronTestCommand(process.argv.slice(2));
if (test === null) console.log(say('test.skipped', { why: say('test.noElectron') }));
else process.exit(await runProgram(test.command, test.args, { env: test.env }));
