import { presented } from './qualification/presented.ts';
import { protocol } from './qualification/protocol.ts';
import { presentedRemedy } from './qualification/presented-remedy.ts';
import { remedy } from './qualification/remedy.ts';
import { unreached } from './qualification/unreached.ts';
import { announced, otherName, resumed } from './qualification/doors.ts';
import { lapse } from './qualification/lapse.ts';
import { drill } from './qualification/drill.ts';
import { terminals } from './scenarios/tpe-gap.ts';
import type { TextTree } from './sentence.ts';

/** What the tests of software that is not ours say: « Mon GAP » as server, the real PSP, the revocation drill. */
export const qualification = {
  terminals,
  signs: {
    alert: { fr: 'alerte TLS {{alert}}', en: 'TLS alert {{alert}}' },
    http: { fr: 'réponse HTTP {{status}}', en: 'HTTP answer {{status}}' },
    closed: { fr: 'connexion fermée sans explication', en: 'connection closed without a word' },
    octets: { fr: 'réponse négative', en: 'negative answer' },
    open: { fr: 'connexion laissée ouverte', en: 'connection left open' },
  },
  refused: {
    fr: 'Votre GAP a refusé {{qualification.terminals[terminal]}} : {{[sign]}}.',
    en: 'Your GAP refused {{qualification.terminals[terminal]}}: {{[sign]}}.',
  },
  'refused-otherwise': {
    fr: 'Votre GAP a refusé {{qualification.terminals[terminal]}}, mais en disant autre chose : {{[sign]}}.',
    en: 'Your GAP refused {{qualification.terminals[terminal]}}, but spoke of something else: {{[sign]}}.',
  },
  'wrongly-accepted': {
    accepted: {
      fr: 'Votre GAP a accepté {{qualification.terminals[terminal]}}.',
      en: 'Your GAP accepted {{qualification.terminals[terminal]}}.',
    },
    'not-asked': {
      fr: 'Votre GAP a accepté {{qualification.terminals[terminal]}} : il ne demande de certificat à personne.',
      en: 'Your GAP accepted {{qualification.terminals[terminal]}}: it asks nobody for a certificate.',
    },
  },
  'not-mutual': {
    fr: 'Votre GAP ne demande pas de certificat au TPE : l’authentification n’est pas mutuelle.',
    en: 'Your GAP does not ask the terminal for a certificate: authentication is not mutual.',
  },
  'not-asked': {
    fr: 'Non vérifié : votre GAP ne demande pas de certificat ; ce qu’il répond à {{qualification.terminals[terminal]}} ({{[sign]}}) n’en dit donc rien.',
    en: 'Not verified: your GAP asks for no certificate, so what it answers {{qualification.terminals[terminal]}} ({{[sign]}}) says nothing of it.',
  },
  'asks-late': {
    fr: 'Votre GAP ne demande le certificat du TPE qu’après la négociation, pour ce chemin seulement (post-handshake de TLS 1.3 ; Apache : AH10158). Les TPE ne s’y prêtent pas : le bon TPE est refusé.',
    en: 'Your GAP asks for the terminal’s certificate only after the handshake, for this path alone (post-handshake of TLS 1.3; Apache: AH10158). Terminals do not lend themselves to that: the right terminal is refused.',
  },
  'not-verified': {
    fr: 'Non vérifié : votre GAP refuse aussi le bon TPE, donc ce refus ne prouve rien ({{[sign]}}).',
    en: 'Not verified: your GAP refuses the right terminal too, so this refusal proves nothing ({{[sign]}}).',
  },
  'no-decision': {
    silent: {
      fr: 'Sans conclusion : votre GAP n’a ni répondu à {{qualification.terminals[terminal]}} ni fermé la connexion.',
      en: 'No conclusion: your GAP neither answered {{qualification.terminals[terminal]}} nor closed the connection.',
    },
    'cut-short': {
      fr: 'Sans conclusion : votre GAP a répondu à {{qualification.terminals[terminal]}}, mais a coupé la connexion avant que la réponse puisse être lue.',
      en: 'No conclusion: your GAP answered {{qualification.terminals[terminal]}}, but cut the connection before the answer could be read.',
    },
    broken: {
      fr: 'Sans conclusion : votre GAP a répondu à {{qualification.terminals[terminal]}} par une erreur interne (HTTP {{status}}).',
      en: 'No conclusion: your GAP answered {{qualification.terminals[terminal]}} by an internal error (HTTP {{status}}).',
    },
    'other-status': {
      fr: 'Votre GAP n’a pas fermé la porte à {{qualification.terminals[terminal]}} : il lui répond HTTP {{status}}, et HTTP {{usual}} au bon TPE. Ce n’est ni une acceptation ni un refus net.',
      en: 'Your GAP did not close the door on {{qualification.terminals[terminal]}}: it answers HTTP {{status}}, and HTTP {{usual}} to the right terminal. That is neither an acceptance nor a plain refusal.',
    },
    'other-content': {
      fr: 'Votre GAP n’a pas fermé la porte à {{qualification.terminals[terminal]}} : il lui répond, mais autre chose qu’au bon TPE. Ce n’est ni une acceptation ni un refus net.',
      en: 'Your GAP did not close the door on {{qualification.terminals[terminal]}}: it answers, but something else than to the right terminal. That is neither an acceptance nor a plain refusal.',
    },
    'not-reached': {
      fr: 'Sans conclusion : {{qualification.terminals[terminal]}} n’a pas pu joindre votre GAP.',
      en: 'No conclusion: your GAP could not be reached by {{qualification.terminals[terminal]}}.',
    },
  },
  ambiguous: {
    fr: 'Sans conclusion : votre GAP répond HTTP {{status}} au bon TPE comme à un TPE sans certificat, ce qui ne dit rien de leurs certificats.',
    en: 'No conclusion: your GAP answers HTTP {{status}} to the right terminal as to one without a certificate, which says nothing of their certificates.',
  },
  lapse,
  announced,
  'other-name': otherName,
  resumed,
  'unknown-authority': {
    simulation: {
      fr: 'Votre GAP ne connaît pas l’autorité de simulation ({{issuer}}) : il a refusé le bon TPE ({{[sign]}}).',
      en: 'Your GAP does not know the simulation’s authority ({{issuer}}): it refused the right terminal ({{[sign]}}).',
    },
    own: {
      fr: 'Votre GAP ne connaît pas l’autorité de votre TPE ({{issuer}}) : il l’a refusé ({{[sign]}}).',
      en: 'Your GAP does not know your terminal’s authority ({{issuer}}): it refused it ({{[sign]}}).',
    },
  },
  'nominal-refused': {
    list: {
      fr: 'Votre GAP connaît l’autorité du bon TPE et l’a refusé pourtant ({{[sign]}}) : sans doute lui manque-t-il la CRL d’une autorité de la chaîne (racine ou intermédiaire), ou sa profondeur de vérification est-elle trop courte.',
      en: 'Your GAP knows the right terminal’s authority and refused it all the same ({{[sign]}}): it most likely lacks the CRL of an authority of the chain (root or intermediate), or its verification depth is too short.',
    },
    other: {
      fr: 'Votre GAP a refusé le bon TPE : {{[sign]}}.',
      en: 'Your GAP refused the right terminal: {{[sign]}}.',
    },
  },
  'needs-simulation': {
    fr: 'Non joué : ce TPE vient de l’autorité de simulation, que votre GAP n’accepte pas ; seule l’autorité de votre vrai TPE pourrait en émettre un pareil.',
    en: 'Not played: this terminal comes from the simulation’s authority, which your GAP does not accept; only your real terminal’s authority could issue one like it.',
  },
  'needs-tls-1-2': {
    fr: 'Non joué : ce cas ne peut être simulé qu’en TLS 1.2, que votre GAP n’offre pas. En TLS 1.3, la signature du TPE est chiffrée.',
    en: 'Not played: this case can only be simulated over TLS 1.2, which your GAP does not offer. In TLS 1.3, the terminal’s signature is encrypted.',
  },
  unreached,
  'unreached-remedy': {
    identity: {
      fr: 'Vérifiez à l’étape Installation que la clé et le certificat vont ensemble, puis relancez.',
      en: 'Check at the Installation step that the key and the certificate belong together, then run again.',
    },
    dns: {
      fr: 'Corrigez le nom, ou donnez l’adresse IP du serveur, puis relancez.',
      en: 'Correct the name, or give the server’s IP address, then run again.',
    },
    'tcp-refused': {
      fr: 'Démarrez le serveur, ou corrigez le port, puis relancez.',
      en: 'Start the server, or correct the port, then run again.',
    },
    'tcp-filtered': {
      fr: 'Faites ouvrir le port dans le pare-feu, ou lancez l’assistant depuis le même réseau.',
      en: 'Have the port opened in the firewall, or run the wizard from the same network.',
    },
    'tcp-other': {
      fr: 'Vérifiez l’adresse et la route réseau, puis relancez.',
      en: 'Check the address and the network route, then run again.',
    },
    'not-tls': {
      fr: 'Donnez le port du serveur TLS, et non celui d’un autre service.',
      en: 'Give the port of the TLS server, not that of another service.',
    },
    'tls-silent': {
      fr: 'Vérifiez que ce port est celui du serveur TLS et qu’aucun intermédiaire ne retient la connexion.',
      en: 'Check that this port is the TLS server’s, and that nothing in between holds the connection.',
    },
    'tls-stalled': {
      fr: 'Regardez le journal du serveur : il s’est arrêté pendant la négociation. Puis relancez.',
      en: 'Look at the server’s log: it stopped during the handshake. Then run again.',
    },
    'tls-closed': {
      fr: 'Regardez le journal du serveur : un intermédiaire (proxy, répartiteur) ou le serveur a coupé. Puis relancez.',
      en: 'Look at the server’s log: something in between (proxy, load balancer) or the server itself cut. Then run again.',
    },
    'tls-alert': {
      fr: 'Regardez le journal du serveur : ses versions, ses suites ou le nom demandé ne conviennent pas.',
      en: 'Look at the server’s log: its versions, its suites or the name asked for do not fit.',
    },
    'unknown-name': {
      fr: 'Saisissez dans le TPE le nom que sert votre serveur, ou ajoutez ce nom à sa configuration (server_name, ServerName, SNI).',
      en: 'Type in the terminal the name that your server serves, or add this name to its configuration (server_name, ServerName, SNI).',
    },
    'unknown-psp-name': {
      fr: 'Vérifiez avec le PSP le nom sous lequel votre GAP doit l’appeler.',
      en: 'Check with the PSP the name under which your GAP must call it.',
    },
    'protocol-version': {
      fr: 'Activez TLS 1.2 et TLS 1.3 sur le serveur.',
      en: 'Enable TLS 1.2 and TLS 1.3 on the server.',
    },
  },
  presented,
  'presented-remedy': presentedRemedy,
  protocol,
  remedy,
  psp: {
    refused: { fr: 'Le PSP a refusé votre GAP : {{[sign]}}.', en: 'The PSP refused your GAP: {{[sign]}}.' },
    silent: {
      fr: 'Sans conclusion : le PSP n’a ni répondu ni fermé la connexion.',
      en: 'No conclusion: the PSP neither answered nor closed the connection.',
    },
    'not-mutual': {
      fr: 'Le PSP ne demande pas de certificat à votre GAP.',
      en: 'The PSP does not ask your GAP for a certificate.',
    },
  },
  'psp-remedy': {
    authority: {
      fr: 'Demandez au PSP d’accepter l’autorité de votre certificat (TEST ou production, selon son environnement).',
      en: 'Ask the PSP to accept the authority of your certificate (TEST or production, as its environment is).',
    },
    dates: {
      fr: 'Vérifiez les dates de votre certificat ORG_AUTH_CLI ; s’il est expiré, recommandez-le.',
      en: 'Check the dates of your ORG_AUTH_CLI certificate; if it has expired, reorder it.',
    },
    revoked: {
      fr: 'Une révocation est définitive : recommandez ORG_AUTH_CLI avec une clé neuve et importez-le à l’étape Installation.',
      en: 'A revocation is final: reorder ORG_AUTH_CLI with a new key and import it at the Installation step.',
    },
    missing: {
      fr: 'Importez à l’étape Installation le certificat ORG_AUTH_CLI et sa clé.',
      en: 'Import the ORG_AUTH_CLI certificate and its key at the Installation step.',
    },
    usage: {
      fr: 'Importez le certificat de la commande ORG_AUTH_CLI, et non celui de SSL_SERVEUR.',
      en: 'Import the certificate of the order ORG_AUTH_CLI, not that of SSL_SERVEUR.',
    },
    other: {
      fr: 'Donnez au PSP l’heure de cet essai et le numéro de série de votre certificat : son journal dit pourquoi.',
      en: 'Give the PSP the time of this attempt and your certificate’s serial number: its log tells why.',
    },
    'check-address': {
      fr: 'Vérifiez avec le PSP l’adresse et le port de ses échanges avec les GAP.',
      en: 'Check with the PSP the address and the port of its exchanges with GAPs.',
    },
    'see-presented': {
      fr: 'Les scénarios « server » disent, point par point, ce qui ne va pas dans ce que le PSP présente.',
      en: 'The “server” scenarios tell, point by point, what is wrong with what the PSP presents.',
    },
  },
  durations: {
    instant: { fr: 'moins d’une seconde', en: 'less than a second' },
    seconds: { fr: '{{value}} s', en: '{{value}} s' },
    minutes: { fr: '{{value}} min', en: '{{value}} min' },
    hours: { fr: '{{value}} h', en: '{{value}} h' },
  },
  drill,
  'drill-remedy': {
    'drill-revoked': {
      fr: 'Faites relire la CRL par votre GAP dès qu’elle est renouvelée (tâche planifiée, puis rechargement du serveur).',
      en: 'Have your GAP read the CRL again as soon as it is renewed (scheduled task, then a reload of the server).',
    },
    'drill-stale': {
      fr: 'Faites relire la CRL par votre GAP, et refuser les TPE quand la date de prochaine mise à jour est passée.',
      en: 'Have your GAP read the CRL again, and refuse terminals once the date of its next update has passed.',
    },
    'refuses-everyone': {
      fr: 'Regardez le journal de votre GAP : la CRL publiée lui manque peut-être, ou il a été mal rechargé.',
      en: 'Look at your GAP’s log: it may lack the published CRL, or was not reloaded well.',
    },
    'refused-before-stale': {
      fr: 'Regardez le journal de votre GAP, et vérifiez son heure : il la trouve peut-être déjà périmée.',
      en: 'Look at your GAP’s log, and check its clock: it may already find the CRL out of date.',
    },
    longer: {
      fr: 'Relancez l’exercice et laissez-lui le temps d’aller à son terme.',
      en: 'Run the drill again and give it the time to come to its end.',
    },
  },
} as const satisfies TextTree;
