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
import { messageOf } from '../../texts/message.ts';

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
        messageOf('bundles.notes.iis.anyRoot'),
        messageOf('bundles.notes.iis.oldServer'),
        messageOf('bundles.notes.iis.deletePfx'),
      ],
    };
  },
});

function script(material: Material, windows: WindowsFiles): string {
  const { fqdn, port, folder, t, chain } = material;
  const own = chain.map((_, index) => `gap-authority-${index + 1}.cer`);
  return `#Requires -RunAsAdministrator
# Diapason : ${t('bundles.comments.iis.head')}
$ErrorActionPreference = 'Stop'
$folder = ${powershellText(folder)}
$site = 'Default Web Site'
$fqdn = ${powershellText(fqdn)}
$port = ${port}

# ${t('bundles.comments.iis.identity')}
$password = Read-Host -AsSecureString ${powershellText(t('bundles.comments.iis.password'))}
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

# ${recommendation(material)} ${t('bundles.comments.iis.oldVersionsOff')}
foreach ($version in 'TLS 1.0', 'TLS 1.1') {
    $key = "HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\$version\\Server"
    New-Item -Path $key -Force | Out-Null
    New-ItemProperty -Path $key -Name Enabled -Value 0 -PropertyType DWord -Force | Out-Null
}
`;
}
