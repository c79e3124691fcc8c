import { simulationPem, simulationPlaces } from '../file-names.ts';
import { elsewhere, keepCopy, provenBothWays, restoreCopy, sh, type Program } from '../program.ts';
import { messageOf } from '../../../texts/message.ts';

const place = simulationPlaces.posix;
const configuration = '/etc/haproxy/haproxy.cfg';
const reload = 'sudo haproxy -c -f /etc/haproxy/haproxy.cfg && sudo systemctl reload haproxy';

export const haproxy: Program = {
  title: 'HAProxy',
  proof: provenBothWays,
  server: [
    elsewhere,
    keepCopy(configuration),
    messageOf('simulation.steps.haproxy.server'),
    {
      code: [
        `ca-file ${place}/${simulationPem.tpeAuthorities} verify required crl-file ${place}/${simulationPem.tpeLists} no-tls-tickets`,
      ],
      language: 'haproxy',
    },
    messageOf('simulation.steps.haproxy.noResumption'),
    { code: ['tune.ssl.cachesize 0'], language: 'haproxy-global' },
    sh(reload),
  ],
  client: [
    keepCopy(configuration),
    messageOf('simulation.steps.haproxy.client'),
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
