import { certificateName, simulationPem, simulationPlaces } from '../file-names.ts';
import { notProvenHere, powershell, type Program, type Step } from '../program.ts';
import { messageOf } from '../../../texts/message.ts';

const place = simulationPlaces.windows;
const folder = `$folder = '${place}'`;

const machineWide: Step = messageOf('simulation.steps.windows.machineWide');

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
    messageOf('simulation.steps.windows.lastCommand'),
  ],
  client: [
    machineWide,
    messageOf('simulation.steps.rootAlone'),
    powershell(
      folder,
      `Import-Certificate -FilePath "$folder\\${certificateName('psp', 'root')}" -CertStoreLocation Cert:\\LocalMachine\\Root`,
      addLists('psp'),
    ),
  ],
  reload: [
    messageOf('simulation.steps.windows.cache'),
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
    messageOf('simulation.steps.windows.formerLists'),
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
    messageOf('simulation.steps.dotnet.kestrel'),
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
    messageOf('simulation.steps.dotnet.offline'),
  ],
  client: [
    messageOf('simulation.steps.dotnet.rootAlone'),
    {
      code: [
        ...policy(simulationPem.pspAuthority, '1.3.6.1.5.5.7.3.1', 'NoCheck'),
        'options.CertificateChainPolicy = policy;',
      ],
      language: 'csharp',
    },
    messageOf('simulation.steps.dotnet.optional'),
  ],
  reload: [messageOf('simulation.steps.dotnet.reload')],
  remove: [messageOf('simulation.steps.dotnet.remove')],
};
