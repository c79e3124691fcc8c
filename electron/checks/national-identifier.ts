import { luhnHolds } from '../procedure/luhn.ts';

/** Registers of structures by the digit that IGC-Santé writes before the number in OU. */
export type Register = 'ADELI' | 'FINESS' | 'SIREN' | 'SIRET' | 'RPPS-rang';

export interface NationalIdentifier {
  readonly register: Register;
  readonly number: string;
  /** Of SIREN and SIRET alone: whether their last digit is the key of the others. */
  readonly keyHolds: boolean | null;
}

/** FINESS begins with the department, and « 2A » is one; ADELI and RPPS are followed by the rank of the practice. */
const forms: Readonly<Record<string, readonly [Register, RegExp]>> = {
  '0': ['ADELI', /^[0-9A-Z]{9,}$/i],
  '1': ['FINESS', /^[0-9A-Z]{9}$/i],
  '2': ['SIREN', /^\d{9}$/],
  '3': ['SIRET', /^\d{14}$/],
  '4': ['RPPS-rang', /^\d{12,}$/],
};

/** Reads an OU such as `318751275100020`: prefix digit and number. Null where it has another form. */
export function readNationalIdentifier(unit: string): NationalIdentifier | null {
  const number = unit.slice(1);
  const [register, form] = forms[unit.slice(0, 1)] ?? [];
  if (register === undefined || form?.test(number) !== true) return null;
  const hasKey = register === 'SIREN' || register === 'SIRET';
  return { register, number, keyHolds: hasKey ? luhnHolds(number) : null };
}
