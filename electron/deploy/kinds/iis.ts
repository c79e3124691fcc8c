import { defineDeployment, type Material } from '../define-deployment.ts';
import { textFile } from '../pem-files.ts';
import { recommendation, terminalRule } from '../tls-recommendation.ts';
import {
  copyCommands,
  powershellList,
  powershellText,
  windowsFiles,
  type WindowsFiles,
} from './windows-files.ts';

const snippetPath = 'installer-iis.ps1';
/** Without it, Windows PowerShell 5 reads a script in the machine's own code page, and spoils accents. */
const byteOrderMark = '\ufeff';

/** IIS 10 on Windows Server. No test of this room runs it. */
export const iis = defineDeployment({
  kind: 'iis',
  product: 'IIS (Windows Server)',
  shell: 'powershell',
  async draft(material) {
    const windows = await windowsFiles('server', material);
    return {
      files: [...windows.files, textFile(snippetPath, byteOrderMark + script(material, windows))],
      snippetPath,
      commands: [
        ...copyCommands(material.folder),
        `powershell -ExecutionPolicy RemoteSigned -File ${powershellText(`${material.folder}\\${snippetPath}`)}`,
      ],
      reload: `Get-ChildItem ${powershellText(`${material.folder}\\tpe-crl-*.crl`)} | ForEach-Object { certutil -f -addstore CA $_.FullName }`,
      notes: [
        {
          fr: 'Windows admet par défaut toute racine du magasin de la machine : vérifiez aussi, dans l’application, que l’émetteur du certificat du TPE est une autorité attendue.',
          en: 'By default, Windows admits any root of the machine’s store: verify in the application too that the issuer of the terminal’s certificate is an expected authority.',
        },
        {
          fr: 'Windows Server 2016 n’ouvre pas un PFX « moderne » (AES, SHA-256) : préparez-le au format hérité.',
          en: 'Windows Server 2016 does not open a “modern” PFX (AES, SHA-256): prepare it in the legacy format.',
        },
        {
          fr: 'Supprimez le fichier PFX du serveur après l’import : la clé est alors dans le magasin de la machine.',
          en: 'Delete the PFX file from the server after the import: the key is then in the machine’s store.',
        },
      ],
    };
  },
});

function script(material: Material, windows: WindowsFiles): string {
  const { fqdn, port, folder, say, chain } = material;
  const own = chain.map((_, index) => `gap-authority-${index + 1}.cer`);
  return `#Requires -RunAsAdministrator
# Diapason : ${say('le GAP, serveur des TPE, derrière IIS. Non prouvé ici : vérifiez-le avec les tests de connectivité.', 'the GAP, server of the terminals, behind IIS. Not proven here: verify it with the connectivity tests.')}
$ErrorActionPreference = 'Stop'
$folder = ${powershellText(folder)}
$site = 'Default Web Site'
$fqdn = ${powershellText(fqdn)}
$port = ${port}

# ${say('Le certificat du GAP et sa clé ; son autorité intermédiaire.', 'The certificate of the GAP and its key; its intermediate authority.')}
$password = Read-Host -AsSecureString ${powershellText(say('Mot de passe du fichier PFX', 'Password of the PFX file'))}
$gap = Import-PfxCertificate -FilePath "$folder\\${windows.pfx}" -CertStoreLocation Cert:\\LocalMachine\\My -Password $password |
    Where-Object { $_.HasPrivateKey } | Select-Object -First 1
foreach ($file in ${powershellList([...own, ...windows.intermediates])}) {
    Import-Certificate -FilePath "$folder\\$file" -CertStoreLocation Cert:\\LocalMachine\\CA | Out-Null
}

# ${terminalRule(material)}
foreach ($file in ${powershellList(windows.roots)}) {
    Import-Certificate -FilePath "$folder\\$file" -CertStoreLocation Cert:\\LocalMachine\\Root | Out-Null
}
foreach ($file in ${powershellList([...windows.intermediates, ...windows.roots])}) {
    Import-Certificate -FilePath "$folder\\$file" -CertStoreLocation Cert:\\LocalMachine\\ClientAuthIssuer | Out-Null
}
foreach ($file in ${powershellList(windows.lists)}) {
    certutil -f -addstore CA "$folder\\$file"
}

Import-Module WebAdministration
New-WebBinding -Name $site -Protocol https -Port $port -HostHeader $fqdn
netsh http add sslcert "ipport=0.0.0.0:$port" "certhash=$($gap.Thumbprint)" certstorename=MY \`
    "appid={4dc3e181-e14b-4a21-b022-59fc669b0914}" clientcertnegotiation=enable \`
    verifyclientcertrevocation=enable sslctlstorename=ClientAuthIssuer
Set-WebConfigurationProperty -PSPath 'MACHINE/WEBROOT/APPHOST' -Location $site \`
    -Filter 'system.webServer/security/access' -Name sslFlags -Value 'Ssl,SslNegotiateCert,SslRequireCert'

# ${recommendation(material)} ${say('TLS 1.0 et 1.1 arrêtés (redémarrage nécessaire).', 'TLS 1.0 and 1.1 off (needs a restart).')}
foreach ($version in 'TLS 1.0', 'TLS 1.1') {
    $key = "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\$version\\Server"
    New-Item -Path $key -Force | Out-Null
    New-ItemProperty -Path $key -Name Enabled -Value 0 -PropertyType DWord -Force | Out-Null
}
`;
}
