import type { otherCauses as fr } from '../../fr/traces/other-causes.ts';
import type { SameShape } from '../../same-shape.ts';

export const otherCauses: SameShape<typeof fr> = {
  'protocol-version': {
    title: 'No TLS version in common',
    'this-end': {
      why: 'The other end offers only versions of TLS that your program refuses, most often TLS 1.0 or 1.1.',
      remedy: 'Keep TLS 1.2 and 1.3 on the GAP, and ask the other end to move to TLS 1.2 at least.',
    },
    'other-end': {
      why: 'The other end refuses the versions of TLS that your program offers.',
      remedy:
        'Enable TLS 1.2 and TLS 1.3 on the GAP; an old Java or .NET Framework does not offer them of itself.',
    },
  },
  'cipher-suite': {
    title: 'No algorithm in common',
    'this-end': {
      why: 'The cipher or signature suites offered have nothing in common with your program’s. A server without a usable key says so too.',
      remedy:
        'Enable ECDHE suites with AES-GCM on the GAP, and check that its certificate and key are really loaded.',
    },
  },
  renegotiation: {
    title: 'Old renegotiation refused',
    'this-end': {
      why: 'The server facing you knows only the old renegotiation of TLS (without RFC 5746), which OpenSSL 3 refuses; sometimes it is a device on the way.',
      remedy: 'Tell the PSP and your network. Enable old renegotiation only to confirm the diagnosis.',
    },
  },
  'server-name-unknown': {
    title: 'Server name unknown there',
    'other-end': {
      why: 'The server does not serve the name that your client announced (SNI).',
      remedy: 'Check the PSP’s name in the GAP’s configuration, letter by letter.',
    },
  },
  'not-tls': {
    title: 'The other end does not speak TLS',
    'this-end': {
      why: 'What arrived is not TLS: plain HTTP, SSH, or the page of a proxy; most often the port is not the right one.',
      remedy:
        'Check the port and the protocol on both sides (https and not http), and that no proxy answers instead.',
    },
  },
  'handshake-failure': {
    title: 'TLS exchange broken off, without saying why',
    'this-end': {
      why: 'Your program broke off the exchange; this line does not say for what reason.',
      remedy:
        'Look for a line at the same time that speaks of a certificate, a version or a suite, and paste it.',
    },
    'other-end': {
      why: 'The other end broke off without details: incompatible suites, a client certificate missing or refused, a key that does not fit.',
      remedy:
        'Check the versions and suites offered, then that the client certificate is really sent; ask the other end for its log.',
    },
    unknown: {
      why: 'The TLS exchange failed; this line says neither why nor by whom.',
      remedy: 'Raise the level of the log, and paste the lines that follow this one.',
    },
  },
  'connection-closed': {
    title: 'Connection cut without a word',
    'other-end': {
      why: 'The other end hung up without an alert. Some servers, Node for one, refuse a certificate that way; a firewall or a load balancer cuts alike.',
      remedy:
        'Ask for the other end’s log at the same time, and run the connectivity test: it says at which message the cut comes.',
    },
  },
  unreachable: {
    title: 'Connection refused',
    unknown: {
      why: 'Nothing listens at that address and port, or a firewall rejects the connection: no certificate was exchanged.',
      remedy: 'Check the address, the port and that the service is started, then the firewall’s rules.',
    },
  },
  'name-not-found': {
    title: 'Name not found in the DNS',
    unknown: {
      why: 'The name called has no address for the machine that calls: a typing mistake, or another internal DNS.',
      remedy: 'Read the name again letter by letter, and query the DNS from the GAP’s machine.',
    },
  },
  timeout: {
    title: 'No answer in time',
    unknown: {
      why: 'The connection or the TLS exchange had no answer: a firewall that drops packets, a stuck service, or a port that does not expect TLS.',
      remedy:
        'Try the same port from the same machine with the assistant: it says whether the network or TLS does not answer.',
    },
  },
  proxy: {
    title: 'A proxy stands in between',
    unknown: {
      why: 'Your network’s proxy refused to open the tunnel, or asks for a password: the PSP received nothing.',
      remedy:
        'Have the PSP’s address and port opened on the proxy, without TLS inspection: it would replace the certificates.',
    },
  },
  'keystore-password': {
    title: 'Store’s password wrong or missing',
    'this-end': {
      why: 'The file of keys (PKCS12, JKS or encrypted key) does not open with the password that the program was given.',
      remedy:
        'Correct the password in the GAP’s configuration, or prepare the installation again with a password you choose.',
    },
  },
  'keystore-format': {
    title: 'File of keys unreadable for this program',
    'this-end': {
      why: 'The file is not of the format expected (PEM for PKCS12, JKS for PKCS12), cannot be found, or its encryption is too old.',
      remedy:
        'Prepare the installation for your server: the assistant writes the right format, and a PKCS12 that recent readers open.',
    },
  },
  'key-mismatch': {
    title: 'Certificate and key do not go together',
    'this-end': {
      why: 'The configured key is not the certificate’s: after a renewal, one of the two files is often still the old one.',
      remedy: 'Install the certificate and its key again, together, from the files the assistant prepared.',
    },
  },
  'key-unreadable': {
    title: 'Private key out of reach',
    'this-end': {
      why: 'The program has the certificate but not the use of its private key: the key is not in the store, or the service’s account may not read it.',
      remedy:
        'Import the whole PKCS12 again into the machine’s store, and allow the service’s account to read the key.',
    },
  },
  'authorities-missing': {
    title: 'No authority loaded',
    'this-end': {
      why: 'The program found no authority certificate: a missing file, an empty store or a missing setting. It would refuse everyone.',
      remedy:
        'Install the authorities of IngeTrust and Geotrust on the GAP, and name their file in the configuration.',
    },
  },
};
