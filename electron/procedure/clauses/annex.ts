import type { Bilingual } from '../../texts/sentence.ts';
import type { ClauseText } from './clause-text.ts';

const place = (flow: Bilingual, certificate: Bilingual) => ({
  fr: `Annexe, échanges avec ${flow.fr}, ${certificate.fr}`,
  en: `Annex, exchanges with ${flow.en}, ${certificate.en}`,
});
const tpe = { fr: 'le TPE', en: 'the terminal' };
const psp = { fr: 'le PSP', en: 'the PSP' };
const server = { fr: 'certificat serveur', en: 'server certificate' };
const client = { fr: 'certificat client', en: 'client certificate' };
const both = { fr: 'authentification mutuelle', en: 'mutual authentication' };

/** The annex: on each flow both ends show a certificate, and each end verifies three things on the other's. */
export const annexClauses = {
  'annex.tpe.mutual': {
    place: place(tpe, both),
    rule: {
      fr: 'Entre le TPE et la GAP, chacun présente son certificat et vérifie celui de l’autre : la GAP montre son SSL_SERVEUR, le TPE son certificat IngeTrust.',
      en: 'Between terminal and GAP, each shows its certificate and verifies the other’s: the GAP shows its SSL_SERVEUR, the terminal its IngeTrust certificate.',
    },
    obligation: 'mandatory',
    note: {
      fr: 'Le port, les suites de chiffrement, le SNI et les messages de Diapason ne sont pas dans la procédure : nous ne les connaissons pas.',
      en: 'Diapason’s port, cipher suites, SNI and messages are not in the procedure: we do not know them.',
    },
  },
  'annex.tpe.server.parentage': {
    place: place(tpe, server),
    rule: {
      fr: 'Le TPE vérifie que le certificat serveur de la GAP descend d’une autorité qu’il connaît, celle de l’IGC-Santé.',
      en: 'The terminal verifies that the GAP’s server certificate descends from an authority it knows, that of IGC-Santé.',
    },
    obligation: 'mandatory',
    note: {
      fr: 'Votre GAP doit envoyer aussi le certificat de l’autorité intermédiaire, sans quoi le TPE peut ne pas remonter jusqu’à la racine.',
      en: 'Your GAP must send the intermediate authority’s certificate too, or the terminal may not find its way to the root.',
    },
  },
  'annex.tpe.server.dates': {
    place: place(tpe, server),
    rule: {
      fr: 'Le TPE vérifie que la date du jour tombe entre le début et la fin de validité du certificat serveur de la GAP.',
      en: 'The terminal verifies that today falls between the start and the end of validity of the GAP’s server certificate.',
    },
    obligation: 'mandatory',
  },
  'annex.tpe.server.revocation': {
    place: place(tpe, server),
    rule: {
      fr: 'Le TPE peut vérifier que le certificat serveur de la GAP n’est pas révoqué. C’est optionnel.',
      en: 'The terminal may verify that the GAP’s server certificate is not revoked. This is optional.',
    },
    obligation: 'optional',
  },
  'annex.tpe.client.parentage': {
    place: place(tpe, client),
    rule: {
      fr: 'Votre GAP vérifie que le certificat du TPE descend d’une autorité IngeTrust que vous avez installée.',
      en: 'Your GAP verifies that the terminal’s certificate descends from an IngeTrust authority that you installed.',
    },
    obligation: 'mandatory',
  },
  'annex.tpe.client.dates': {
    place: place(tpe, client),
    rule: {
      fr: 'Votre GAP vérifie que la date du jour tombe entre le début et la fin de validité du certificat du TPE.',
      en: 'Your GAP verifies that today falls between the start and the end of validity of the terminal’s certificate.',
    },
    obligation: 'mandatory',
  },
  'annex.tpe.client.revocation': {
    place: place(tpe, client),
    rule: {
      fr: 'Votre GAP doit vérifier que le certificat du TPE n’est pas révoqué. C’est obligatoire.',
      en: 'Your GAP must verify that the terminal’s certificate is not revoked. This is mandatory.',
    },
    obligation: 'mandatory',
    note: {
      fr: 'Il faut la liste de révocation d’IngeTrust, dont l’adresse nous est inconnue : demandez-la avec les autorités. Obligatoire veut dire que, sans liste à jour, la GAP refuse.',
      en: 'This takes IngeTrust’s revocation list, whose address is unknown to us: ask for it along with the authorities. Mandatory means that without an up-to-date list the GAP refuses.',
    },
  },
  'annex.psp.mutual': {
    place: place(psp, both),
    rule: {
      fr: 'Entre la GAP et le PSP, chacun présente son certificat et vérifie celui de l’autre : la GAP montre son ORG_AUTH_CLI, le PSP son certificat Geotrust.',
      en: 'Between GAP and PSP, each shows its certificate and verifies the other’s: the GAP shows its ORG_AUTH_CLI, the PSP its Geotrust certificate.',
    },
    obligation: 'mandatory',
    note: {
      fr: 'L’adresse du PSP, son port et les messages échangés ne sont pas dans la procédure : nous ne les connaissons pas.',
      en: 'The PSP’s address, its port and the messages exchanged are not in the procedure: we do not know them.',
    },
  },
  'annex.psp.server.parentage': {
    place: place(psp, server),
    rule: {
      fr: 'Votre GAP vérifie que le certificat serveur du PSP descend d’une autorité Geotrust que vous avez installée.',
      en: 'Your GAP verifies that the PSP’s server certificate descends from a Geotrust authority that you installed.',
    },
    obligation: 'mandatory',
  },
  'annex.psp.server.dates': {
    place: place(psp, server),
    rule: {
      fr: 'Votre GAP vérifie que la date du jour tombe entre le début et la fin de validité du certificat serveur du PSP.',
      en: 'Your GAP verifies that today falls between the start and the end of validity of the PSP’s server certificate.',
    },
    obligation: 'mandatory',
  },
  'annex.psp.server.revocation': {
    place: place(psp, server),
    rule: {
      fr: 'Votre GAP peut vérifier que le certificat serveur du PSP n’est pas révoqué. C’est optionnel.',
      en: 'Your GAP may verify that the PSP’s server certificate is not revoked. This is optional.',
    },
    obligation: 'optional',
  },
  'annex.psp.client.parentage': {
    place: place(psp, client),
    rule: {
      fr: 'Le PSP vérifie que le certificat client de la GAP descend d’une autorité qu’il connaît, celle de l’IGC-Santé.',
      en: 'The PSP verifies that the GAP’s client certificate descends from an authority it knows, that of IGC-Santé.',
    },
    obligation: 'mandatory',
    note: {
      fr: 'Votre GAP doit envoyer aussi le certificat de l’autorité intermédiaire de TEST, sans quoi le PSP peut ne pas remonter jusqu’à la racine.',
      en: 'Your GAP must send the TEST intermediate authority’s certificate too, or the PSP may not find its way to the root.',
    },
  },
  'annex.psp.client.dates': {
    place: place(psp, client),
    rule: {
      fr: 'Le PSP vérifie que la date du jour tombe entre le début et la fin de validité du certificat client de la GAP.',
      en: 'The PSP verifies that today falls between the start and the end of validity of the GAP’s client certificate.',
    },
    obligation: 'mandatory',
  },
  'annex.psp.client.revocation': {
    place: place(psp, client),
    rule: {
      fr: 'Le PSP doit vérifier que le certificat client de la GAP n’est pas révoqué. C’est obligatoire.',
      en: 'The PSP must verify that the GAP’s client certificate is not revoked. This is mandatory.',
    },
    obligation: 'mandatory',
    note: {
      fr: 'Il le fait avec les listes de révocation de l’IGC-Santé, renouvelées chaque matin. Nous ignorons ce que l’OCSP de l’IGC-Santé répond pour les certificats de test.',
      en: 'It does so with IGC-Santé’s revocation lists, renewed each morning. What IGC-Santé’s OCSP answers for test certificates is unknown to us.',
    },
  },
} as const satisfies Record<string, ClauseText>;
