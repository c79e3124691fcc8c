import { simulationPem, simulationPlaces } from '../file-names.ts';
import { elsewhere, keepCopy, provenBothWays, restoreCopy, sh, type Program } from '../program.ts';
import { messageOf } from '../../../texts/message.ts';

const place = simulationPlaces.posix;
const configuration = '/etc/nginx/conf.d/nginx-diapason.conf';
const reload = 'sudo nginx -t && sudo systemctl reload nginx';

export const nginx: Program = {
  title: 'nginx',
  proof: provenBothWays,
  server: [
    elsewhere,
    keepCopy(configuration),
    messageOf('simulation.steps.nginx.server'),
    {
      code: [
        'ssl_verify_client on;',
        'ssl_verify_depth 4;',
        `ssl_client_certificate ${place}/${simulationPem.tpeAuthorities};`,
        `ssl_crl ${place}/${simulationPem.tpeLists};`,
        'ssl_session_cache off;',
        'ssl_session_tickets off;',
      ],
      language: 'nginx',
    },
    sh(reload),
  ],
  client: [
    keepCopy(configuration),
    messageOf('simulation.steps.nginx.client'),
    {
      code: [
        'proxy_ssl_verify on;',
        'proxy_ssl_verify_depth 4;',
        `proxy_ssl_trusted_certificate ${place}/${simulationPem.pspAuthority};`,
        `proxy_ssl_crl ${place}/${simulationPem.pspLists};`,
        'proxy_ssl_server_name on;',
        'proxy_ssl_session_reuse off;',
      ],
      language: 'nginx',
    },
    sh(reload),
  ],
  reload: [sh(reload)],
  remove: [restoreCopy(configuration, reload)],
};
