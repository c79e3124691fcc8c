/** What is wrong with a password for a PKCS#12 written anew: the core asks for printable ASCII, four characters at least. */
export function newPasswordProblem(password: string): 'short' | 'ascii' | null {
  if (!/^[\x20-\x7e]*$/.test(password)) return 'ascii';
  return password.length < 4 ? 'short' : null;
}
