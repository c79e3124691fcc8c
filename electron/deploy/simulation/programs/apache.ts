import { simulationPem, simulationPlaces } from '../file-names.ts';
import { elsewhere, keepCopy, provenBothWays, restoreCopy, sh, type Program } from '../program.ts';
import { messageOf } from '../../../texts/message.ts';

const place = simulationPlaces.posix;
const configuration = '/etc/apache2/sites-available/apache-diapason.conf';
const reload = 'sudo apachectl configtest && sudo systemctl reload apache2';

export const apache: Program = {
  title: 'Apache httpd',
  proof: provenBothWays,
  server: [
    elsewhere,
    keepCopy(configuration),
    messageOf('simulation.steps.apache.server'),
    {
      code: [
        'SSLVerifyClient require',
        'SSLVerifyDepth 4',
        `SSLCACertificateFile ${place}/${simulationPem.tpeAuthorities}`,
        `SSLCARevocationFile ${place}/${simulationPem.tpeLists}`,
        'SSLCARevocationCheck chain',
        'SSLSessionTickets off',
      ],
      language: 'apache',
    },
    messageOf('simulation.steps.apache.remove'),
    sh(reload),
  ],
  client: [
    keepCopy(configuration),
    messageOf('simulation.steps.apache.client'),
    {
      code: [
        'SSLProxyEngine on',
        'SSLProxyVerify require',
        'SSLProxyVerifyDepth 4',
        `SSLProxyCACertificateFile ${place}/${simulationPem.pspAuthority}`,
        `SSLProxyCARevocationFile ${place}/${simulationPem.pspLists}`,
        'SSLProxyCARevocationCheck chain',
        'SSLProxyCheckPeerName on',
        'SSLProxyCheckPeerExpire on',
      ],
      language: 'apache',
    },
    sh(reload),
  ],
  reload: [sh(reload)],
  remove: [restoreCopy(configuration, reload)],
};
