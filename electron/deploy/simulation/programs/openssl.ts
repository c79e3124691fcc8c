import { simulationPem, simulationPlaces } from '../file-names.ts';
import { provenBothWays, sh, type Program } from '../program.ts';
import { messageOf } from '../../../texts/message.ts';

const place = simulationPlaces.posix;
const tpe = 'simulation-tpe-tout.pem';
const psp = 'simulation-psp-tout.pem';
const joinTpe = `cat ${simulationPem.tpeAuthorities} ${simulationPem.tpeLists} | sudo tee ${tpe} > /dev/null`;
const joinPsp = `cat ${simulationPem.pspAuthority} ${simulationPem.pspLists} | sudo tee ${psp} > /dev/null`;

export const openssl: Program = {
  title: 'OpenSSL',
  proof: provenBothWays,
  server: [
    messageOf('simulation.steps.openssl.oneFile'),
    sh(`cd ${place}`, joinTpe),
    messageOf('simulation.steps.openssl.tryServer'),
    sh(
      'openssl s_server -accept 8443 -www -cert gap-server.pem -key gap-server.key -cert_chain gap-authority.pem \\',
      `  -Verify 4 -verify_return_error -crl_check_all -no_ticket -no-CApath -no-CAstore -CAfile ${place}/${tpe}`,
    ),
    messageOf('simulation.steps.openssl.inProgram'),
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
    messageOf('simulation.steps.openssl.tryClient'),
    sh(
      'openssl s_client -connect PSP:PORT -servername PSP -verify_hostname PSP -verify_return_error -crl_check_all \\',
      `  -no-CApath -no-CAstore -CAfile ${place}/${psp} -cert gap-client.pem -key gap-client.key -cert_chain gap-authority.pem`,
    ),
    messageOf('simulation.steps.openssl.curl'),
    sh(
      `curl --cacert ${place}/${simulationPem.pspAuthority} --crlfile ${place}/${simulationPem.pspLists} \\`,
      '  --cert gap-client.pem --key gap-client.key https://PSP:PORT/',
    ),
  ],
  reload: [messageOf('simulation.steps.openssl.reload'), sh(`cd ${place}`, joinTpe, joinPsp)],
  remove: [messageOf('simulation.steps.openssl.remove')],
};
