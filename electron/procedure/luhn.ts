/** The key of Luhn (ISO/IEC 7812-1 annex B), which SIREN and SIRET numbers end with. `digits` holds decimal digits alone. */
export function luhnHolds(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
