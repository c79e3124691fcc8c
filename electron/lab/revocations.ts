import { z } from 'zod';
import { FaultError } from '../contract/faults.ts';
import { labAuthorityNames, type LabAuthorityName } from './cast.ts';
import type { LabStore } from './lab-store.ts';

const file = 'revocations.json';
const ledgerSchema = z.array(
  z.strictObject({
    /** Whose intermediate issued the certificate. */
    issuer: z.enum(labAuthorityNames),
    serialNumber: z.string().regex(/^[0-9a-f]+$/),
    revokedAt: z.iso.datetime(),
  }),
);
type Ledger = z.infer<typeof ledgerSchema>;

/** What the lab's intermediates have revoked, for good: nothing is ever taken out. */
export interface Revocations {
  list(issuer: LabAuthorityName): readonly { readonly serialNumber: string; readonly revokedAt: Date }[];
  find(issuer: LabAuthorityName, serialNumber: string): Date | null;
  /** Keeps a revocation; the first date stands when it was there already. */
  add(issuer: LabAuthorityName, serialNumber: string, revokedAt: Date): Promise<void>;
}

/** @throws DOSSIER_CORRUPT when the ledger is unreadable: to go on without it would make the revoked valid again. */
export async function openRevocations(store: LabStore): Promise<Revocations> {
  let ledger = await readLedger(store);
  let writing: Promise<void> = Promise.resolve();

  const find = (issuer: LabAuthorityName, serialNumber: string): Date | null => {
    const entry = ledger.find((each) => each.issuer === issuer && each.serialNumber === serialNumber);
    return entry === undefined ? null : new Date(entry.revokedAt);
  };
  return {
    find,
    list: (issuer) =>
      ledger
        .filter((entry) => entry.issuer === issuer)
        .map(({ serialNumber, revokedAt }) => ({ serialNumber, revokedAt: new Date(revokedAt) })),
    async add(issuer, serialNumber, revokedAt) {
      // One write after the other, each with all that was said before it.
      const turn = writing.then(async () => {
        if (find(issuer, serialNumber) !== null) return;
        const next = [...ledger, { issuer, serialNumber, revokedAt: revokedAt.toISOString() }];
        await store.write(file, Buffer.from(`${JSON.stringify(next, null, 2)}\n`));
        ledger = next;
      });
      writing = turn.catch(() => undefined);
      await turn;
    },
  };
}

async function readLedger(store: LabStore): Promise<Ledger> {
  const bytes = await store.read(file);
  if (bytes === null) return [];
  try {
    return ledgerSchema.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch (cause) {
    throw new FaultError('DOSSIER_CORRUPT', { file: `lab/${file}` }, { cause });
  }
}
