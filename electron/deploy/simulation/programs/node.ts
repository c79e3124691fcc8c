import { simulationPem, simulationPlaces } from '../file-names.ts';
import { provenBothWays, type Program, type Step } from '../program.ts';
import { messageOf } from '../../../texts/message.ts';

const place = simulationPlaces.posix;
const read = `const read = (name) => readFileSync('${place}/' + name, 'utf8');`;
const split = (name: string): string =>
  `read('${name}').match(/-----BEGIN X509 CRL-----[^]+?-----END X509 CRL-----/g)`;

const oneEach: Step = messageOf('simulation.steps.node.oneListEach');

export const node: Program = {
  title: 'Node.js',
  proof: provenBothWays,
  server: [
    messageOf('simulation.steps.node.server'),
    {
      code: [
        read,
        'const simulation = {',
        '  requestCert: true,',
        '  rejectUnauthorized: true,',
        `  ca: read('${simulationPem.tpeAuthorities}'),`,
        `  crl: ${split(simulationPem.tpeLists)},`,
        '};',
      ],
      language: 'js',
    },
    oneEach,
  ],
  client: [
    messageOf('simulation.steps.node.client'),
    {
      code: [
        read,
        'const simulation = {',
        '  rejectUnauthorized: true,',
        `  ca: read('${simulationPem.pspAuthority}'),`,
        `  crl: ${split(simulationPem.pspLists)},`,
        '};',
      ],
      language: 'js',
    },
    oneEach,
  ],
  reload: [messageOf('simulation.steps.node.reload')],
  remove: [messageOf('simulation.steps.node.remove')],
};
