import type { TextTree } from '../sentence.ts';

/** What is said of the exchange and of the network. */
export const otherCauses = {
  'protocol-version': {
    title: { fr: 'Pas de version de TLS commune', en: 'No TLS version in common' },
    'this-end': {
      why: {
        fr: 'L’autre bout ne propose que des versions de TLS que votre programme refuse, TLS 1.0 ou 1.1 le plus souvent.',
        en: 'The other end offers only versions of TLS that your program refuses, most often TLS 1.0 or 1.1.',
      },
      remedy: {
        fr: 'Gardez TLS 1.2 et 1.3 sur la GAP, et demandez à l’autre bout de passer à TLS 1.2 au moins.',
        en: 'Keep TLS 1.2 and 1.3 on the GAP, and ask the other end to move to TLS 1.2 at least.',
      },
    },
    'other-end': {
      why: {
        fr: 'L’autre bout refuse les versions de TLS que votre programme propose.',
        en: 'The other end refuses the versions of TLS that your program offers.',
      },
      remedy: {
        fr: 'Activez TLS 1.2 et TLS 1.3 sur la GAP ; un ancien Java ou .NET Framework ne les propose pas de lui-même.',
        en: 'Enable TLS 1.2 and TLS 1.3 on the GAP; an old Java or .NET Framework does not offer them of itself.',
      },
    },
    unknown: {
      why: {
        fr: 'Les deux bouts n’ont aucune version de TLS en commun ; cette ligne ne dit pas lequel a refusé celle de l’autre.',
        en: 'The two ends have no version of TLS in common; this line does not say which refused the other’s.',
      },
      remedy: {
        fr: 'Activez TLS 1.2 et TLS 1.3 sur la GAP, dans Windows comme dans le programme, et vérifiez que l’autre bout les propose aussi.',
        en: 'Enable TLS 1.2 and TLS 1.3 on the GAP, in Windows as in the program, and check that the other end offers them too.',
      },
    },
  },
  'cipher-suite': {
    title: { fr: 'Pas d’algorithme commun', en: 'No algorithm in common' },
    'this-end': {
      why: {
        fr: 'Les suites de chiffrement ou de signature proposées n’ont rien de commun avec celles de votre programme. Un serveur sans clé utilisable le dit aussi.',
        en: 'The cipher or signature suites offered have nothing in common with your program’s. A server without a usable key says so too.',
      },
      remedy: {
        fr: 'Activez sur la GAP les suites ECDHE avec AES-GCM, et vérifiez que son certificat et sa clé sont bien chargés.',
        en: 'Enable ECDHE suites with AES-GCM on the GAP, and check that its certificate and key are really loaded.',
      },
    },
    'other-end': {
      why: {
        fr: 'L’autre bout exige des suites de chiffrement ou des clés plus fortes que celles que votre programme propose.',
        en: 'The other end demands cipher suites or keys stronger than those your program offers.',
      },
      remedy: {
        fr: 'Activez sur la GAP TLS 1.2 et 1.3 avec les suites ECDHE et AES-GCM.',
        en: 'Enable TLS 1.2 and 1.3 on the GAP, with ECDHE suites and AES-GCM.',
      },
    },
  },
  'post-handshake-authentication': {
    title: {
      fr: 'Certificat demandé trop tard pour TLS 1.3',
      en: 'Certificate asked for too late for TLS 1.3',
    },
    'this-end': {
      why: {
        fr: 'Le certificat n’est exigé que pour une partie du site : en TLS 1.3, la GAP le demande après la poignée de main, ce que la plupart des clients n’acceptent pas.',
        en: 'The certificate is demanded for a part of the site only: in TLS 1.3 the GAP asks for it after the handshake, which most clients do not accept.',
      },
      remedy: {
        fr: 'Exigez le certificat dès la connexion, pour tout l’hôte virtuel (SSLVerifyClient hors de tout Location ou Directory).',
        en: 'Demand the certificate as soon as the connection opens, for the whole virtual host (SSLVerifyClient outside of any Location or Directory).',
      },
    },
  },
  renegotiation: {
    title: { fr: 'Renégociation ancienne refusée', en: 'Old renegotiation refused' },
    'this-end': {
      why: {
        fr: 'Le serveur en face ne connaît que l’ancienne renégociation de TLS (sans la RFC 5746), qu’OpenSSL 3 refuse ; parfois c’est un équipement entre les deux.',
        en: 'The server facing you knows only the old renegotiation of TLS (without RFC 5746), which OpenSSL 3 refuses; sometimes it is a device on the way.',
      },
      remedy: {
        fr: 'Signalez-le au PSP et à votre réseau. N’activez l’ancienne renégociation que pour confirmer le diagnostic.',
        en: 'Tell the PSP and your network. Enable old renegotiation only to confirm the diagnosis.',
      },
    },
  },
  'server-name-unknown': {
    title: { fr: 'Nom de serveur inconnu', en: 'Server name unknown' },
    'this-end': {
      why: {
        fr: 'Le TPE a demandé un nom (SNI) pour lequel votre serveur n’a pas de certificat, ou n’en a demandé aucun.',
        en: 'The terminal asked for a name (SNI) for which your server has no certificate, or asked for none.',
      },
      remedy: {
        fr: 'Donnez au serveur de la GAP le certificat du nom que les TPE appellent, et un hôte par défaut qui exige lui aussi leur certificat.',
        en: 'Give the GAP’s server the certificate of the name that terminals call, and a default host that demands their certificate too.',
      },
    },
    'other-end': {
      why: {
        fr: 'Le serveur ne sert pas le nom que votre client a annoncé (SNI).',
        en: 'The server does not serve the name that your client announced (SNI).',
      },
      remedy: {
        fr: 'Vérifiez le nom du PSP dans la configuration de la GAP, lettre à lettre.',
        en: 'Check the PSP’s name in the GAP’s configuration, letter by letter.',
      },
    },
  },
  'not-tls': {
    title: { fr: 'L’autre bout ne parle pas TLS', en: 'The other end does not speak TLS' },
    'this-end': {
      why: {
        fr: 'Ce qui est arrivé n’est pas du TLS : HTTP en clair, SSH, ou la page d’un proxy ; le plus souvent, le port n’est pas le bon.',
        en: 'What arrived is not TLS: plain HTTP, SSH, or the page of a proxy; most often the port is not the right one.',
      },
      remedy: {
        fr: 'Vérifiez le port et le protocole des deux côtés (https et non http), et qu’aucun proxy ne répond à la place.',
        en: 'Check the port and the protocol on both sides (https and not http), and that no proxy answers instead.',
      },
    },
  },
  'handshake-failure': {
    title: { fr: 'Échange TLS rompu, sans dire pourquoi', en: 'TLS exchange broken off, without saying why' },
    'this-end': {
      why: {
        fr: 'Votre programme a rompu l’échange ; cette ligne ne dit pas pour quelle raison.',
        en: 'Your program broke off the exchange; this line does not say for what reason.',
      },
      remedy: {
        fr: 'Cherchez à la même heure une ligne qui parle d’un certificat, d’une version ou d’une suite, et collez-la.',
        en: 'Look for a line at the same time that speaks of a certificate, a version or a suite, and paste it.',
      },
    },
    'other-end': {
      why: {
        fr: 'L’autre bout a rompu sans préciser : suites incompatibles, certificat client absent ou refusé, clé qui ne convient pas.',
        en: 'The other end broke off without details: incompatible suites, a client certificate missing or refused, a key that does not fit.',
      },
      remedy: {
        fr: 'Vérifiez les versions et les suites proposées, puis que le certificat client part bien ; demandez son journal à l’autre bout.',
        en: 'Check the versions and suites offered, then that the client certificate is really sent; ask the other end for its log.',
      },
    },
    unknown: {
      why: {
        fr: 'L’échange TLS a échoué ; cette ligne ne dit ni pourquoi ni par qui.',
        en: 'The TLS exchange failed; this line says neither why nor by whom.',
      },
      remedy: {
        fr: 'Augmentez le niveau du journal, et collez les lignes qui suivent celle-ci.',
        en: 'Raise the level of the log, and paste the lines that follow this one.',
      },
    },
  },
  'connection-closed': {
    title: { fr: 'Connexion coupée sans un mot', en: 'Connection cut without a word' },
    'other-end': {
      why: {
        fr: 'L’autre bout a raccroché sans alerte. Certains serveurs, Node par exemple, refusent ainsi un certificat ; un pare-feu ou un répartiteur coupe de même.',
        en: 'The other end hung up without an alert. Some servers, Node for one, refuse a certificate that way; a firewall or a load balancer cuts alike.',
      },
      remedy: {
        fr: 'Demandez le journal de l’autre bout à la même heure, et lancez l’essai de connectivité : il dit à quel message la coupure arrive.',
        en: 'Ask for the other end’s log at the same time, and run the connectivity test: it says at which message the cut comes.',
      },
    },
  },
  unreachable: {
    title: { fr: 'Connexion refusée', en: 'Connection refused' },
    unknown: {
      why: {
        fr: 'Rien n’écoute à cette adresse et à ce port, ou un pare-feu rejette la connexion : aucun certificat n’a été échangé.',
        en: 'Nothing listens at that address and port, or a firewall rejects the connection: no certificate was exchanged.',
      },
      remedy: {
        fr: 'Vérifiez l’adresse, le port et que le service est démarré, puis les règles du pare-feu.',
        en: 'Check the address, the port and that the service is started, then the firewall’s rules.',
      },
    },
  },
  'name-not-found': {
    title: { fr: 'Nom introuvable dans le DNS', en: 'Name not found in the DNS' },
    unknown: {
      why: {
        fr: 'Le nom appelé n’a pas d’adresse pour la machine qui appelle : faute de frappe, ou DNS interne différent.',
        en: 'The name called has no address for the machine that calls: a typing mistake, or another internal DNS.',
      },
      remedy: {
        fr: 'Relisez le nom lettre à lettre, et interrogez le DNS depuis la machine de la GAP.',
        en: 'Read the name again letter by letter, and query the DNS from the GAP’s machine.',
      },
    },
  },
  timeout: {
    title: { fr: 'Pas de réponse à temps', en: 'No answer in time' },
    unknown: {
      why: {
        fr: 'La connexion ou l’échange TLS n’a pas eu de réponse : un pare-feu qui jette les paquets, un service bloqué, ou un port qui n’attend pas de TLS.',
        en: 'The connection or the TLS exchange had no answer: a firewall that drops packets, a stuck service, or a port that does not expect TLS.',
      },
      remedy: {
        fr: 'Essayez le même port depuis la même machine avec l’assistant : il dit si c’est le réseau ou TLS qui ne répond pas.',
        en: 'Try the same port from the same machine with the assistant: it says whether the network or TLS does not answer.',
      },
    },
  },
  proxy: {
    title: { fr: 'Un proxy s’interpose', en: 'A proxy stands in between' },
    unknown: {
      why: {
        fr: 'Le proxy de votre réseau a refusé d’ouvrir le tunnel, ou demande un mot de passe : le PSP n’a rien reçu.',
        en: 'Your network’s proxy refused to open the tunnel, or asks for a password: the PSP received nothing.',
      },
      remedy: {
        fr: 'Faites ouvrir l’adresse et le port du PSP sur le proxy, sans inspection TLS : elle remplacerait les certificats.',
        en: 'Have the PSP’s address and port opened on the proxy, without TLS inspection: it would replace the certificates.',
      },
    },
  },
} as const satisfies TextTree;
