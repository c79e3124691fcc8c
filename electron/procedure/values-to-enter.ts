/** Values to be entered exactly as the procedure writes them, spelling included. */

/** Formulaire n°414, 3.1. « authentication » is the procedure's spelling. */
export const cardUsage = 'Projet Diapason – usage authentication TLS mutuelle';
/** Formulaire n°414, 3.2: the box, and the column for the quantity. */
export const kitOffer = "Offre kit d'intégration";
export const kitColumn = 'IGC Santé';
/** Formulaire n°414, 4.1. */
export const certificateUsage =
  'Projet Diapason – usage authentication TLS mutuelle vis-à-vis du PSP et des TPE';
/** Formulaire n°414, 4.2. */
export const serverOffer = 'offre certificat logiciel SERVEUR usage SSL_SERVEUR';
export const organisationOffer = 'offre certificat logiciel ORG (Personne morale) usage AUTH_CLI';
/** Formulaire n°414, 4.2: the form of the habilitation domain, and what it must not be. */
export const domainExample = '*domaineEditeur.fr';
export const domainCounterExample = 'serveurX.domaineEditeur.fr';
/** Formulaire n°414, 4.3: case A, case B. */
export const cardsOfThisForm =
  'Non, les cartes de test à associer sont celles commandées dans la partie 3 de ce formulaire.';
export const cardsOwned = 'Oui';
/** Number of cards in a kit (formulaire n°414, 4.3). */
export const cardsPerKit = 5;
/** PFCNG, step 3: the CN of every publisher's client certificate. */
export const pspClientName = 'Client_Diapason_PSP';
/** PFCNG, step 3: the form of the server certificate's CN. */
export const serverNameForm = '<nom de serveur>.<nom de domaine>';
