/** A GAP in Python, with its own `ssl`: `python3 gap.py strict|careless PORT…`. */
export const pythonSource = `
import socket
import ssl
import sys

strict = sys.argv[1] == "strict"
context = ssl.create_default_context(cafile="geotrust.pem") if strict else ssl.create_default_context()
context.load_cert_chain("gap-all.pem", "gap.key")
if strict:
    context.load_verify_locations("geotrust-lists.pem")
    context.verify_flags |= ssl.VERIFY_CRL_CHECK_LEAF
    context.minimum_version = ssl.TLSVersion.TLSv1_2
else:
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
for port in sys.argv[2:]:
    try:
        with socket.create_connection(("localhost", int(port)), 20) as raw:
            with context.wrap_socket(raw, server_hostname="localhost") as secure:
                secure.sendall(b"GET / HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n")
                while secure.recv(4096):
                    pass
    except (ssl.SSLError, OSError):
        pass  # Whoever refuses says so by the connection that it cuts.
`;
