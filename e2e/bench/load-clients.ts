import { Worker } from 'node:worker_threads';

/** On a thread of its own, so that the clients' work does not stand in the way of the server's. */
const clients = `
const { connect, createSecureContext } = require('node:tls');
const { parentPort, workerData } = require('node:worker_threads');
const { port, count, key, cert } = workerData;
const secureContext = createSecureContext({ key, cert });
let answered = 0;
let over = 0;
for (let index = 0; index < count; index += 1) {
  const socket = connect({ host: '127.0.0.1', port, secureContext, rejectUnauthorized: false });
  let text = '';
  socket.write('bonjour\\n');
  socket.on('data', (part) => { text += part; });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    if (text === 'DIAPASON-TEST accepted\\n') answered += 1;
    over += 1;
    if (over === count) parentPort.postMessage(answered);
  });
}
`;

/** Opens so many calls at the same moment, each with words both ways; gives how many had the right answer. */
export function callAtOnce(o: {
  readonly port: number;
  readonly count: number;
  readonly key: string;
  readonly cert: string;
}): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(clients, { eval: true, workerData: o });
    worker.on('message', resolve);
    worker.on('error', reject);
  });
}
