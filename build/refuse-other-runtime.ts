// Runs before each test file: a run meant for Electron's Node must not pass on another.
if (process.env['ASSISTANT_RUNTIME'] === 'electron' && !('electron' in process.versions)) {
  throw new Error('these tests were to run on the Node of Electron, and do not');
}
