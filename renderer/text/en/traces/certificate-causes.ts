import type { certificateCauses as fr } from '../../fr/traces/certificate-causes.ts';
import type { SameShape } from '../../same-shape.ts';

export const certificateCauses: SameShape<typeof fr> = {
  'unknown-authority': {
    title: 'Unknown authority',
    'this-end': {
      why: 'The certificate received descends from no authority installed on the GAP, or the intermediate that leads there was not sent.',
      remedy:
        'Install on the GAP the authority that issued it (IngeTrust for a terminal, Geotrust for the PSP), root and intermediate, in the store that your program really reads.',
    },
    'other-end': {
      why: 'The other end finds no way from your certificate to an authority that it knows: most often the intermediate is not sent, or it is the PRODUCTION one with a TEST certificate.',
      remedy:
        'Have the GAP send its certificate followed by the intermediate that signed it (TEST for a TEST certificate). If it is a practice certificate, the other end must know the simulation’s authority.',
    },
    unknown: {
      why: 'The server does not know the authority of the client certificate, or lacks the intermediate.',
      remedy:
        'On the server, install the authority in the machine’s root store; on the client, send the intermediate with the certificate.',
    },
  },
  'self-signed': {
    title: 'Self-signed certificate',
    'this-end': {
      why: 'The certificate received signed itself: no authority answers for it. It is neither IngeTrust’s nor Geotrust’s.',
      remedy:
        'Check the address and port that were called, and that nothing on the way (proxy, antivirus) replaces certificates. Do not add this certificate to the authorities.',
    },
  },
  'incomplete-chain': {
    title: 'Incomplete chain',
    'this-end': {
      why: 'The other end sent its certificate alone, and the GAP does not have the authority that signed it: either the intermediate is missing, or the authority is unknown.',
      remedy:
        'Install the intermediate and the root on the GAP (IngeTrust for a terminal, Geotrust for the PSP), and ask the other end to send its chain.',
    },
    unknown: {
      why: 'Your machine does not find the intermediate authority of its own certificate: it will not be able to send it.',
      remedy:
        'Install IGC-Santé’s intermediate in the machine’s store of intermediate authorities, then restart the service.',
    },
  },
  expired: {
    title: 'Certificate expired',
    'this-end': {
      why: 'Today is after the end of validity of the certificate received. Refusing it is what the procedure asks.',
      remedy:
        'Check the GAP’s clock. If it is right, the other end must replace its certificate: tell whoever runs the terminal, or the PSP.',
    },
    'other-end': {
      why: 'The other end finds your certificate no longer valid. OpenSSL says so too when its revocation list is out of date.',
      remedy:
        'Look at your certificate’s expiry. If it has expired, renew it and install the new one; otherwise the other end’s clock or revocation list is at fault.',
    },
    unknown: {
      why: 'The server finds the client certificate outside its dates.',
      remedy:
        'Compare the client certificate’s dates with the server’s clock, and renew the certificate if it has expired.',
    },
  },
  'not-yet-valid': {
    title: 'Certificate not yet valid',
    'this-end': {
      why: 'Today is before the start of validity of the certificate received: most often a clock is slow.',
      remedy: 'Set the clock of the GAP’s machine (NTP). If it is right, tell the other end.',
    },
  },
  'name-mismatch': {
    title: 'The name does not match',
    'this-end': {
      why: 'The PSP’s certificate does not bear the name that your GAP called.',
      remedy:
        'Call the PSP by the name its certificate bears, not by an IP address or an alias, and check that no proxy answers in its place. Do not turn name checking off.',
    },
  },
  revoked: {
    title: 'Certificate revoked',
    'this-end': {
      why: 'The certificate received is in its authority’s revocation list. For a terminal, refusing it is mandatory: your GAP does what it must.',
      remedy: 'Nothing to mend on the GAP: the other end must obtain a new certificate.',
    },
    'other-end': {
      why: 'Your certificate is revoked for the other end. The PSP is obliged to check it; a revocation is definitive.',
      remedy:
        'Check which certificate the GAP shows: after a renewal it is often the old one. Otherwise, order a certificate again.',
    },
    unknown: {
      why: 'The server holds the client certificate to be revoked, or could not reach its revocation list.',
      remedy:
        'Check that the machine reaches the authority’s revocation list, then the state of the certificate itself.',
    },
  },
  'revocation-unavailable': {
    title: 'Revocation cannot be checked',
    'this-end': {
      why: 'The GAP does not have the revocation list of the authority that signed the certificate received, or cannot download it. Where the check is mandatory, it must refuse.',
      remedy:
        'Give the GAP the list of every authority of the chain (IngeTrust for terminals), keep it up to date, and open the way to its address. Do not turn the check of terminals off: it is mandatory.',
    },
  },
  'crl-stale': {
    title: 'Revocation list out of date',
    'this-end': {
      why: 'The installed revocation list is past its date of renewal: it proves nothing any more, and the GAP is right to refuse.',
      remedy: 'Download the current list, and schedule its renewal: those of IGC-Santé change each morning.',
    },
  },
  'crl-invalid': {
    title: 'Revocation list not acceptable',
    'this-end': {
      why: 'The revocation list is not signed by the authority expected, or is not yet valid: the wrong list, a damaged file, or a slow clock.',
      remedy:
        'Take the list again from the authority that signed the certificate, install that authority too, and check the clock.',
    },
  },
  'client-certificate-missing': {
    title: 'No client certificate',
    'this-end': {
      why: 'The terminal connected without showing a certificate. The procedure wants each end to show its own.',
      remedy:
        'Check that the GAP names IngeTrust’s authority among those it accepts: a client sends nothing if it has none of that authority. A probe or a browser leaves the same trace.',
    },
    'other-end': {
      why: 'The PSP expects your ORG_AUTH_CLI certificate and received none. Java and Windows send nothing when their certificate descends from none of the authorities that the server names.',
      remedy:
        'Load into the client the ORG_AUTH_CLI certificate, its key and the intermediate that signed it. If that is done, compare its authority with those the server says it accepts.',
    },
    unknown: {
      why: 'The server demands a client certificate and received none.',
      remedy:
        'Load into the client its certificate, its key and its chain; on the server, check the authorities that it names.',
    },
  },
  'wrong-usage': {
    title: 'Certificate for another usage',
    'this-end': {
      why: 'The certificate received is not made for this role: a client certificate shown by a server, or the reverse.',
      remedy: 'Check the address called, then tell the other end which certificate it shows.',
    },
    'other-end': {
      why: 'Your certificate is not made for this role: ORG_AUTH_CLI and SSL_SERVEUR were probably swapped.',
      remedy:
        'Install SSL_SERVEUR on the server, facing the terminals, and ORG_AUTH_CLI in the client, facing the PSP.',
    },
  },
  'wrong-key': {
    title: 'The key is not the certificate’s',
    'this-end': {
      why: 'The signature of the exchange does not fit the certificate shown: the other end has not the right key, or the data were altered.',
      remedy: 'Tell the other end: its certificate and its key do not go together.',
    },
    'other-end': {
      why: 'The other end could not verify a signature: your key is not the certificate’s, or the certificate (or its revocation list) is damaged.',
      remedy: 'Install the certificate and its key again, together, from the files the assistant prepared.',
    },
  },
  'signature-invalid': {
    title: 'Certificate’s signature is wrong',
    'this-end': {
      why: 'The signature of the certificate received does not verify with its authority: a damaged file, or an authority of the same name installed on the GAP.',
      remedy:
        'Check the fingerprint of the installed authority, then ask the other end to install its certificate again.',
    },
  },
  'authority-invalid': {
    title: 'The chain is not acceptable',
    'this-end': {
      why: 'A certificate of the chain may not sign others, the chain is too long, or a critical extension is not understood.',
      remedy:
        'Check that the installed authorities are those of IngeTrust or Geotrust, and the depth of chain that the GAP accepts.',
    },
  },
  'weak-algorithm': {
    title: 'Key or algorithm too weak',
    'this-end': {
      why: 'Your program’s policy refuses a key that is too short or a SHA-1 signature.',
      remedy:
        'See which one is weak: yours can be ordered again (RSA of 2048 bits at least, SHA-256); the other’s is to be reported. Do not lower the security policy.',
    },
  },
  'certificate-refused': {
    title: 'Certificate refused, without saying why',
    'this-end': {
      why: 'Your program refused the certificate received; this line does not say for what reason.',
      remedy: 'Paste the lines around it: the reason is often just before, or at the end of the “Caused by”.',
    },
    'other-end': {
      why: 'The other end refused your certificate without saying why: that is how Java and Apache say nearly everything.',
      remedy:
        'Check in turn the chain that is sent, the dates, the usage and the revocation of your certificate, and ask the other end for its log.',
    },
    unknown: {
      why: 'Windows could not process the certificate: revocation that cannot be checked, unknown authority or refused usage.',
      remedy: 'Open Windows’ System log, source Schannel, at the same time: the reason is often there.',
    },
  },
};
