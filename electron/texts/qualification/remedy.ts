import type { TextTree } from '../sentence.ts';

export const remedy = {
  ask: {
    fr: 'Faites demander et exiger par votre GAP le certificat du TPE (authentification mutuelle). S’il ne protège qu’un chemin, donnez ce chemin.',
    en: 'Have your GAP ask for the terminal’s certificate and require it (mutual authentication). If it protects a path alone, give that path.',
  },
  'ask-at-once': {
    fr: 'Déplacez la demande de certificat au niveau du serveur (Apache : SSLVerifyClient dans le VirtualHost, hors de Location), ou limitez ce serveur à TLS 1.2.',
    en: 'Move the demand for a certificate to the server’s level (Apache: SSLVerifyClient in the VirtualHost, outside Location), or limit this server to TLS 1.2.',
  },
  require: {
    fr: 'Faites exiger par votre GAP un certificat client : sans lui, la connexion doit être refusée.',
    en: 'Have your GAP require a client certificate: without it, the connection must be refused.',
  },
  'check-dates': {
    fr: 'Faites vérifier par votre GAP les dates de début et de fin du certificat du TPE, à l’heure juste.',
    en: 'Have your GAP verify the dates of the terminal’s certificate, with the right clock.',
  },
  'check-parentage': {
    fr: 'Limitez les autorités que votre GAP accepte à celles des TPE, et faites-lui vérifier toute la chaîne et ses signatures.',
    en: 'Limit the authorities that your GAP accepts to those of the terminals, and have it verify the whole chain and its signatures.',
  },
  'check-revocation': {
    fr: 'Installez sur votre GAP la CRL de l’autorité des TPE et faites-la consulter : pour un certificat client, c’est obligatoire.',
    en: 'Install the CRL of the terminals’ authority on your GAP and have it consulted: for a client certificate, this is mandatory.',
  },
  'fail-closed': {
    fr: 'Faites refuser par votre GAP un TPE dont l’état de révocation ne peut pas être connu : CRL absente, périmée ou mal signée.',
    en: 'Have your GAP refuse a terminal whose revocation state cannot be known: CRL absent, out of date or wrongly signed.',
  },
  'check-usage': {
    fr: 'Faites vérifier par votre GAP que le certificat du TPE est fait pour un client (clientAuth).',
    en: 'Have your GAP verify that the terminal’s certificate is meant for a client (clientAuth).',
  },
  'check-key': {
    fr: 'Votre GAP ne vérifie pas la signature du TPE : ne remplacez pas la vérification de votre bibliothèque TLS.',
    en: 'Your GAP does not verify the terminal’s signature: do not replace the verification of your TLS library.',
  },
  'other-reason': {
    fr: 'Un refus était attendu, mais pour : {{reasons[expected]}}. Regardez le journal de votre GAP.',
    en: 'A refusal was expected, but for: {{reasons[expected]}}. Look at your GAP’s log.',
  },
  'refuse-plainly': {
    fr: 'Faites refuser ce TPE pendant la négociation TLS, ou par HTTP 400, 401 ou 403 : la réponse donnée ne dit pas s’il est entré.',
    en: 'Have this terminal refused during the TLS handshake, or by HTTP 400, 401 or 403: the answer given does not tell whether it got in.',
  },
  'repair-nominal': {
    fr: 'Faites d’abord accepter le bon TPE, que le scénario nominal explique, puis relancez.',
    en: 'First have the right terminal accepted, as the nominal scenario explains, then run again.',
  },
  'answer-the-root': {
    fr: 'Donnez le chemin que votre GAP protège (celui qu’appelle le TPE), ou faites répondre ce chemin par un succès (HTTP 200), puis relancez.',
    en: 'Give the path that your GAP protects (the one that the terminal calls), or have that path answer with a success (HTTP 200), then run again.',
  },
  'see-presented': {
    fr: 'Les scénarios « server » disent, point par point, ce qui ne va pas dans ce que votre GAP présente.',
    en: 'The “server” scenarios tell, point by point, what is wrong with what your GAP presents.',
  },
  'install-authority': {
    simulation: {
      fr: 'Exportez les autorités de simulation et leurs CRL, installez-les sur votre GAP de test, puis relancez.',
      en: 'Export the simulation’s authorities and their CRLs, install them on your test GAP, then run again.',
    },
    own: {
      fr: 'Installez sur votre GAP l’autorité de votre TPE et ses CRL, puis relancez.',
      en: 'Install your terminal’s authority and its CRLs on your GAP, then run again.',
    },
  },
  'install-lists': {
    fr: 'Installez sur votre GAP la CRL de chaque autorité de la chaîne, intermédiaire comprise, et laissez au moins 2 de profondeur (nginx : ssl_verify_depth ; Apache : SSLVerifyDepth). Son journal dit lequel des deux manque.',
    en: 'Install on your GAP the CRL of each authority of the chain, the intermediate included, and leave a depth of at least 2 (nginx: ssl_verify_depth; Apache: SSLVerifyDepth). Its log tells which of the two is missing.',
  },
  'nominal-refused': {
    simulation: {
      fr: 'Regardez le journal de votre GAP. Vérifiez qu’il a les autorités de simulation et les CRL de toute la chaîne, exportées de frais.',
      en: 'Look at your GAP’s log. Check that it has the simulation’s authorities and the CRLs of the whole chain, freshly exported.',
    },
    own: {
      fr: 'Regardez le journal de votre GAP. Vérifiez qu’il a l’autorité de votre TPE et les CRL de toute la chaîne.',
      en: 'Look at your GAP’s log. Check that it has your terminal’s authority and the CRLs of the whole chain.',
    },
  },
} as const satisfies TextTree;
