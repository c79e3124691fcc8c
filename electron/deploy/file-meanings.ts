import type { TextKeyUnder } from '../texts/text-key.ts';

/** What each file of a bundle is for, by its name. */
export const fileMeanings: readonly {
  readonly name: RegExp;
  readonly meaning: TextKeyUnder<'bundles.readme.files'>;
}[] = [
  { name: /complet\.pem$/, meaning: 'identityAndKey' },
  { name: /^gap-(?:server|client)\.pem$/, meaning: 'identity' },
  { name: /\.key$/, meaning: 'key' },
  { name: /^gap-(?:server|client)\.(?:p12|jks|pfx)$/, meaning: 'keystore' },
  { name: /^gap-authority-/, meaning: 'authority' },
  { name: /^tpe-(?:authorit|truststore)/, meaning: 'peerTerminals' },
  { name: /^tpe-crl/, meaning: 'terminalLists' },
  { name: /^psp-authorit/, meaning: 'peerPsp' },
  { name: /^psp-crl/, meaning: 'pspLists' },
  { name: /\.(?:java|mjs|cs|ps1)$/, meaning: 'program' },
  { name: /\.(?:conf|cfg|xml)$/, meaning: 'configuration' },
];
