/** A JSSE client that reads PEM files: `java TraceClient PORT NAME TRUST [CERTIFICATES KEY]`. */
export const javaClient = `
import java.io.*; import java.net.Socket; import java.nio.file.*; import java.security.*; import java.security.cert.*;
import java.security.spec.PKCS8EncodedKeySpec; import java.util.*; import javax.net.ssl.*;
public class TraceClient {
  static Collection<? extends java.security.cert.Certificate> certificates(String file) throws Exception {
    try (InputStream in = new FileInputStream(file)) { return CertificateFactory.getInstance("X.509").generateCertificates(in); }
  }
  public static void main(String[] a) throws Exception {
    KeyStore trust = KeyStore.getInstance("PKCS12"); trust.load(null, null); int n = 0;
    for (java.security.cert.Certificate c : certificates(a[2])) trust.setCertificateEntry("a" + n++, c);
    TrustManagerFactory t = TrustManagerFactory.getInstance("PKIX"); t.init(trust);
    KeyManager[] keys = null;
    if (a.length > 3) {
      String pem = Files.readString(Path.of(a[4])).replaceAll("-----[^-]+-----|\\\\s", "");
      PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
      KeyStore own = KeyStore.getInstance("PKCS12"); own.load(null, null);
      own.setKeyEntry("own", key, new char[0], certificates(a[3]).toArray(new java.security.cert.Certificate[0]));
      KeyManagerFactory k = KeyManagerFactory.getInstance("SunX509"); k.init(own, new char[0]); keys = k.getKeyManagers();
    }
    SSLContext context = SSLContext.getInstance("TLS"); context.init(keys, t.getTrustManagers(), null);
    int port = Integer.parseInt(a[0]);
    SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(new Socket("127.0.0.1", port), a[1], port, true);
    SSLParameters parameters = socket.getSSLParameters(); parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters); socket.startHandshake();
    System.out.println("read " + socket.getInputStream().read());
  }
}
`;

/** A Node client: `node client.mjs PORT NAME TRUST [CERTIFICATES KEY]`; the error is printed as Node prints an uncaught one. */
export const nodeClient = `
import { readFileSync as read } from 'node:fs'; import { connect } from 'node:tls';
const [port, servername, ca, cert, key] = process.argv.slice(2);
const own = cert === undefined ? {} : { cert: read(cert), key: read(key) };
const socket = connect({ host: '127.0.0.1', port: Number(port), servername, ca: read(ca), ...own });
socket.on('error', (error) => { console.error(error); process.exit(1); });
socket.on('secureConnect', () => socket.write('GET / HTTP/1.0\\r\\n\\r\\n'));
socket.resume().on('close', () => process.exit(0));
`;

/** A Python client with the same arguments. */
export const pythonClient = `
import socket, ssl, sys
port, name, trust, *own = sys.argv[1:]
context = ssl.create_default_context(cafile=trust)
if own: context.load_cert_chain(*own)
with context.wrap_socket(socket.create_connection(('127.0.0.1', int(port)), 10), server_hostname=name) as peer:
    peer.sendall(b'GET / HTTP/1.0\\r\\n\\r\\n')
    peer.recv(1)
`;
