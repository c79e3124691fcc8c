import type { TextTree } from '../sentence.ts';

/** What is particular to each kind of server or client, in the README of its bundle. */
export const notes = {
  apache: {
    sessionCache: {
      fr: 'Si la configuration générale pose un `SSLSessionCache` (Debian le fait), une session peut être reprise sans nouvelle vérification jusqu’à `SSLSessionCacheTimeout` : mettez `SSLSessionCache none`.',
      en: 'If the general configuration has an `SSLSessionCache` (Debian’s has), a session can be resumed without a new verification until `SSLSessionCacheTimeout`: set `SSLSessionCache none`.',
    },
  },
  dotnet: {
    client: {
      fr: 'Le mot de passe du PFX est lu dans la variable d’environnement `DIAPASON_KEYSTORE_PASSWORD`. Révocation du PSP (en option) : passez `RevocationMode` à `Offline` et ajoutez les CRL au magasin de la machine par `certutil -addstore CA`.',
      en: 'The password of the PFX is read from the environment variable `DIAPASON_KEYSTORE_PASSWORD`. Revocation of the PSP (optional): set `RevocationMode` to `Offline` and add the CRLs to the machine’s store with `certutil -addstore CA`.',
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
  java: {
    client: {
      fr: 'Le mot de passe est lu dans la variable d’environnement `{{passwordVariable}}`, ou demandé. La méthode `tls()` est à reprendre dans votre application.',
      en: 'The password is read from the environment variable `{{passwordVariable}}`, or asked for. The method `tls()` is to be taken over in your application.',
    },
    server: {
      fr: 'Le mot de passe est lu dans la variable d’environnement `{{passwordVariable}}`, ou demandé. La méthode `tls()` est à reprendre dans votre application ; le reste fait répondre le programme.',
      en: 'The password is read from the environment variable `{{passwordVariable}}`, or asked for. The method `tls()` is to be taken over in your application; the rest makes the program answer.',
    },
    listsAtStart: {
      fr: 'Les CRL sont lues au démarrage : appelez de nouveau `tls()` (ou redémarrez) quand elles sont renouvelées.',
      en: 'CRLs are read at the start: call `tls()` again (or restart) when they are renewed.',
    },
  },
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
  node: {
    clientRevocation: {
      fr: 'Révocation du PSP (en option) : Node ne connaît pas de demi-mesure. Avec l’option `crl`, une CRL périmée ou absente fait refuser le PSP ; elle n’est donc posée que si toutes les CRL ont été fournies, et il faut les renouveler.',
      en: 'Revocation of the PSP (optional): Node knows no half measure. With the option `crl`, a stale or absent CRL makes the PSP refused; it is therefore only set when all CRLs were supplied, and they have to be renewed.',
    },
    closes: {
      fr: 'Node coupe la connexion d’un TPE refusé sans envoyer d’alerte : côté TPE, cela se voit comme une fermeture. La cause est dans l’événement `tlsClientError`.',
      en: 'Node cuts the connection of a refused terminal without sending an alert: seen from the terminal, it is a closure. The cause is in the event `tlsClientError`.',
    },
    lists: {
      fr: 'Sans l’option `crl`, Node accepterait un TPE révoqué ; avec plusieurs CRL dans une seule chaîne, il n’en lirait qu’une : le programme les sépare et refuse de démarrer s’il n’en trouve pas.',
      en: 'Without the option `crl`, Node would accept a revoked terminal; with several CRLs in one string, it would read only one: the program splits them and refuses to start when there is none.',
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
} as const satisfies TextTree;
