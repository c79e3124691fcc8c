import type { TextTree } from '../sentence.ts';

// What is said of each kind of server.

/** Its title, and what it is (`deploy.kinds`). */
export const kinds = {
  nginx: {
    title: { fr: 'nginx', en: 'nginx' },
    explained: {
      fr: 'Devant l’application, en HTTP. Fichiers PEM.',
      en: 'In front of the application, in HTTP. PEM files.',
    },
  },
  apache: {
    title: { fr: 'Apache httpd', en: 'Apache httpd' },
    explained: {
      fr: 'Devant l’application, en HTTP. Fichiers PEM.',
      en: 'In front of the application, in HTTP. PEM files.',
    },
  },
  haproxy: {
    title: { fr: 'HAProxy', en: 'HAProxy' },
    explained: {
      fr: 'Devant l’application. Un fichier PEM pour le certificat et sa clé.',
      en: 'In front of the application. One PEM file for the certificate and its key.',
    },
  },
  'tomcat-pkcs12': {
    title: { fr: 'Tomcat (PKCS12)', en: 'Tomcat (PKCS12)' },
    explained: {
      fr: 'L’application dans Tomcat. Magasins PKCS12.',
      en: 'The application in Tomcat. PKCS12 keystores.',
    },
  },
  'tomcat-jks': {
    title: { fr: 'Tomcat (JKS)', en: 'Tomcat (JKS)' },
    explained: {
      fr: 'Le même avec l’ancien format de Java, dont la protection est faible : préférez PKCS12.',
      en: 'The same with Java’s old format, whose protection is weak: prefer PKCS12.',
    },
  },
  iis: {
    title: { fr: 'IIS (Windows Server)', en: 'IIS (Windows Server)' },
    explained: { fr: 'Fichier PFX et script PowerShell.', en: 'PFX file and PowerShell script.' },
  },
  'java-server': {
    title: { fr: 'Serveur Java', en: 'Java server' },
    explained: {
      fr: 'Un programme Java 11 ou plus récent, à reprendre.',
      en: 'A program for Java 11 or later, to be taken over.',
    },
  },
  'node-server': {
    title: { fr: 'Serveur Node.js', en: 'Node.js server' },
    explained: {
      fr: 'Un programme Node 18 ou plus récent, à reprendre.',
      en: 'A program for Node 18 or later, to be taken over.',
    },
  },
} as const satisfies TextTree;

