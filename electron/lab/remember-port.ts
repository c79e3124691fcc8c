import { z } from 'zod';
import { chooseFreePort } from './free-port.ts';
import type { LabStore } from './lab-store.ts';

const portFile = 'revocation-point.json';
const portSchema = z.object({ port: z.number().int().min(1).max(65_535) });

/** The port that the lab's certificates name: chosen once, while it was free. */
export async function rememberPort(store: LabStore): Promise<number> {
  const bytes = await store.read(portFile);
  if (bytes !== null) {
    const kept = portSchema.safeParse(readJson(bytes));
    if (kept.success) return kept.data.port;
  }
  const port = await chooseFreePort();
  await store.write(portFile, Buffer.from(`${JSON.stringify({ port })}\n`));
  return port;
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return null;
  }
}
