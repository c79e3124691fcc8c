/** Longest text that is read, in UTF-16 units: what comes after is left aside. */
export const traceLimit = 1_048_576;
/** How much of it the rules look at, once the lines that cannot matter and the repeated ones are out. */
const worthyLimit = 131_072;
/** Longest piece of a line: a log may be one line of JSON. Pieces overlap, so that no message is cut in two. */
const pieceLength = 4000;
const pieceOverlap = 600;

export interface WorthyLine {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly start: number;
}

/** Every known message has one of these words; a test holds it to that. */
const hint =
  /ssl|tls|cert|crl|pkix|x509|alert|key|password|pkcs12|purpose|revo|channel|trust|connect|host|tunnel|time|reset|EPIPE|ENO|EAI_|ECONN|Failed|0x80|403\.|PEM|signature|version|issuer|mismatch|cipher|chain|path|extension|unsupported|http|frame|closed|pipe|pull|EOF|handshake|signer|hostname|padd|integrity|unknownca|denied|decrypterror|-0x|ORA-|corrupt|incompatible|description:|verify|NSS|SEC_ERROR|gaierror|cleartext|DerInput|DerValue|decrypt|ASN |resol|hang up|responder|unreach|refus|LDAP|NSURLError|OSStatus|PR_[A-Z]|trusted|connexion|service|ERR_[A-Z]|errno=|routines:/gi;

/** Words of Windows and of its programs, in English and in French, and its codes in decimal. */
const windowsHint =
  /_[EI]_[A-Z]|NTE_|ERROR_(?:W|I|NO_)|&H80|\(800[79b]|SSPI|logon session|de session|Win(?:32|HTTP|INet)|token|algorithm|badly|decrypted|altered|authority|critical|ASN1|Cryptographic|requested object|object or property|\bpeer\b|Server returned|clé|principal|provider|fournisseur|credentials|réseau|message is incomplete|est incomplet|protocol exists|function requested|fonction demandée|communiquer|be resolved|résolu|sécuri|révo|inattendu|jeton|racine|hôte|connexion|authentification|autorité|identification|chiffr|usage|délai|durée|objet|10[01]\d{3}\b|[-\s(:=]-?21[45]\d{7}\b|[ (=#]12\d{3}\b|\b368[78]\d\b| 403 (?:7|13|16|17) /;
const anyHint = new RegExp(`${hint.source}|${windowsHint.source}`, 'gi');

/** Whether a program went on after an error of verification: curl and wget say so, openssl by « verify return:1 » after it. */
function wentOn(text: string, line: WorthyLine): boolean {
  if (line.text.endsWith(', continuing anyway.')) return true;
  // wget under --no-check-certificate: why, on the line after.
  if (/WARNING: cannot verify [^\n]{1,300}\n$/.test(text.slice(Math.max(0, line.start - 400), line.start)))
    return true;
  if (!line.text.startsWith('verify error:num=')) return false;
  const after = text.slice(line.start + line.text.length, line.start + line.text.length + 400);
  const [, code] =
    /^(?:\r?\n(?!verify error|depth=)[^\n]{0,300}){0,2}?\r?\nverify return:(\d)/.exec(after) ?? [];
  return code === '1';
}

/** The lines that have such a word, cut in pieces where they are long. Other lines are not even looked for. */
function* hintedPieces(text: string): Generator<WorthyLine> {
  let at = 0;
  while (at < text.length) {
    anyHint.lastIndex = at;
    const found = anyHint.exec(text);
    if (found === null) return;
    const start = text.lastIndexOf('\n', found.index) + 1;
    const end = text.indexOf('\n', found.index);
    const stop = end === -1 ? text.length : end;
    for (let from = start; ; from += pieceLength - pieceOverlap) {
      yield { text: text.slice(from, Math.min(stop, from + pieceLength)), start: from };
      if (from + pieceLength >= stop) break;
    }
    at = stop + 1;
  }
}

/**
 * The lines in which a message may stand, each kind once: what differs by its numbers only (times, ports, processes) is the
 * same line of a log written again. Bounded, so that the rules cost the same whatever the text holds.
 */
export function worthyLines(text: string): readonly WorthyLine[] {
  const lines: WorthyLine[] = [];
  const seen = new Set<string>();
  let length = 0;
  for (const line of hintedPieces(text.slice(0, traceLimit))) {
    // Numbers of alerts (three digits at most), codes in hexadecimal and those of Windows say different things: they are kept.
    const kind = line.text.replace(/(?<![\w[])(?!1[02]\d{3,4}\b|21[45]\d{7}\b|368[78]\d\b)\d{4,}/g, '0');
    if (seen.has(kind) || wentOn(text, line)) continue;
    length += line.text.length + 1;
    if (length > worthyLimit) break;
    seen.add(kind);
    lines.push(line);
  }
  return lines;
}

/** The number of the line at a place of a text, from 1. */
export function lineNumber(text: string, place: number): number {
  let number = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < place; at = text.indexOf('\n', at + 1)) number += 1;
  return number;
}
