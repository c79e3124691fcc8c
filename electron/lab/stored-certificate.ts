import { FaultError } from '../contract/faults.ts';
import { parseCertificate, type Certificate } from '../pki/certificates/certificate.ts';
import type { LabStore } from './lab-store.ts';

const fileOf = (name: string): string => `${name}.cer`;

/**
 * A certificate that the lab kept, or null. An unreadable one counts as absent: unlike a delivered certificate, a
 * simulated one can be made again.
 */
export async function readStoredCertificate(store: LabStore, name: string): Promise<Certificate | null> {
  const der = await store.read(fileOf(name));
  if (der === null) return null;
  try {
    return parseCertificate(der);
  } catch (error) {
    if (error instanceof FaultError) return null;
    throw error;
  }
}

export async function writeStoredCertificate(
  store: LabStore,
  name: string,
  certificate: Certificate,
): Promise<void> {
  await store.write(fileOf(name), certificate.der);
}
