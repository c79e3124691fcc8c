/** A GAP on Node, as its users write it: `node gap.mjs strict|careless PORT…`. */
export const nodeSource = `
import { readFileSync } from 'node:fs';
import { request } from 'node:https';

const [manner, ...ports] = process.argv.slice(2);
const strict = manner === 'strict';
const options = {
  host: 'localhost',
  cert: readFileSync('gap-all.pem'),
  key: readFileSync('gap.key'),
  agent: false,
  ...(strict
    ? {
        ca: readFileSync('geotrust.pem'),
        minVersion: 'TLSv1.2',
        ciphers: 'TLS_AES_256_GCM_SHA384:TLS_AES_128_GCM_SHA256:ECDHE+AESGCM',
      }
    : { rejectUnauthorized: false }),
};
for (const port of ports) {
  await new Promise((resolve) => {
    const call = request({ ...options, port, path: '/', method: 'GET' }, (answer) => {
      answer.resume();
      answer.on('close', resolve);
    });
    call.on('error', resolve);
    call.end();
  });
}
`;
