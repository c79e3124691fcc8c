import { certificateName, simulationPem, simulationPlaces } from '../file-names.ts';
import { notProvenHere, powershell, type Program, type Step } from '../program.ts';

const place = simulationPlaces.windows;
const folder = `$folder = '${place}'`;

const machineWide: Step = {
  fr: 'Dans PowerShell, en administrateur. Les magasins sont ceux de la machine entière : tous ses programmes admettront la simulation, d’où l’importance de tout retirer ensuite.',
  en: 'In PowerShell, as administrator. The stores are those of the whole machine: all its programs will admit the simulation, hence the importance of taking it all away afterwards.',
};

const addLists = (peer: 'tpe' | 'psp'): string =>
  `Get-ChildItem "$folder\\simulation-${peer}-*.crl" | ForEach-Object { certutil -f -addstore CA $_.FullName }`;

const forgetCache = [
  'certutil -urlcache crl delete',
  'certutil -setreg chain\\ChainCacheResyncFiletime @now',
] as const;

export const iis: Program = {
  title: 'IIS (Windows)',
  proof: notProvenHere,
  server: [
    machineWide,
    powershell(
      folder,
      `Import-Certificate -FilePath "$folder\\${certificateName('tpe', 'root')}" -CertStoreLocation Cert:\\LocalMachine\\Root`,
      "foreach ($name in 'intermediate', 'crl-unavailable', 'crl-stale', 'crl-forged') {",
      '    Import-Certificate -FilePath "$folder\\simulation-tpe-$name.cer" -CertStoreLocation Cert:\\LocalMachine\\CA',
      '}',
      addLists('tpe'),
      '# sslctlstorename=ClientAuthIssuer',
      'Get-ChildItem "$folder\\simulation-tpe-*.cer" | ForEach-Object {',
      '    Import-Certificate -FilePath $_.FullName -CertStoreLocation Cert:\\LocalMachine\\ClientAuthIssuer',
      '}',
      'netsh http show sslcert',
    ),
    {
      fr: 'La dernière commande doit montrer, pour le port du GAP, la vérification de la révocation et la négociation du certificat du client activées. Sinon : `netsh http update sslcert` avec `verifyclientcertrevocation=enable clientcertnegotiation=enable`.',
      en: 'The last command has to show, for the port of the GAP, that the verification of revocation and the negotiation of the client’s certificate are enabled. If not: `netsh http update sslcert` with `verifyclientcertrevocation=enable clientcertnegotiation=enable`.',
    },
  ],
  client: [
    machineWide,
    {
      fr: 'La racine seule : l’intermédiaire doit venir du PSP.',
      en: 'The root alone: the intermediate has to come from the PSP.',
    },
    powershell(
      folder,
      `Import-Certificate -FilePath "$folder\\${certificateName('psp', 'root')}" -CertStoreLocation Cert:\\LocalMachine\\Root`,
      addLists('psp'),
    ),
  ],
  reload: [
    {
      fr: 'Windows garde les listes qu’il a lues : videz aussi son cache.',
      en: 'Windows keeps the lists that it has read: empty its cache too.',
    },
    powershell(folder, addLists('tpe'), addLists('psp'), ...forgetCache),
  ],
  remove: [
    powershell(
      folder,
      "foreach ($store in 'Root', 'CA', 'ClientAuthIssuer') {",
      '    Get-ChildItem "Cert:\\LocalMachine\\$store" | Where-Object Subject -like \'*CN=SIMULATION *\' | Remove-Item',
      '}',
      'Get-ChildItem "$folder\\simulation-*.crl" | ForEach-Object { certutil -delstore CA (Get-FileHash -Algorithm SHA1 $_.FullName).Hash }',
      ...forgetCache,
    ),
    {
      fr: 'Si des listes ont été renouvelées, il peut en rester d’anciennes : `certutil -store CA` les montre sous le nom SIMULATION, avec l’empreinte à donner à `certutil -delstore CA`.',
      en: 'If lists were renewed, former ones may remain: `certutil -store CA` shows them under the name SIMULATION, with the hash to be given to `certutil -delstore CA`.',
    },
  ],
};

/** A policy that admits the simulation alone; the same lines for both directions. */
const policy = (authorities: string, usage: string, revocation: 'Offline' | 'NoCheck'): readonly string[] => [
  'var authorities = new X509Certificate2Collection();',
  `authorities.ImportFromPemFile(@"${place}\\${authorities}");`,
  'var policy = new X509ChainPolicy',
  '{',
  '    TrustMode = X509ChainTrustMode.CustomRootTrust,',
  `    RevocationMode = X509RevocationMode.${revocation},`,
  '    RevocationFlag = X509RevocationFlag.ExcludeRoot,',
  '};',
  `policy.ApplicationPolicy.Add(new Oid("${usage}"));`,
  'foreach (var one in authorities)',
  '    (one.Subject == one.Issuer ? policy.CustomTrustStore : policy.ExtraStore).Add(one);',
];

export const dotnet: Program = {
  title: '.NET',
  proof: notProvenHere,
  server: [
    {
      fr: 'Avec Kestrel, dans `ConfigureHttpsDefaults`, où `ServerCertificate` ne change pas :',
      en: 'With Kestrel, in `ConfigureHttpsDefaults`, where `ServerCertificate` does not change:',
    },
    {
      code: [
        ...policy(simulationPem.tpeAuthorities, '1.3.6.1.5.5.7.3.2', 'Offline'),
        'https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;',
        'https.ClientCertificateValidation = (certificate, sent, errors) =>',
        '{',
        '    using var chain = new X509Chain { ChainPolicy = policy.Clone() };',
        '    return chain.Build(certificate);',
        '};',
      ],
      language: 'csharp',
    },
    {
      fr: '`Offline` lit les CRL du magasin de la machine (`certutil -f -addstore CA`, comme pour IIS). Hors de Windows, .NET ne lit pas une CRL d’un fichier : prenez `Online`, avec le GAP sur le poste de l’assistant et pendant un essai.',
      en: '`Offline` reads the CRLs of the machine’s store (`certutil -f -addstore CA`, as for IIS). Outside Windows, .NET reads no CRL from a file: take `Online`, with the GAP on the assistant’s machine and during a test.',
    },
  ],
  client: [
    {
      fr: 'La racine seule, dans `SslClientAuthenticationOptions`, où le certificat du GAP ne change pas :',
      en: 'The root alone, in `SslClientAuthenticationOptions`, where the certificate of the GAP does not change:',
    },
    {
      code: [
        ...policy(simulationPem.pspAuthority, '1.3.6.1.5.5.7.3.1', 'NoCheck'),
        'options.CertificateChainPolicy = policy;',
      ],
      language: 'csharp',
    },
    {
      fr: 'La révocation du PSP est en option : `Offline` la vérifie, avec les CRL du magasin de la machine.',
      en: 'Revocation of the PSP is optional: `Offline` verifies it, with the CRLs of the machine’s store.',
    },
  ],
  reload: [
    {
      fr: 'Comme pour IIS, puis redémarrez le programme.',
      en: 'As for IIS, then restart the program.',
    },
  ],
  remove: [
    {
      fr: 'Rendez au programme sa politique d’avant, retirez les CRL comme pour IIS, puis redémarrez-le.',
      en: 'Give the program its former policy back, remove the CRLs as for IIS, then restart it.',
    },
  ],
};
