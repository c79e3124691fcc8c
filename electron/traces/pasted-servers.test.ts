import { describe, expect, it } from 'vitest';
import { said, type Pasted } from './testing/said.ts';

const pasted: readonly Pasted[] = [
  [
    'https://github.com/traefik/traefik/issues/6503',
    'time="2020-03-17T11:06:53Z" level=warning msg="Tried to extract a certificate on a request without mutual TLS" middlewareName=default-addprefix@kubernetescrd middlewareType=PassClientTLSCert',
    'client-certificate-missing this-end tpe-gap',
  ],
  [
    'https://github.com/dbeaver/dbeaver/issues/9914',
    'Status : Failure -Test failed: FATAL: connection requires a valid client certificate',
    'client-certificate-missing unknown ?',
  ],
  [
    'https://github.com/microsoft/mssql-jdbc/issues/879',
    'com.microsoft.sqlserver.jdbc.SQLServerException: The driver could not establish a secure connection to SQL Server by using Secure Sockets Layer (SSL) encryption. Error: "Unexpected rethrowing".',
    'handshake-failure unknown gap-psp',
  ],
  [
    'https://github.com/osixia/container-openldap/issues/67',
    "TLS: peer cert untrusted or revoked (0x42)\nTLS: can't connect: (unknown error code).\nldap_start_tls: Connect error (-11)",
    'unknown-authority this-end ?',
  ],
  [
    'https://github.com/lldap/lldap/issues/1051',
    "ldap_sasl_bind(SIMPLE): Can't contact LDAP server (-1)",
    'unreachable unknown ?',
  ],
  [
    'https://github.com/pBlueG/SA-MP-MySQL/issues/218',
    "establishing connection to MySQL database failed: #2026 'SSL connection error: The system cannot find the path specified.'",
    'keystore-format this-end ?',
  ],
  [
    'https://github.com/akopytov/sysbench/issues/166',
    'FATAL: error 2026: SSL connection error: SSL_CTX_set_default_verify_paths failed',
    'authorities-missing this-end ?',
  ],
  [
    'https://github.com/benoitc/hackney/issues/278',
    "[error] SSL: :certify: ssl_handshake.erl:415:Fatal error: certificate unknown\n** (MatchError) no match of right hand side value: {:error, {:tls_alert, 'certificate unknown'}}",
    'certificate-refused unknown ?',
  ],
  [
    'https://github.com/theforeman/puppet-puppet/issues/611',
    'Proxy client certificate callback: (:8140) downstream server wanted client certificate but none are configured',
    'client-certificate-missing other-end gap-psp',
  ],
  [
    'https://github.com/apecloud/kubeblocks/issues/7157',
    'FATAL:  private key file "/etc/pki/tls/tls.key" has group or world access\nDETAIL:  File must have permissions u=rw (0600) or less if owned by the database user, or permissions u=rw,g=r (0640) or less if owned by root.',
    'key-unreadable this-end ?',
  ],
  [
    'https://github.com/zalopay-oss/jmeter-grpc-request/issues/177',
    'Jan 10 10:00:00 bigip warning tmm[1234]: 01260009:4: Connection error: ssl_hs_rx_tls13_cert:3916: alert(46) no certificate\nSSL Handshake failed for TCP 192.0.2.10:443',
    'client-certificate-missing this-end tpe-gap',
  ],
  [
    'https://github.com/logstash-plugins/logstash-input-beats/issues/80',
    'ERR SSL client failed to connect with: EOF',
    'connection-closed other-end gap-psp',
  ],
  [
    'https://github.com/docker-library/rabbitmq/issues/532',
    'TLS server: In state wait_finished received CLIENT ALERT: Fatal - Certificate Unknown',
    'certificate-refused other-end tpe-gap',
  ],
  [
    'https://github.com/rabbitmq/rabbitmq-server/issues/1474',
    'SSL: {connection,{alert,2,20,{"ssl_cipher.erl",276},decryption_failed}}: ssl_connection.erl:861:Fatal error: unexpected message',
    'handshake-failure unknown ?',
  ],
  [
    'https://github.com/bitnami/bitnami-docker-redis/issues/207',
    '1:M 10 Nov 2021 10:00:00.000 # Error accepting a client connection: (null)',
    'connection-closed other-end tpe-gap',
  ],
  [
    'https://github.com/rancher/charts/issues/1025',
    'rejected connection from "192.0.2.10:40294" (error "tls: \\"192.0.2.10\\" does not match any of DNSNames [\\"*.svc\\"]", ServerName "", IPAddresses [], DNSNames ["*.svc"])',
    'name-mismatch this-end tpe-gap',
  ],
  [
    'https://github.com/hashicorp/vault/issues/3248',
    'Put https://127.0.0.1:8200/v1/sys/unseal: remote error: tls: bad certificate',
    'certificate-refused other-end gap-psp',
  ],
  [
    'https://github.com/Revolution1/python-etcd3/issues/1229',
    '{"level":"warn","msg":"rejected connection","remote-addr":"192.0.2.10:52422","server-name":"","error":"tls: client didn\'t provide a certificate"}',
    'client-certificate-missing this-end tpe-gap',
  ],
  [
    'https://github.com/kubernetes/ingress-nginx/issues/11461',
    'x509: certificate has expired or is not yet valid: current time 2024-06-14T09:00:00Z is before 2024-06-14T09:10:03Z',
    'not-yet-valid this-end ?',
  ],
  [
    'https://github.com/nginx/kubernetes-ingress/issues/369',
    'Error generating CA certificate chain for Secret "default/cafe-secret": x509: certificate has expired or is not yet valid',
    'expired this-end ?',
  ],
  [
    'https://github.com/istio/old_issues_repo/issues/315',
    '[C2] SSL error: 268435581:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED',
    'certificate-refused this-end ?',
  ],
  [
    'https://github.com/istio/istio/issues/21920',
    '2020-03-06T17:41:13.146325Z     info    http: TLS handshake error from 192.0.2.10:48390: remote error: tls: unknown certificate',
    'certificate-refused other-end tpe-gap',
  ],
  [
    'https://github.com/spring-projects/spring-vault/issues/616',
    '400 Bad Request: [{"errors":["client certificate must be supplied"]}',
    'client-certificate-missing other-end gap-psp',
  ],
  [
    'https://github.com/icing/mod_md/issues/172',
    '(22)Invalid argument: AH10056: processing www.example.com: remote error: tls: handshake failure',
    'handshake-failure other-end ?',
  ],
  [
    'https://github.com/elixir-mint/mint/issues/337',
    "%Mint.TransportError{reason: {:tls_alert, {:unknown_ca, 'TLS client: In state certify at ssl_handshake.erl:2015 generated CLIENT ALERT: Fatal - Unknown CA\\n'}}}",
    'unknown-authority this-end gap-psp',
  ],
  [
    'https://github.com/benoitc/hackney/issues/624',
    'TLS client: In state certify at /ssl/src/ssl_handshake.erl: 1847 generated CLIENT ALERT: Fatal - Handshake Failure - {bad_cert,hostname_check_failed}',
    'name-mismatch this-end gap-psp',
  ],
  [
    'https://github.com/elixir-mint/castore/issues/64',
    '[notice] TLS :client: In state :wait_cert_cr at ssl_handshake.erl:2121 generated CLIENT ALERT: Fatal - Bad Certificate',
    'certificate-refused this-end gap-psp',
  ],
  [
    'https://github.com/benoitc/hackney/issues/743',
    '13:05:14.834 [notice]  ssl_handshake.select_hashsign/5  TLS :server: In state :hello at ssl_handshake.erl:1656 generated SERVER ALERT: Fatal - Insufficient Security\n - :no_suitable_signature_algorithm',
    'cipher-suite this-end tpe-gap',
  ],
  [
    'https://github.com/tanguilp/wax/issues/36',
    '[notice] TLS :client: In state :wait_cert_cr at ssl_handshake.erl:2129 generated CLIENT ALERT: Fatal - Bad Certificate\n - {:bad_crls, :no_relevant_crls}',
    'revocation-unavailable this-end gap-psp',
  ],
  [
    'https://github.com/nerves-hub/nerves_hub_cli/issues/171',
    'TLS :client: In state :connection received SERVER ALERT: Fatal - Certificate Expired',
    'expired other-end gap-psp',
  ],
  [
    'https://github.com/hexpm/hex/issues/1066',
    '[notice] TLS :client: In state :certify at ssl_handshake.erl:2122 generated CLIENT ALERT: Fatal - Certificate Expired',
    'expired this-end gap-psp',
  ],
  [
    'https://github.com/kubernetes/ingress-nginx/issues/4928',
    'upstream SSL certificate does not match "upstream_balancer" while SSL handshaking to upstream',
    'name-mismatch this-end gap-psp',
  ],
  [
    'https://github.com/docker/for-win/issues/3391',
    'x509: certificate signed by unknown authority (possibly because of “crypto/rsa: verification error” while trying to verify candidate authority certificate “MyCompany WebGateway CA”)',
    'unknown-authority this-end ?',
  ],
  [
    'https://github.com/kubernetes/kubernetes/issues/43924',
    'Failed to pull image "192.0.2.10:5000/monitorms": Error response from daemon: {"message":"Get https://192.0.2.10:5000/v1/_ping: x509: certificate signed by unknown authority"}',
    'unknown-authority this-end gap-psp',
  ],
];

describe('what people pasted of servers, Go and Erlang', () => {
  it.each(pasted)('%s', (_source, text, right) => {
    expect(said(text)).toBe(right);
  });
});
