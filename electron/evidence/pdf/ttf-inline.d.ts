/** A font as a `data:` address: what the bundler and the test runner both make of it, so that no file is looked for. */
declare module '*.ttf?inline' {
  const address: string;
  export default address;
}
