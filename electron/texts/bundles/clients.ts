import type { TextTree } from '../sentence.ts';

// What is said of each kind of client.

/** Its title, and what it is (`deploy.kinds`). */
export const kinds = {
  'java-client': {
    title: { fr: 'Client Java', en: 'Java client' },
    explained: {
      fr: 'Un programme Java 11 ou plus récent, à reprendre.',
      en: 'A program for Java 11 or later, to be taken over.',
    },
  },
  'node-client': {
    title: { fr: 'Client Node.js', en: 'Node.js client' },
    explained: {
      fr: 'Un programme Node 18 ou plus récent, à reprendre.',
      en: 'A program for Node 18 or later, to be taken over.',
    },
  },
  'dotnet-client': {
    title: { fr: 'Client .NET', en: '.NET client' },
    explained: {
      fr: 'Fichier PFX et programme C# pour .NET 8.',
      en: 'PFX file and C# program for .NET 8.',
    },
  },
} as const satisfies TextTree;

/** Comments of its files (`bundles.comments`). */
export const comments = {
  javaClient: {
    head: {
      fr: 'le GAP, client du PSP. Java 11 ou plus récent',
      en: 'the GAP, client of the PSP. Java 11 or later',
    },
    noRevocation: {
      fr: 'Révocation du PSP en option : sans CRL, elle n’est pas vérifiée.',
      en: 'Revocation of the PSP is optional: without a CRL, it is not verified.',
    },
    softRevocation: {
      fr: 'Révocation du PSP en option : un PSP révoqué est refusé, une CRL périmée n’arrête rien.',
      en: 'Revocation of the PSP is optional: a revoked PSP is refused, a stale CRL stops nothing.',
    },
    name: {
      fr: 'Le nom du PSP est vérifié par HttpClient ; avec un SSLSocket, posez setEndpointIdentificationAlgorithm("HTTPS").',
      en: 'HttpClient verifies the name of the PSP; with an SSLSocket, set setEndpointIdentificationAlgorithm("HTTPS").',
    },
    refused: {
      fr: 'PSP refusé, ou GAP refusé par le PSP : la cause la plus profonde le dit.',
      en: 'PSP refused, or GAP refused by the PSP: the deepest cause tells.',
    },
  },
  nodeClient: {
    head: {
      fr: 'le GAP, client du PSP. Node 18 ou plus récent',
      en: 'the GAP, client of the PSP. Node 18 or later',
    },
    noLists: {
      fr: 'Sans « crl » : la révocation du PSP, en option, n’est pas vérifiée.',
      en: 'Without “crl”: revocation of the PSP, which is optional, is not verified.',
    },
    pspRefused: {
      fr: 'PSP refusé, ou GAP refusé par le PSP : le code le dit.',
      en: 'PSP refused, or GAP refused by the PSP: the code tells.',
    },
  },
  dotnetClient: {
    head: {
      fr: 'le GAP, client du PSP. .NET 8 ou plus récent. Non prouvé ici.',
      en: 'the GAP, client of the PSP. .NET 8 or later. Not proven here.',
    },
    identity: {
      fr: 'Le certificat du GAP, sa clé, et son autorité intermédiaire, qui est envoyée avec lui.',
      en: 'The certificate of the GAP, its key, and its intermediate authority, which is sent with it.',
    },
  },
} as const satisfies TextTree;

/** What is particular to it, in the README of its bundle (`bundles.notes`). */
export const notes = {
  javaClient: {
    password: {
      fr: 'Le mot de passe est lu dans la variable d’environnement `{{passwordVariable}}`, ou demandé. La méthode `tls()` est à reprendre dans votre application.',
      en: 'The password is read from the environment variable `{{passwordVariable}}`, or asked for. The method `tls()` is to be taken over in your application.',
    },
  },
  nodeClient: {
    revocation: {
      fr: 'Révocation du PSP (en option) : Node ne connaît pas de demi-mesure. Avec l’option `crl`, une CRL périmée ou absente fait refuser le PSP ; elle n’est donc posée que si toutes les CRL ont été fournies, et il faut les renouveler.',
      en: 'Revocation of the PSP (optional): Node knows no half measure. With the option `crl`, a stale or absent CRL makes the PSP refused; it is therefore only set when all CRLs were supplied, and they have to be renewed.',
    },
  },
  dotnetClient: {
    password: {
      fr: 'Le mot de passe du PFX est lu dans la variable d’environnement `DIAPASON_KEYSTORE_PASSWORD`. Révocation du PSP (en option) : passez `RevocationMode` à `Offline` et ajoutez les CRL au magasin de la machine par `certutil -addstore CA`.',
      en: 'The password of the PFX is read from the environment variable `DIAPASON_KEYSTORE_PASSWORD`. Revocation of the PSP (optional): set `RevocationMode` to `Offline` and add the CRLs to the machine’s store with `certutil -addstore CA`.',
    },
  },
} as const satisfies TextTree;
