import type { TextTree } from '../sentence.ts';

/** The steps that install the simulation on each kind of program, in the README of its export. */
export const steps = {
  apache: {
    server: {
      fr: 'Dans le bloc `VirtualHost` du GAP, mettez ces lignes à la place de celles qui portent les mêmes noms :',
      en: 'In the `VirtualHost` block of the GAP, put these lines in the place of those with the same names:',
    },
    remove: {
      fr: 'Retirez les lignes `SSLCACertificatePath`, `SSLCARevocationPath` et `SSLCADNRequestFile` de ce bloc s’il y en a : elles ajouteraient d’autres autorités.',
      en: 'Remove the lines `SSLCACertificatePath`, `SSLCARevocationPath` and `SSLCADNRequestFile` of that block if there are any: they would add other authorities.',
    },
    client: {
      fr: 'Si c’est Apache qui appelle le PSP, dans le bloc dont `ProxyPass` désigne le PSP :',
      en: 'If it is Apache that calls the PSP, in the block whose `ProxyPass` names the PSP:',
    },
  },
  haproxy: {
    server: {
      fr: 'Sur la ligne `bind` du GAP, après `ssl crt …` qui ne change pas, mettez ces mots à la place de `ca-file`, `verify` et `crl-file` :',
      en: 'On the `bind` line of the GAP, after `ssl crt …` which does not change, put these words in the place of `ca-file`, `verify` and `crl-file`:',
    },
    noResumption: {
      fr: 'Et dans la section `global`, pour qu’aucune session reprise n’échappe à la vérification :',
      en: 'And in the `global` section, so that no resumed session escapes verification:',
    },
    client: {
      fr: 'Si c’est HAProxy qui appelle le PSP, sur la ligne `server` du PSP, où `crt` ne change pas (remplacez deux fois PSP par son nom) :',
      en: 'If it is HAProxy that calls the PSP, on the `server` line of the PSP, where `crt` does not change (replace PSP twice by its name):',
    },
  },
  java: {
    ownStore: {
      fr: 'Un magasin de confiance à part, qui ne contient que la simulation (son mot de passe ne protège aucun secret) :',
      en: 'A truststore of its own, which holds the simulation alone (its password protects no secret):',
    },
    tomcat: {
      fr: 'Dans l’élément `SSLHostConfig` du GAP, mettez ces attributs à la place de ceux qui portent les mêmes noms :',
      en: 'In the `SSLHostConfig` element of the GAP, put these attributes in the place of those with the same names:',
    },
    applicationCalls: {
      fr: 'C’est l’application qui appelle le PSP : voyez « Java ».',
      en: 'It is the application that calls the PSP: see “Java”.',
    },
    trustManagers: {
      fr: '`factory.getTrustManagers()` se donne à `SSLContext.init`, à côté des clés du GAP, qui ne changent pas.',
      en: '`factory.getTrustManagers()` is given to `SSLContext.init`, beside the keys of the GAP, which do not change.',
    },
    server: {
      fr: 'Un magasin de confiance seul ne vérifie pas la révocation. Dans le programme, avec `setNeedClientAuth(true)` :',
      en: 'A truststore alone does not verify revocation. In the program, with `setNeedClientAuth(true)`:',
    },
    softFail: {
      fr: 'La révocation du PSP est en option (`SOFT_FAIL`). Vérifiez aussi le nom : `setEndpointIdentificationAlgorithm("HTTPS")`, ou `HttpClient`, qui le fait.',
      en: 'Revocation of the PSP is optional (`SOFT_FAIL`). Verify the name too: `setEndpointIdentificationAlgorithm("HTTPS")`, or `HttpClient`, which does.',
    },
    reload: {
      fr: 'Les listes sont lues au démarrage : redémarrez le programme.',
      en: 'Lists are read at the start: restart the program.',
    },
    remove: {
      fr: 'Rendez au programme son magasin de confiance et ses listes d’avant. Si vous aviez importé la simulation dans un magasin existant (MAGASIN), retirez-en chaque alias :',
      en: 'Give the program back its former truststore and lists. If you had imported the simulation into an existing store (MAGASIN), remove each alias from it:',
    },
  },
  rootAlone: {
    fr: 'La racine seule : l’intermédiaire doit venir du PSP.',
    en: 'The root alone: the intermediate has to come from the PSP.',
  },
  nginx: {
    server: {
      fr: 'Dans le bloc `server` du GAP, mettez ces lignes à la place de celles qui portent les mêmes noms :',
      en: 'In the `server` block of the GAP, put these lines in the place of those with the same names:',
    },
    client: {
      fr: 'Si c’est nginx qui appelle le PSP, dans le bloc `location` dont `proxy_pass` désigne le PSP :',
      en: 'If it is nginx that calls the PSP, in the `location` block whose `proxy_pass` names the PSP:',
    },
  },
  node: {
    oneListEach: {
      fr: 'Une CRL par élément de `crl` : dans une seule chaîne, Node ne lirait que la première.',
      en: 'One CRL an element of `crl`: in a single string, Node would read only the first.',
    },
    server: {
      fr: 'Dans les options de `createServer`, où `cert` et `key` ne changent pas :',
      en: 'In the options of `createServer`, where `cert` and `key` do not change:',
    },
    client: {
      fr: 'Dans les options de `request` ou de `connect`, où `cert`, `key` et `servername` ne changent pas :',
      en: 'In the options of `request` or `connect`, where `cert`, `key` and `servername` do not change:',
    },
    reload: {
      fr: 'Les listes sont lues au démarrage : redémarrez le programme, ou passez-les à `server.setSecureContext`.',
      en: 'Lists are read at the start: restart the program, or give them to `server.setSecureContext`.',
    },
    remove: {
      fr: 'Rendez à `ca` et à `crl` leurs valeurs d’avant, puis redémarrez le programme.',
      en: 'Give `ca` and `crl` their former values back, then restart the program.',
    },
  },
  openssl: {
    oneFile: {
      fr: 'Pour tout programme bâti sur OpenSSL : un même fichier peut tenir autorités et CRL. L’option `-CRL` des outils d’OpenSSL ne lit au contraire qu’une CRL par fichier, et ne se donne qu’une fois.',
      en: 'For any program built on OpenSSL: one file may hold authorities and CRLs. The option `-CRL` of OpenSSL’s tools, in contrast, reads one CRL a file, and is given only once.',
    },
    tryServer: {
      fr: 'À l’essai, sur le port 8443, avec le certificat du GAP, sa clé et son autorité intermédiaire :',
      en: 'To try it, on port 8443, with the certificate of the GAP, its key and its intermediate authority:',
    },
    inProgram: { fr: 'Dans le programme :', en: 'In the program:' },
    tryClient: {
      fr: 'À l’essai (remplacez PSP et PORT par le nom et le port que l’assistant affiche) :',
      en: 'To try it (replace PSP and PORT by the name and the port that the assistant shows):',
    },
    curl: { fr: 'Avec curl :', en: 'With curl:' },
    reload: {
      fr: 'Refaites le fichier commun, puis redémarrez le programme.',
      en: 'Make the common file again, then restart the program.',
    },
    remove: {
      fr: 'Rendez au programme ses fichiers d’avant, puis redémarrez-le.',
      en: 'Give the program its former files back, then restart it.',
    },
  },
  windows: {
    machineWide: {
      fr: 'Dans PowerShell, en administrateur. Les magasins sont ceux de la machine entière : tous ses programmes admettront la simulation, d’où l’importance de tout retirer ensuite.',
      en: 'In PowerShell, as administrator. The stores are those of the whole machine: all its programs will admit the simulation, hence the importance of taking it all away afterwards.',
    },
    lastCommand: {
      fr: 'La dernière commande doit montrer, pour le port du GAP, la vérification de la révocation et la négociation du certificat du client activées. Sinon : `netsh http update sslcert` avec `verifyclientcertrevocation=enable clientcertnegotiation=enable`.',
      en: 'The last command has to show, for the port of the GAP, that the verification of revocation and the negotiation of the client’s certificate are enabled. If not: `netsh http update sslcert` with `verifyclientcertrevocation=enable clientcertnegotiation=enable`.',
    },
    cache: {
      fr: 'Windows garde les listes qu’il a lues : videz aussi son cache.',
      en: 'Windows keeps the lists that it has read: empty its cache too.',
    },
    formerLists: {
      fr: 'Si des listes ont été renouvelées, il peut en rester d’anciennes : `certutil -store CA` les montre sous le nom SIMULATION, avec l’empreinte à donner à `certutil -delstore CA`.',
      en: 'If lists were renewed, former ones may remain: `certutil -store CA` shows them under the name SIMULATION, with the hash to be given to `certutil -delstore CA`.',
    },
  },
  dotnet: {
    kestrel: {
      fr: 'Avec Kestrel, dans `ConfigureHttpsDefaults`, où `ServerCertificate` ne change pas :',
      en: 'With Kestrel, in `ConfigureHttpsDefaults`, where `ServerCertificate` does not change:',
    },
    offline: {
      fr: '`Offline` lit les CRL du magasin de la machine (`certutil -f -addstore CA`, comme pour IIS). Hors de Windows, .NET ne lit pas une CRL d’un fichier : prenez `Online`, avec le GAP sur le poste de l’assistant et pendant un essai.',
      en: '`Offline` reads the CRLs of the machine’s store (`certutil -f -addstore CA`, as for IIS). Outside Windows, .NET reads no CRL from a file: take `Online`, with the GAP on the assistant’s machine and during a test.',
    },
    rootAlone: {
      fr: 'La racine seule, dans `SslClientAuthenticationOptions`, où le certificat du GAP ne change pas :',
      en: 'The root alone, in `SslClientAuthenticationOptions`, where the certificate of the GAP does not change:',
    },
    optional: {
      fr: 'La révocation du PSP est en option : `Offline` la vérifie, avec les CRL du magasin de la machine.',
      en: 'Revocation of the PSP is optional: `Offline` verifies it, with the CRLs of the machine’s store.',
    },
    reload: {
      fr: 'Comme pour IIS, puis redémarrez le programme.',
      en: 'As for IIS, then restart the program.',
    },
    remove: {
      fr: 'Rendez au programme sa politique d’avant, retirez les CRL comme pour IIS, puis redémarrez-le.',
      en: 'Give the program its former policy back, remove the CRLs as for IIS, then restart it.',
    },
  },
  elsewhere: {
    fr: 'Si votre configuration est ailleurs, changez le chemin dans ces commandes.',
    en: 'If your configuration is elsewhere, change the path in these commands.',
  },
} as const satisfies TextTree;
