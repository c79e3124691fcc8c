import { next, ocsp, productionIntermediate, why } from './refusals.ts';
import type { TextTree } from '../sentence.ts';

export const verify = {
  summary: {
    fr: 'dit si un certificat serait accepté, hors ligne, et sinon pourquoi',
    en: 'tells whether a certificate would be accepted, offline, and why not',
  },
  accepted: { fr: '✓ Accepté', en: '✓ Accepted' },
  refused: { fr: '✗ Refusé : {{why}} ({{reason}})', en: '✗ Refused: {{why}} ({{reason}})' },
  inconclusive: {
    fr: '? Impossible de conclure : {{why}} ({{reason}})',
    en: '? Could not tell: {{why}} ({{reason}})',
  },
  /** One line for each rule that is not kept: said, refused when strict, or only recommended. */
  irregular: { fr: '! {{about}} : {{what}} ({{clause}})', en: '! {{about}}: {{what}} ({{clause}})' },
  irregularRefused: { fr: '✗ {{about}} : {{what}} ({{clause}})', en: '✗ {{about}}: {{what}} ({{clause}})' },
  irregularAdvice: {
    fr: '· {{about}}, simple recommandation : {{what}} ({{clause}})',
    en: '· {{about}}, only recommended against: {{what}} ({{clause}})',
  },
  why,
  ocsp,
  productionIntermediate,
  next,
  options: {
    leaf: {
      fr: 'le certificat à vérifier (fichier ; de plusieurs, le certificat final)',
      en: 'the certificate to verify (file; of several, the end-entity)',
    },
    chain: {
      fr: 'les intermédiaires qui l’accompagnent (répétable)',
      en: 'the intermediates that come with it (repeatable)',
    },
    trust: { fr: 'les autorités de confiance (répétable)', en: 'the trusted authorities (repeatable)' },
    crl: { fr: 'les listes de révocation (répétable)', en: 'the revocation lists (repeatable)' },
    ocsp: { fr: 'les réponses OCSP (répétable)', en: 'the OCSP responses (repeatable)' },
    fetch: {
      fr: 'cherche ce qui manque aux adresses des certificats (http seulement)',
      en: 'looks up what is missing at the certificates’ own addresses (http alone)',
    },
    purpose: {
      fr: 'usage attendu : client, server ou any (par défaut)',
      en: 'expected usage: client, server or any (default)',
    },
    name: { fr: 'nom que le certificat doit porter', en: 'name that the certificate must bear' },
    at: {
      fr: 'date de la vérification, par exemple 2026-11-24 (par défaut : maintenant)',
      en: 'date of the verification, for instance 2026-11-24 (default: now)',
    },
    revocation: {
      fr: 'mandatory (refuse sans CRL), optional (par défaut, avertit) ou off',
      en: 'mandatory (refuses without a CRL), optional (default, warns) or off',
    },
    strict: {
      fr: 'refuse aussi ce qu’aucune autorité n’aurait dû émettre (RFC 5280 §4 et §5) ; sans elle, c’est un avertissement',
      en: 'also refuses what no authority should have issued (RFC 5280 §4 and §5); without it, a warning',
    },
    batch: {
      fr: 'une ligne JSON par cas, et autant de réponses { id, verdict, reason }',
      en: 'one JSON line per case, and as many answers { id, verdict, reason }',
    },
  },
} as const satisfies TextTree;