/** Comments of its files (`bundles.comments`). */
export const comments = {
  nginx: {
    head: {
      fr: 'le GAP, serveur des TPE. À inclure dans le bloc http.',
      en: 'the GAP, server of the terminals. To be included in the http block.',
    },
    lists: {
      fr: 'Les CRL de toute la chaîne (racine et intermédiaire) : sans l’une d’elles, nginx refuse tous les TPE.',
      en: 'The CRLs of the whole chain (root and intermediate): without one of them, nginx refuses every terminal.',
    },
  },
  apache: {
    head: { fr: 'le GAP, serveur des TPE. Modules', en: 'the GAP, server of the terminals. Modules' },
    listen: {
      fr: 'À retirer si une autre partie de la configuration écoute déjà sur ce port.',
      en: 'To be removed if another part of the configuration listens on this port already.',
    },
    lists: {
      fr: 'Les CRL de toute la chaîne (racine et intermédiaire) : sans l’une d’elles, Apache refuse tous les TPE.',
      en: 'The CRLs of the whole chain (root and intermediate): without one of them, Apache refuses every terminal.',
    },
  },
  haproxy: {
    head: { fr: 'le GAP, serveur des TPE.', en: 'the GAP, server of the terminals.' },
    identity: {
      fr: 'certificat du GAP, autorité intermédiaire, clé privée.',
      en: 'certificate of the GAP, intermediate authority, private key.',
    },
    lists: {
      fr: 'les CRL de toute la chaîne (racine et intermédiaire) ; sans l’une d’elles, tous les TPE sont refusés.',
      en: 'the CRLs of the whole chain (root and intermediate); without one of them, every terminal is refused.',
    },
  },
  tomcat: {
    head: {
      fr: 'le GAP, serveur des TPE. À placer dans l’élément Service de server.xml.',
      en: 'the GAP, server of the terminals. To be placed in the Service element of server.xml.',
    },
    identity: {
      fr: 'Le certificat du GAP et son autorité intermédiaire.',
      en: 'The certificate of the GAP and its intermediate authority.',
    },
  },
  iis: {
    head: {
      fr: 'le GAP, serveur des TPE, derrière IIS. Non prouvé ici : vérifiez-le avec les tests de connectivité.',
      en: 'the GAP, server of the terminals, behind IIS. Not proven here: verify it with the connectivity tests.',
    },
    identity: {
      fr: 'Le certificat du GAP et sa clé ; son autorité intermédiaire.',
      en: 'The certificate of the GAP and its key; its intermediate authority.',
    },
    password: { fr: 'Mot de passe du fichier PFX', en: 'Password of the PFX file' },
    oldVersionsOff: {
      fr: 'TLS 1.0 et 1.1 arrêtés (redémarrage nécessaire).',
      en: 'TLS 1.0 and 1.1 off (needs a restart).',
    },
  },
  javaServer: {
    head: {
      fr: 'le GAP, serveur des TPE. Java 11 ou plus récent',
      en: 'the GAP, server of the terminals. Java 11 or later',
    },
    noCertificate: {
      fr: 'Un TPE sans certificat est refusé.',
      en: 'A terminal without a certificate is refused.',
    },
    lists: {
      fr: 'Une CRL absente ou périmée fait refuser le TPE.',
      en: 'A CRL that is absent or stale makes the terminal refused.',
    },
  },
  nodeServer: {
    head: {
      fr: 'le GAP, serveur des TPE. Node 18 ou plus récent',
      en: 'the GAP, server of the terminals. Node 18 or later',
    },
    noList: { fr: 'aucune CRL', en: 'no CRL' },
    renegotiation: {
      fr: 'Sinon, un client de TLS 1.2 pourrait renégocier la session à volonté.',
      en: 'Otherwise a client of TLS 1.2 could renegotiate the session at will.',
    },
    refused: { fr: 'TPE refusé', en: 'terminal refused' },
    reload: {
      fr: 'Après le renouvellement des CRL : un signal, sans redémarrer. Sous Windows, redémarrez.',
      en: 'After CRLs are renewed: a signal, without a restart. On Windows, restart.',
    },
  },
} as const satisfies TextTree;

