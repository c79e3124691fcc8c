import type { deploy as fr } from '../fr/deploy.ts';
import type { SameShape } from '../same-shape.ts';

export const deploy: SameShape<typeof fr> = {
  title: 'Prepare the installation',
  lead: 'Choose where the GAP will be installed: the assistant prepares the files in the right order, the configuration, the commands and a README.',
  kind: 'Server or client',
  roles: {
    server: 'The GAP, server of the terminals',
    client: 'The GAP, client of the PSP',
  },
  kinds: {
    nginx: { title: 'nginx', explained: 'In front of the application, in HTTP. PEM files.' },
    apache: { title: 'Apache httpd', explained: 'In front of the application, in HTTP. PEM files.' },
    haproxy: {
      title: 'HAProxy',
      explained: 'In front of the application. One PEM file for the certificate and its key.',
    },
    'tomcat-pkcs12': { title: 'Tomcat (PKCS12)', explained: 'The application in Tomcat. PKCS12 keystores.' },
    'tomcat-jks': {
      title: 'Tomcat (JKS)',
      explained: 'The same with Java’s old format, whose protection is weak: prefer PKCS12.',
    },
    iis: { title: 'IIS (Windows Server)', explained: 'PFX file and PowerShell script.' },
    'java-server': { title: 'Java server', explained: 'A program for Java 11 or later, to be taken over.' },
    'node-server': {
      title: 'Node.js server',
      explained: 'A program for Node 18 or later, to be taken over.',
    },
    'java-client': { title: 'Java client', explained: 'A program for Java 11 or later, to be taken over.' },
    'node-client': {
      title: 'Node.js client',
      explained: 'A program for Node 18 or later, to be taken over.',
    },
    'dotnet-client': { title: '.NET client', explained: 'PFX file and C# program for .NET 8.' },
  },
  proof: {
    'proven-by-test': 'proven by test',
    'not-proven-here': 'not proven here',
    'proven-by-test-explained':
      'A test of the assistant makes real connections with this server and a bundle of this type, and verifies that wrong certificates are refused.',
    'not-proven-here-explained':
      'No test of the assistant runs this software: it is a starting point, to be proven with the connectivity tests.',
  },
  fields: {
    fqdn: 'Name of the server',
    pspName: 'Name of the PSP',
    port: 'Port',
    portHint: 'The one on which the GAP listens, or that the PSP gave you.',
    applicationPort: 'Local port of the application',
    folder: 'Folder on the server',
    folderHint: 'Full path, as the server writes it: /etc/diapason or C:\\diapason.',
    password: 'Password of the keystores',
    passwordHint:
      'Six characters at least, no accents: Java, Windows and OpenSSL each encode them in their own way. It is written in no file.',
    flavour: 'Format of the PKCS12',
    modern: 'Modern (AES, SHA-256)',
    legacy: 'Legacy (3DES, SHA-1), for old Java 8 and Windows Server 2016',
  },
  result: {
    files: 'Files',
    secret: 'holds the private key',
    mode: 'mode {{mode}}',
    snippet: 'Configuration',
    commands: 'Commands',
    save: 'Save the bundle…',
    saved: 'Bundle saved in {{folder}}.',
    keepSafe:
      'This bundle holds the private key: copy it to the server, install it, then erase it from this machine.',
  },
  warnings: {
    title: 'To be settled first',
    'simulated-authorities':
      'The dossier does not hold the other end’s authorities yet: those of the simulation stand in for them. Good to rehearse, to be replaced before qualification.',
    'chain-missing':
      'The intermediate authority of “{{name}}” is missing: the other end will refuse a certificate sent alone. Complete the chain at the step “Installation”.',
    'root-missing':
      'The root of “{{name}}” is missing: most servers refuse what does not go up to it. Ask whoever gave you this authority.',
    'list-missing':
      'The CRL of “{{name}}” is missing: revocation of terminals is mandatory, so the server will not start, or will refuse every terminal. Import it at the step “Installation”.',
    'list-stale':
      'The CRL of “{{name}}” is stale since {{nextUpdateDate}}: import the new one before you install.',
  },
};
