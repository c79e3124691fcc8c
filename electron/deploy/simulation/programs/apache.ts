import { simulationPem, simulationPlaces } from '../file-names.ts';
import { elsewhere, keepCopy, provenBothWays, restoreCopy, sh, type Program } from '../program.ts';

const place = simulationPlaces.posix;
const configuration = '/etc/apache2/sites-available/apache-diapason.conf';
const reload = 'sudo apachectl configtest && sudo systemctl reload apache2';

export const apache: Program = {
  title: 'Apache httpd',
  proof: provenBothWays,
  server: [
    elsewhere,
    keepCopy(configuration),
    {
      fr: 'Dans le bloc `VirtualHost` du GAP, mettez ces lignes à la place de celles qui portent les mêmes noms :',
      en: 'In the `VirtualHost` block of the GAP, put these lines in the place of those with the same names:',
    },
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
    {
      fr: 'Retirez les lignes `SSLCACertificatePath`, `SSLCARevocationPath` et `SSLCADNRequestFile` de ce bloc s’il y en a : elles ajouteraient d’autres autorités.',
      en: 'Remove the lines `SSLCACertificatePath`, `SSLCARevocationPath` and `SSLCADNRequestFile` of that block if there are any: they would add other authorities.',
    },
    sh(reload),
  ],
  client: [
    keepCopy(configuration),
    {
      fr: 'Si c’est Apache qui appelle le PSP, dans le bloc dont `ProxyPass` désigne le PSP :',
      en: 'If it is Apache that calls the PSP, in the block whose `ProxyPass` names the PSP:',
    },
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
