import { simulationPem, simulationPlaces } from '../file-names.ts';
import { provenBothWays, type Program, type Step } from '../program.ts';

const place = simulationPlaces.posix;
const read = `const read = (name) => readFileSync('${place}/' + name, 'utf8');`;
const split = (name: string): string =>
  `read('${name}').match(/-----BEGIN X509 CRL-----[^]+?-----END X509 CRL-----/g)`;

const oneEach: Step = {
  fr: 'Une CRL par élément de `crl` : dans une seule chaîne, Node ne lirait que la première.',
  en: 'One CRL an element of `crl`: in a single string, Node would read only the first.',
};

export const node: Program = {
  title: 'Node.js',
  proof: provenBothWays,
  server: [
    {
      fr: 'Dans les options de `createServer`, où `cert` et `key` ne changent pas :',
      en: 'In the options of `createServer`, where `cert` and `key` do not change:',
    },
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
    {
      fr: 'Dans les options de `request` ou de `connect`, où `cert`, `key` et `servername` ne changent pas :',
      en: 'In the options of `request` or `connect`, where `cert`, `key` and `servername` do not change:',
    },
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
  reload: [
    {
      fr: 'Les listes sont lues au démarrage : redémarrez le programme, ou passez-les à `server.setSecureContext`.',
      en: 'Lists are read at the start: restart the program, or give them to `server.setSecureContext`.',
    },
  ],
  remove: [
    {
      fr: 'Rendez à `ca` et à `crl` leurs valeurs d’avant, puis redémarrez le programme.',
      en: 'Give `ca` and `crl` their former values back, then restart the program.',
    },
  ],
};
