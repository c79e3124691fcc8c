import { simulationPem, simulationPlaces } from '../file-names.ts';
import { provenBothWays, sh, type Program } from '../program.ts';

const place = simulationPlaces.posix;
const tpe = 'simulation-tpe-tout.pem';
const psp = 'simulation-psp-tout.pem';
const joinTpe = `cat ${simulationPem.tpeAuthorities} ${simulationPem.tpeLists} | sudo tee ${tpe} > /dev/null`;
const joinPsp = `cat ${simulationPem.pspAuthority} ${simulationPem.pspLists} | sudo tee ${psp} > /dev/null`;

export const openssl: Program = {
  title: 'OpenSSL',
  proof: provenBothWays,
  server: [
    {
      fr: 'Pour tout programme bâti sur OpenSSL : un même fichier peut tenir autorités et CRL. L’option `-CRL` des outils d’OpenSSL ne lit au contraire qu’une CRL par fichier, et ne se donne qu’une fois.',
      en: 'For any program built on OpenSSL: one file may hold authorities and CRLs. The option `-CRL` of OpenSSL’s tools, in contrast, reads one CRL a file, and is given only once.',
    },
    sh(`cd ${place}`, joinTpe),
    {
      fr: 'À l’essai, sur le port 8443, avec le certificat du GAP, sa clé et son autorité intermédiaire :',
      en: 'To try it, on port 8443, with the certificate of the GAP, its key and its intermediate authority:',
    },
    sh(
      'openssl s_server -accept 8443 -www -cert gap-server.pem -key gap-server.key -cert_chain gap-authority.pem \\',
      `  -Verify 4 -verify_return_error -crl_check_all -no_ticket -no-CApath -no-CAstore -CAfile ${place}/${tpe}`,
    ),
    {
      fr: 'Dans le programme :',
      en: 'In the program:',
    },
    {
      code: [
        `SSL_CTX_load_verify_locations(ctx, "${place}/${tpe}", NULL);`,
        `SSL_CTX_set_client_CA_list(ctx, SSL_load_client_CA_file("${place}/${simulationPem.tpeAuthorities}"));`,
        'X509_STORE_set_flags(SSL_CTX_get_cert_store(ctx), X509_V_FLAG_CRL_CHECK | X509_V_FLAG_CRL_CHECK_ALL);',
        'SSL_CTX_set_verify(ctx, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, NULL);',
      ],
      language: 'c',
    },
  ],
  client: [
    sh(`cd ${place}`, joinPsp),
    {
      fr: 'À l’essai (remplacez PSP et PORT par le nom et le port que l’assistant affiche) :',
      en: 'To try it (replace PSP and PORT by the name and the port that the assistant shows):',
    },
    sh(
      'openssl s_client -connect PSP:PORT -servername PSP -verify_hostname PSP -verify_return_error -crl_check_all \\',
      `  -no-CApath -no-CAstore -CAfile ${place}/${psp} -cert gap-client.pem -key gap-client.key -cert_chain gap-authority.pem`,
    ),
    {
      fr: 'Avec curl :',
      en: 'With curl:',
    },
    sh(
      `curl --cacert ${place}/${simulationPem.pspAuthority} --crlfile ${place}/${simulationPem.pspLists} \\`,
      '  --cert gap-client.pem --key gap-client.key https://PSP:PORT/',
    ),
  ],
  reload: [
    {
      fr: 'Refaites le fichier commun, puis redémarrez le programme.',
      en: 'Make the common file again, then restart the program.',
    },
    sh(`cd ${place}`, joinTpe, joinPsp),
  ],
  remove: [
    {
      fr: 'Rendez au programme ses fichiers d’avant, puis redémarrez-le.',
      en: 'Give the program its former files back, then restart it.',
    },
  ],
};
