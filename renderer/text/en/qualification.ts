import type { qualification as fr } from '../fr/qualification.ts';
import type { SameShape } from '../same-shape.ts';

export const qualification: SameShape<typeof fr> = {
  terminals: {
    nominal: 'the right terminal',
    'client-missing': 'a terminal without a certificate',
    'client-expired': 'a terminal whose certificate has expired',
    'client-not-yet-valid': 'a terminal whose certificate is not valid yet',
    'client-unknown-authority': 'a terminal of an unknown authority',
    'client-self-signed': 'a terminal whose certificate is self-signed',
    'client-revoked': 'a revoked terminal',
    'client-wrong-usage': 'a terminal whose certificate is not meant for a client',
    'client-wrong-key': 'a terminal that does not have its certificate’s key',
    'client-corrupted': 'a terminal whose certificate was tampered with',
    'crl-unavailable': 'a terminal whose CRL cannot be found',
    'crl-stale': 'a terminal whose CRL is out of date',
    'crl-forged': 'a terminal whose CRL bears a wrong signature',
  },
  signs: {
    alert: 'TLS alert {{alert}}',
    http: 'HTTP answer {{status}}',
    closed: 'connection closed without a word',
    octets: 'negative answer',
    open: 'connection left open',
  },
  refused: 'Your GAP refused $t(qualification.terminals.{{terminal}}): $t({{sign}}).',
  'refused-otherwise':
    'Your GAP refused $t(qualification.terminals.{{terminal}}), but spoke of something else: $t({{sign}}).',
  'wrongly-accepted': {
    accepted: 'Your GAP accepted $t(qualification.terminals.{{terminal}}).',
    'not-asked':
      'Your GAP accepted $t(qualification.terminals.{{terminal}}): it asks nobody for a certificate.',
  },
  'not-mutual':
    'Your GAP answered the terminal without asking for its certificate: authentication is not mutual.',
  'not-verified':
    'Not verified: your GAP refuses the right terminal too, so this refusal proves nothing ($t({{sign}})).',
  'no-decision': {
    silent:
      'No conclusion: your GAP neither answered $t(qualification.terminals.{{terminal}}) nor closed the connection.',
    'cut-short':
      'No conclusion: your GAP answered $t(qualification.terminals.{{terminal}}), but cut the connection before the answer could be read.',
    broken: 'No conclusion: your GAP answered $t(qualification.terminals.{{terminal}}) by an internal error.',
    'not-reached':
      'No conclusion: your GAP could not be reached by $t(qualification.terminals.{{terminal}}).',
  },
  ambiguous:
    'No conclusion: your GAP answers HTTP {{status}} to the right terminal as to one without a certificate, which says nothing of their certificates.',
  'unknown-authority': {
    simulation:
      'Your GAP does not know the simulation’s authority ({{issuer}}): it refused the right terminal ($t({{sign}})).',
    own: 'Your GAP does not know your terminal’s authority ({{issuer}}): it refused it ($t({{sign}})).',
  },
  'nominal-refused': {
    list: 'Your GAP knows the right terminal’s authority and refused it all the same ($t({{sign}})): it most likely lacks its CRL.',
    other: 'Your GAP refused the right terminal: $t({{sign}}).',
  },
  'needs-simulation':
    'Not played: this terminal comes from the simulation’s authority, which your GAP does not accept; only your real terminal’s authority could issue one like it.',
  'needs-tls-1-2':
    'Not played: this case can only be simulated over TLS 1.2, which your GAP does not offer. In TLS 1.3, the terminal’s signature is encrypted.',
  unreached: {
    identity: 'No conclusion: the key and the certificate to be shown could not be loaded ({{error}}).',
    dns: 'No conclusion (DNS): the name {{host}} cannot be found.',
    'tcp-refused': 'No conclusion (TCP): nothing listens on {{host}}, port {{port}}.',
    'tcp-filtered':
      'No conclusion (TCP): no answer from {{host}}, port {{port}}, in 5 seconds. A firewall most likely drops the connection.',
    'tcp-other': 'No conclusion (TCP): {{host}}, port {{port}}, cannot be reached ({{error}}).',
    'not-tls': {
      ssh: 'No conclusion (TLS): {{host}}, port {{port}}, speaks SSH, not TLS.',
      http: 'No conclusion (TLS): {{host}}, port {{port}}, speaks HTTP without TLS.',
      smtp: 'No conclusion (TLS): {{host}}, port {{port}}, speaks SMTP, not TLS.',
      other: 'No conclusion (TLS): {{host}}, port {{port}}, speaks something other than TLS.',
    },
    'tls-silent': 'No conclusion (TLS): {{host}}, port {{port}}, accepts the connection, then says nothing.',
    'tls-stalled': 'No conclusion (TLS): {{host}}, port {{port}}, begins the handshake, then says nothing.',
    'tls-closed':
      'No conclusion (TLS): {{host}}, port {{port}}, closes the connection during the handshake ({{error}}).',
    'tls-alert':
      'No conclusion (TLS): {{host}}, port {{port}}, stops the handshake before any certificate (alert {{alert}}).',
    'protocol-version': 'No common version of TLS with {{host}}, port {{port}}: TLS 1.2 or 1.3 is needed.',
  },
  'unreached-remedy': {
    identity:
      'Check at the Installation step that the key and the certificate belong together, then run again.',
    dns: 'Correct the name, or give the server’s IP address, then run again.',
    'tcp-refused': 'Start the server, or correct the port, then run again.',
    'tcp-filtered': 'Have the port opened in the firewall, or run the wizard from the same network.',
    'tcp-other': 'Check the address and the network route, then run again.',
    'not-tls': 'Give the port of the TLS server, not that of another service.',
    'tls-silent':
      'Check that this port is the TLS server’s, and that nothing in between holds the connection.',
    'tls-stalled': 'Look at the server’s log: it stopped during the handshake. Then run again.',
    'tls-closed':
      'Look at the server’s log: something in between (proxy, load balancer) or the server itself cut. Then run again.',
    'tls-alert': 'Look at the server’s log: its versions, its suites or the name asked for do not fit.',
    'protocol-version': 'Enable TLS 1.2 and TLS 1.3 on the server.',
  },
  presented: {
    'tpe-gap': {
      parentage: {
        pass: 'Your GAP’s certificate leads to a known IGC-Santé authority, and the chain it sends is complete.',
        fail: 'The chain that your GAP sends is refused: $t({{why}}).',
      },
      dates: {
        pass: 'The certificates that your GAP sends are within their dates.',
        fail: 'The terminal will refuse your GAP’s certificate: $t({{why}}).',
      },
      name: {
        pass: 'Your GAP’s certificate bears the FQDN typed into the terminal.',
        fail: 'The terminal will refuse your GAP’s certificate: $t({{why}}).',
      },
      usage: {
        pass: 'Your GAP’s certificate is meant for a server.',
        fail: 'Your GAP’s certificate is not meant for a server (usage: {{found}}): is it ORG_AUTH_CLI in the place of SSL_SERVEUR?',
      },
      revocation: {
        pass: 'Your GAP’s certificate is not revoked.',
        fail: 'The terminal will refuse your GAP’s certificate: $t({{why}}).',
      },
      'chain-order': 'Your GAP’s chain is complete, but not in order: some terminals might refuse it.',
      'revocation-unknown': 'Not verified (optional): $t({{why}}).',
      'not-seen': 'Not verified: your GAP showed no certificate.',
    },
    'gap-psp': {
      parentage: {
        pass: 'The PSP’s certificate leads to a Geotrust authority of your dossier, and the chain it sends is complete.',
        fail: 'The chain that the PSP sends is refused: $t({{why}}).',
      },
      dates: {
        pass: 'The certificates that the PSP sends are within their dates.',
        fail: 'Your GAP will refuse the PSP’s certificate: $t({{why}}).',
      },
      name: {
        pass: 'The PSP’s certificate bears the name that is called.',
        fail: 'Your GAP will refuse the PSP’s certificate: $t({{why}}).',
      },
      usage: {
        pass: 'The PSP’s certificate is meant for a server.',
        fail: 'The PSP’s certificate is not meant for a server (usage: {{found}}).',
      },
      revocation: {
        pass: 'The PSP’s certificate is not revoked.',
        fail: 'Your GAP should refuse the PSP’s certificate: $t({{why}}).',
      },
      'chain-order': 'The PSP’s chain is complete, but not in order: some clients might refuse it.',
      'revocation-unknown': 'Not verified (optional): $t({{why}}).',
      'not-seen': 'Not verified: the PSP showed no certificate.',
    },
  },
  'presented-remedy': {
    'fetch-list': 'Download {{address}}, drop this CRL at the Installation step, then run again.',
    'tpe-gap': {
      'incomplete-chain':
        'Install the intermediate authority {{issuer}} on your GAP, after its certificate: the Installation step prepares this file.',
      'chain-order': 'Write the chain in order: the GAP’s certificate, then its intermediate authority.',
      parentage:
        'Install on your GAP the IGC-Santé SSL_SERVEUR certificate and its intermediate authority (TEST or production, as the certificate is).',
      dates: 'Install a current certificate on your GAP, and check this machine’s clock.',
      name: 'Make the FQDN typed into the terminal and the certificate’s name identical: correct what was typed, or revoke and reorder.',
      usage: 'Install on your GAP the certificate of the order SSL_SERVEUR, not that of ORG_AUTH_CLI.',
      revocation: 'A revocation is final: reorder the certificate with a new key and install it on your GAP.',
      'ask-for-list': 'Drop the CRL of {{issuer}} at the Installation step, then run again.',
      'not-seen': 'First correct what the nominal scenario explains, then run again.',
    },
    'gap-psp': {
      'incomplete-chain':
        'Ask the PSP to send its intermediate authority {{issuer}}; meanwhile, install it on your GAP.',
      'chain-order': 'Tell the PSP that its chain is not in order.',
      parentage:
        'Ask the PSP which authority issues its certificate, and import it at the Installation step.',
      dates: 'Tell the PSP, and check this machine’s clock.',
      name: 'Check the name by which you call the PSP; if it is right, tell the PSP.',
      usage: 'Tell the PSP that its certificate is not a server’s.',
      revocation: 'Exchange nothing more with this server, and warn the PSP.',
      'ask-for-list': 'Ask {{issuer}} for its CRL, drop it at the Installation step, then run again.',
      'not-seen': 'First correct what the nominal scenario explains, then run again.',
    },
  },
  protocol: {
    'tpe-gap': {
      unknown: 'No conclusion: your GAP did not answer all the attempts at versions and suites.',
      'tls-1-3': {
        pass: 'Your GAP offers TLS 1.3.',
        warn: 'Your GAP does not offer TLS 1.3.',
        remedy: 'Recommendation: enable TLS 1.3 beside TLS 1.2.',
      },
      'tls-1-2': {
        pass: 'Your GAP offers TLS 1.2.',
        warn: 'Your GAP does not offer TLS 1.2: a terminal without TLS 1.3 cannot call it.',
        remedy: 'Recommendation: keep TLS 1.2 beside TLS 1.3.',
      },
      'tls-1-1-refused': {
        pass: 'Your GAP refuses TLS 1.0 and TLS 1.1.',
        warn: 'Your GAP still accepts {{names}}.',
        remedy: 'Recommendation: accept TLS 1.2 and TLS 1.3 only.',
      },
      'preferred-suites': {
        pass: 'Your GAP offers recommended suites (ECDHE, AES-GCM or ChaCha20).',
        warn: 'Your GAP offers none of the recommended suites (ECDHE, AES-GCM or ChaCha20).',
        remedy: 'Recommendation: enable ECDHE with AES-GCM or ChaCha20.',
      },
      'weak-suites-refused': {
        pass: 'Your GAP refuses weak suites.',
        warn: 'Your GAP accepts weak suites: {{names}}.',
        remedy:
          'Recommendation: take these suites out (RSA key exchange, 3DES, RC4, NULL, EXPORT, anonymous).',
      },
      'renegotiation-off': {
        pass: 'Your GAP refuses that a client renegotiates.',
        warn: 'Your GAP lets a client renegotiate: a client can thus exhaust it cheaply.',
        remedy: 'Recommendation: forbid renegotiation at the client’s demand.',
        'tls-1-3-alone': 'Your GAP does not offer TLS 1.2, and TLS 1.3 knows no renegotiation.',
        'needs-openssl':
          'Not played: the application’s TLS library (BoringSSL) cannot ask for a renegotiation. The command line, on Node, can.',
        unreached: 'No conclusion: the attempt over TLS 1.2 came to nothing ({{error}}).',
      },
    },
    'gap-psp': {
      unknown: 'No conclusion: the PSP did not answer all the attempts at versions and suites.',
      'tls-1-3': {
        pass: 'The PSP offers TLS 1.3.',
        warn: 'The PSP does not offer TLS 1.3.',
        remedy: 'Nothing to do on your GAP: keep TLS 1.2 there.',
      },
      'tls-1-2': {
        pass: 'The PSP offers TLS 1.2.',
        warn: 'The PSP does not offer TLS 1.2.',
        remedy: 'Make sure that your GAP can speak TLS 1.3.',
      },
      'tls-1-1-refused': {
        pass: 'The PSP refuses TLS 1.0 and TLS 1.1.',
        warn: 'The PSP still accepts {{names}}.',
        remedy: 'Tell the PSP; on your GAP, accept TLS 1.2 and TLS 1.3 only.',
      },
    },
  },
  remedy: {
    ask: 'Have your GAP ask for the terminal’s certificate and require it (mutual authentication).',
    require: 'Have your GAP require a client certificate: without it, the connection must be refused.',
    'check-dates': 'Have your GAP verify the dates of the terminal’s certificate, with the right clock.',
    'check-parentage':
      'Limit the authorities that your GAP accepts to those of the terminals, and have it verify the whole chain and its signatures.',
    'check-revocation':
      'Install the CRL of the terminals’ authority on your GAP and have it consulted: for a client certificate, this is mandatory.',
    'fail-closed':
      'Have your GAP refuse a terminal whose revocation state cannot be known: CRL absent, out of date or wrongly signed.',
    'check-usage': 'Have your GAP verify that the terminal’s certificate is meant for a client (clientAuth).',
    'check-key':
      'Your GAP does not verify the terminal’s signature: do not replace the verification of your TLS library.',
    'other-reason': 'A refusal was expected, but for: $t(reasons.{{expected}}). Look at your GAP’s log.',
    'repair-nominal':
      'First have the right terminal accepted, as the nominal scenario explains, then run again.',
    'answer-the-root':
      'Have your test server answer GET / with something other than a refusal, then run again.',
    'see-presented':
      'The “server” scenarios tell, point by point, what is wrong with what your GAP presents.',
    'install-authority': {
      simulation:
        'Export the simulation’s authorities and their CRLs, install them on your test GAP, then run again.',
      own: 'Install your terminal’s authority and its CRLs on your GAP, then run again.',
    },
    'nominal-refused': {
      simulation:
        'Look at your GAP’s log. Check that it has the simulation’s authorities and the CRLs of the whole chain, freshly exported.',
      own: 'Look at your GAP’s log. Check that it has your terminal’s authority and the CRLs of the whole chain.',
    },
  },
  psp: {
    refused: 'The PSP refused your GAP: $t({{sign}}).',
    silent: 'No conclusion: the PSP neither answered nor closed the connection.',
    'not-mutual': 'The PSP answered your GAP without asking for its certificate.',
  },
  'psp-remedy': {
    authority:
      'Ask the PSP to accept the authority of your certificate (TEST or production, as its environment is).',
    dates: 'Check the dates of your ORG_AUTH_CLI certificate; if it has expired, reorder it.',
    revoked:
      'A revocation is final: reorder ORG_AUTH_CLI with a new key and import it at the Installation step.',
    missing: 'Import the ORG_AUTH_CLI certificate and its key at the Installation step.',
    usage: 'Import the certificate of the order ORG_AUTH_CLI, not that of SSL_SERVEUR.',
    other: 'Give the PSP the time of this attempt and your certificate’s serial number: its log tells why.',
    'check-address': 'Check with the PSP the address and the port of its exchanges with GAPs.',
    'see-presented': 'The “server” scenarios tell, point by point, what is wrong with what the PSP presents.',
  },
  durations: {
    instant: 'less than a second',
    seconds: '{{value}} s',
    minutes: '{{value}} min',
    hours: '{{value}} h',
  },
  drill: {
    'drill-revoked': {
      refused:
        'Your GAP refused the revoked terminal within $t({{duration}}) of the CRL’s publication ($t({{sign}})).',
      accepted:
        'Your GAP accepted a revoked terminal: $t({{duration}}) after the CRL’s publication, it still accepts it.',
      finished:
        'Ended after $t({{duration}}): your GAP still accepted the revoked terminal, and the time was not over.',
    },
    'drill-stale': {
      refused:
        'Your GAP refused the right terminal within $t({{duration}}) of the CRL’s going out of date ($t({{sign}})).',
      accepted:
        'Your GAP accepted a terminal without a current CRL: $t({{duration}}) after it went out of date, it still accepts it.',
      finished:
        'Ended after $t({{duration}}): your GAP still accepted the right terminal, and the time was not over.',
    },
    'refuses-everyone':
      'No conclusion: since the CRL was published, your GAP also refuses a terminal that is not revoked ($t({{sign}})).',
    'refused-before-stale':
      'No conclusion: your GAP refused the right terminal before the CRL was even out of date.',
    'not-reached-stale': 'Not played: the drill ended before the CRL went out of date.',
    'finished-before': 'Not played: the drill ended before this part.',
    lost: 'No conclusion: your GAP answered none of the attempts.',
  },
  'drill-remedy': {
    'drill-revoked':
      'Have your GAP read the CRL again as soon as it is renewed (scheduled task, then a reload of the server).',
    'drill-stale':
      'Have your GAP read the CRL again, and refuse terminals once the date of its next update has passed.',
    'refuses-everyone': 'Look at your GAP’s log: it may lack the published CRL, or was not reloaded well.',
    'refused-before-stale':
      'Look at your GAP’s log, and check its clock: it may already find the CRL out of date.',
    longer: 'Run the drill again and give it the time to come to its end.',
  },
};
