import { defineDeployment, type Material } from '../define-deployment.ts';
import { textFile } from '../pem-files.ts';
import { pspRule, recommendation } from '../tls-recommendation.ts';
import { copyCommands, windowsFiles, type WindowsFiles } from './windows-files.ts';
import { messageOf } from '../../texts/message.ts';

const snippetPath = 'GapClient.cs';

/** A client in .NET 8 or later. No test of this room runs it. */
export const dotnetClient = defineDeployment({
  kind: 'dotnet-client',
  product: '.NET',
  shell: 'powershell',
  async draft(material) {
    const windows = await windowsFiles('client', material);
    return {
      files: [...windows.files, textFile(snippetPath, program(material, windows))],
      snippetPath,
      commands: [
        ...copyCommands(material.folder, '"$($env:USERNAME):(OI)(CI)R"'),
        `dotnet new console -o GapClient; Copy-Item ${snippetPath} GapClient\\Program.cs -Force; dotnet run --project GapClient`,
      ],
      reload: null,
      notes: [messageOf('bundles.notes.dotnetClient.password')],
    };
  },
});

function program(material: Material, windows: WindowsFiles): string {
  const { fqdn, port, folder, t } = material;
  const trust = windows.roots.map((path) => ['CustomTrustStore', path] as const);
  const extra = windows.intermediates.map((path) => ['ExtraStore', path] as const);
  const stores = [...trust, ...extra]
    .map(([store, path]) => `policy.${store}.Add(new X509Certificate2(Path.Combine(folder, "${path}")));`)
    .join('\n');
  return `// Diapason : ${t('bundles.comments.dotnetClient.head')}
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

const string folder = @"${folder}";
var password = Environment.GetEnvironmentVariable("DIAPASON_KEYSTORE_PASSWORD");

// ${t('bundles.comments.dotnetClient.identity')}
var content = new X509Certificate2Collection();
content.Import(Path.Combine(folder, "${windows.pfx}"), password, X509KeyStorageFlags.DefaultKeySet);
var gap = content.First(one => one.HasPrivateKey);
var chain = new X509Certificate2Collection(content.Where(one => !one.HasPrivateKey).ToArray());

// ${pspRule(material)}
var policy = new X509ChainPolicy
{
    TrustMode = X509ChainTrustMode.CustomRootTrust,
    RevocationMode = X509RevocationMode.NoCheck,
};
${stores}

using var handler = new SocketsHttpHandler
{
    SslOptions = new SslClientAuthenticationOptions
    {
        TargetHost = "${fqdn}",
        ClientCertificateContext = SslStreamCertificateContext.Create(gap, chain, offline: true),
        CertificateChainPolicy = policy,
        // ${recommendation(material)}
        EnabledSslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13,
    },
};
using var client = new HttpClient(handler);
using var answer = await client.GetAsync("https://${fqdn}:${port}/");
Console.WriteLine($"HTTP {(int)answer.StatusCode}");
Console.Write(await answer.Content.ReadAsStringAsync());
return answer.IsSuccessStatusCode ? 0 : 1;
`;
}
