import { simulationPem, simulationPlaces } from '../file-names.ts';
import { elsewhere, keepCopy, provenBothWays, restoreCopy, sh, type Program } from '../program.ts';

const place = simulationPlaces.posix;
const configuration = '/etc/haproxy/haproxy.cfg';
const reload = 'sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy';

export const haproxy: Program = {
  title: 'HAProxy',
  proof: provenBothWays,
  server: [
    elsewhere,
    keepCopy(configuration),
    {
      fr: 'Sur la ligne `bind` du GAP, après `ssl crt …` qui ne change pas, mettez ces mots à la place de `ca-file`, `verify` et `crl-file` :',
      en: 'On the `bind` line of the GAP, after `ssl crt …` which does not change, put these words in the place of `ca-file`, `verify` and `crl-file`:',
    },
    {
      code: [
        `ca-file ${place}/${simulationPem.tpeAuthorities} verify required crl-file ${place}/${simulationPem.tpeLists} no-tls-tickets`,
      ],
      language: 'haproxy',
    },
    {
      fr: 'Et dans la section `global`, pour qu’aucune session reprise n’échappe à la vérification :',
      en: 'And in the `global` section, so that no resumed session escapes verification:',
    },
    { code: ['tune.ssl.cachesize 0'], language: 'haproxy-global' },
    sh(reload),
  ],
  client: [
    keepCopy(configuration),
    {
      fr: 'Si c’est HAProxy qui appelle le PSP, sur la ligne `server` du PSP, où `crt` ne change pas (remplacez deux fois PSP par son nom) :',
      en: 'If it is HAProxy that calls the PSP, on the `server` line of the PSP, where `crt` does not change (replace PSP twice by its name):',
    },
    {
      code: [
        `ssl verify required ca-file ${place}/${simulationPem.pspAuthority} crl-file ${place}/${simulationPem.pspLists} sni str(PSP) verifyhost PSP`,
      ],
      language: 'haproxy',
    },
    sh(reload),
  ],
  reload: [sh(reload)],
  remove: [restoreCopy(configuration, reload)],
};
