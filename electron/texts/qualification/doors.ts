import type { TextTree } from '../sentence.ts';

/** Doors beside the one that the terminals are let in by. */

/** Whom a server says it accepts (`qualification.announced`). */
export const announced = {
  'tpe-gap': {
    named: {
      fr: 'Votre GAP annonce aux TPE l’autorité dont ils viennent.',
      en: 'Your GAP announces to terminals the authority that they come from.',
    },
    none: {
      fr: 'Votre GAP n’annonce aucune autorité : chaque TPE montre son certificat sans choisir.',
      en: 'Your GAP announces no authority: each terminal shows its certificate without choosing.',
    },
    missing: {
      fr: 'Votre GAP demande un certificat, mais n’annonce pas l’autorité du bon TPE ({{issuer}}) : certains TPE n’enverraient alors rien.',
      en: 'Your GAP asks for a certificate, but does not announce the right terminal’s authority ({{issuer}}): some terminals would then send nothing.',
    },
    'not-asked': {
      fr: 'Sans objet : votre GAP ne demande pas de certificat.',
      en: 'Not applicable: your GAP asks for no certificate.',
    },
    remedy: {
      fr: 'Mettez {{issuer}} et sa racine parmi les autorités que votre GAP annonce (nginx : ssl_client_certificate ; Apache : SSLCADNRequestFile ; HAProxy : ca-file), ou n’en annoncez aucune.',
      en: 'Put {{issuer}} and its root among the authorities that your GAP announces (nginx: ssl_client_certificate; Apache: SSLCADNRequestFile; HAProxy: ca-file), or announce none.',
    },
  },
  'gap-psp': {
    named: {
      fr: 'Le PSP annonce l’autorité de votre certificat client.',
      en: 'The PSP announces the authority of your client certificate.',
    },
    none: {
      fr: 'Le PSP n’annonce aucune autorité : votre GAP montre son certificat sans choisir.',
      en: 'The PSP announces no authority: your GAP shows its certificate without choosing.',
    },
    missing: {
      fr: 'Le PSP demande un certificat, mais n’annonce pas l’autorité du vôtre ({{issuer}}) : certaines bibliothèques, Java et Windows d’abord, n’enverraient alors rien.',
      en: 'The PSP asks for a certificate, but does not announce yours’ authority ({{issuer}}): some libraries, Java and Windows first, would then send nothing.',
    },
    'not-asked': {
      fr: 'Sans objet : le PSP ne demande pas de certificat.',
      en: 'Not applicable: the PSP asks for no certificate.',
    },
    remedy: {
      fr: 'Demandez au PSP d’annoncer {{issuer}} (TEST ou production, selon son environnement) ; en attendant, faites envoyer votre certificat quoi qu’il annonce.',
      en: 'Ask the PSP to announce {{issuer}} (TEST or production, as its environment is); until then, have your certificate sent whatever it announces.',
    },
  },
} as const satisfies TextTree;

/** A call under another name, or none (`qualification.other-name`). */
export const otherName = {
  names: {
    none: { fr: 'sans nom demandé (SNI)', en: 'without a name asked for (SNI)' },
    foreign: { fr: 'sous le nom {{foreign}}', en: 'under the name {{foreign}}' },
  },
  opened: {
    fr: 'Appelé {{[name]}}, votre serveur répond comme au bon TPE, sans certificat : cette porte contourne l’authentification.',
    en: 'Called {{[name]}}, your server answers as to the right terminal, without a certificate: this door goes round the authentication.',
  },
  'other-site': {
    fr: 'Appelé {{[name]}}, votre serveur répond sans exiger de certificat, mais autre chose qu’au bon TPE : un autre site y est peut-être ouvert.',
    en: 'Called {{[name]}}, your server answers without demanding a certificate, but something else than to the right terminal: another site may be open there.',
  },
  closed: {
    fr: 'Sous un autre nom, ou sans nom demandé (SNI), votre serveur n’ouvre pas sans certificat.',
    en: 'Under another name, or without a name asked for (SNI), your server does not open without a certificate.',
  },
  unknown: {
    fr: 'Sans conclusion : appelé {{[name]}}, votre serveur ne dit pas ce qu’il décide.',
    en: 'No conclusion: called {{[name]}}, your server does not tell what it decides.',
  },
  unverified: {
    fr: 'Non vérifié : votre GAP refuse aussi le bon TPE.',
    en: 'Not verified: your GAP refuses the right terminal too.',
  },
  remedy: {
    fr: 'Faites exiger le certificat par le serveur par défaut de ce port aussi, ou faites-lui refuser tout nom qui n’est pas le sien (nginx : ssl_reject_handshake ; Apache : SSLStrictSNIVHostCheck ; HAProxy : strict-sni).',
    en: 'Have the default server of this port demand the certificate too, or refuse every name that is not its own (nginx: ssl_reject_handshake; Apache: SSLStrictSNIVHostCheck; HAProxy: strict-sni).',
  },
} as const satisfies TextTree;

/** Sessions that are gone on with (`qualification.resumed`). */
export const resumed = {
  never: {
    fr: 'Votre GAP ne reprend aucune session : chaque appel d’un TPE montre son certificat, et il est vérifié.',
    en: 'Your GAP resumes no session: each call of a terminal shows its certificate, which is verified.',
  },
  yes: {
    fr: 'Votre GAP reprend la session d’un TPE ({{protocol}}) sans revoir son certificat : révoqué entre-temps, ce TPE entrerait encore tant que vit sa session.',
    en: 'Your GAP resumes a terminal’s session ({{protocol}}) without seeing its certificate again: revoked in between, this terminal would still get in for as long as its session lives.',
  },
  unverified: {
    fr: 'Non vérifié : votre GAP n’accepte pas le bon TPE.',
    en: 'Not verified: your GAP does not accept the right terminal.',
  },
  remedy: {
    fr: 'Coupez la reprise de session sur ce port (nginx : ssl_session_tickets off et ssl_session_cache off ; Apache : SSLSessionTickets off et SSLSessionCache none ; HAProxy : no-tls-tickets et tune.ssl.cachesize 0), ou faites revérifier la révocation par votre logiciel à chaque appel.',
    en: 'Turn session resumption off on this port (nginx: ssl_session_tickets off and ssl_session_cache off; Apache: SSLSessionTickets off and SSLSessionCache none; HAProxy: no-tls-tickets and tune.ssl.cachesize 0), or have your software verify revocation again at each call.',
  },
} as const satisfies TextTree;