/** What is particular to it, in the README of its bundle (`bundles.notes`). */
export const notes = {
  nginx: {
    sni: {
      fr: 'Un TPE qui n’envoie pas le nom du serveur (SNI) aboutit au premier bloc `server` de ce port : réservez le port {{port}} au GAP.',
      en: 'A terminal that does not send the server’s name (SNI) reaches the first `server` block of this port: keep port {{port}} for the GAP.',
    },
    application: {
      fr: 'L’application est attendue en HTTP sur 127.0.0.1:{{applicationPort}}. Si elle parle un autre protocole, les mêmes lignes `ssl_…` valent dans un bloc `stream`.',
      en: 'The application is expected in HTTP on 127.0.0.1:{{applicationPort}}. If it speaks another protocol, the same `ssl_…` lines hold in a `stream` block.',
    },
  },
  apache: {
    sessionCache: {
      fr: 'Si la configuration générale pose un `SSLSessionCache` (Debian le fait), une session peut être reprise sans nouvelle vérification jusqu’à `SSLSessionCacheTimeout` : mettez `SSLSessionCache none`.',
      en: 'If the general configuration has an `SSLSessionCache` (Debian’s has), a session can be resumed without a new verification until `SSLSessionCacheTimeout`: set `SSLSessionCache none`.',
    },
  },
  haproxy: {
    debian: {
      fr: 'Debian : pour que le service lise aussi ce fichier, ajoutez `EXTRAOPTS="-f {{path}}"` à `/etc/default/haproxy`, ou copiez ses sections à la fin de `/etc/haproxy/haproxy.cfg`.',
      en: 'Debian: for the service to read this file too, add `EXTRAOPTS="-f {{path}}"` to `/etc/default/haproxy`, or copy its sections to the end of `/etc/haproxy/haproxy.cfg`.',
    },
    otherProtocol: {
      fr: 'Si l’application ne parle pas HTTP, remplacez les deux `mode http` par `mode tcp` et retirez les lignes `http-request`.',
      en: 'If the application does not speak HTTP, replace both `mode http` by `mode tcp` and remove the `http-request` lines.',
    },
  },
  tomcat: {
    beforeCheck: {
      fr: 'Avant le contrôle : copiez `{{snippetPath}}` dans l’élément `Service` de `server.xml`, puis ajoutez la ligne `{{passwordProperty}}=…` à `conf/catalina.properties` (lisible du seul compte de Tomcat ; une barre oblique inverse s’y double). Le mot de passe est celui que vous avez choisi ; aucun fichier de ce dossier ne le contient.',
      en: 'Before the check: copy `{{snippetPath}}` into the `Service` element of `server.xml`, then add the line `{{passwordProperty}}=…` to `conf/catalina.properties` (readable by Tomcat’s account alone; a backslash is doubled there). The password is the one that you chose; no file of this folder holds it.',
    },
    suites: {
      fr: 'Au démarrage, un Tomcat récent signale qu’il range à part les suites TLS 1.3 de `ciphers` : elles y sont pour les versions qui ne les prennent que là.',
      en: 'At its start, a recent Tomcat tells that it puts the TLS 1.3 suites of `ciphers` elsewhere: they are there for the versions that take them from nowhere else.',
    },
    anchors: {
      fr: 'Les autorités du magasin de confiance sont toutes des points de départ pour Java : une autorité intermédiaire révoquée doit en être retirée à la main.',
      en: 'Every authority of the trust store is an anchor for Java: an intermediate authority that is revoked has to be removed by hand.',
    },
  },
  iis: {
    anyRoot: {
      fr: 'Windows admet par défaut toute racine du magasin de la machine : vérifiez aussi, dans l’application, que l’émetteur du certificat du TPE est une autorité attendue.',
      en: 'By default, Windows admits any root of the machine’s store: verify in the application too that the issuer of the terminal’s certificate is an expected authority.',
    },
    oldServer: {
      fr: 'Windows Server 2016 n’ouvre pas un PFX « moderne » (AES, SHA-256) : préparez-le au format hérité.',
      en: 'Windows Server 2016 does not open a “modern” PFX (AES, SHA-256): prepare it in the legacy format.',
    },
    deletePfx: {
      fr: 'Supprimez le fichier PFX du serveur après l’import : la clé est alors dans le magasin de la machine.',
      en: 'Delete the PFX file from the server after the import: the key is then in the machine’s store.',
    },
  },
  javaServer: {
    password: {
      fr: 'Le mot de passe est lu dans la variable d’environnement `{{passwordVariable}}`, ou demandé. La méthode `tls()` est à reprendre dans votre application ; le reste fait répondre le programme.',
      en: 'The password is read from the environment variable `{{passwordVariable}}`, or asked for. The method `tls()` is to be taken over in your application; the rest makes the program answer.',
    },
    listsAtStart: {
      fr: 'Les CRL sont lues au démarrage : appelez de nouveau `tls()` (ou redémarrez) quand elles sont renouvelées.',
      en: 'CRLs are read at the start: call `tls()` again (or restart) when they are renewed.',
    },
  },
  nodeServer: {
    closes: {
      fr: 'Node coupe la connexion d’un TPE refusé sans envoyer d’alerte : côté TPE, cela se voit comme une fermeture. La cause est dans l’événement `tlsClientError`.',
      en: 'Node cuts the connection of a refused terminal without sending an alert: seen from the terminal, it is a closure. The cause is in the event `tlsClientError`.',
    },
    lists: {
      fr: 'Sans l’option `crl`, Node accepterait un TPE révoqué ; avec plusieurs CRL dans une seule chaîne, il n’en lirait qu’une : le programme les sépare et refuse de démarrer s’il n’en trouve pas.',
      en: 'Without the option `crl`, Node would accept a revoked terminal; with several CRLs in one string, it would read only one: the program splits them and refuses to start when there is none.',
    },
  },
} as const satisfies TextTree;
