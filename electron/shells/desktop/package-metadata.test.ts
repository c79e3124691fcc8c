import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { z } from 'zod';

const metadataSchema = z.object({
  homepage: z.url({ protocol: /^https$/ }),
  author: z.object({ name: z.string().min(1), email: z.email() }),
});

it('has what a Debian package must name: a home page, and a maintainer with an address', async () => {
  const metadata: unknown = JSON.parse(await readFile('package.json', 'utf8'));
  expect(metadataSchema.safeParse(metadata).error).toBeUndefined();
  // A maintainer given to the packager takes the author's place: then it needs the address itself.
  const [, maintainer] = /^\s+maintainer: (.+)$/m.exec(await readFile('electron-builder.yml', 'utf8')) ?? [];
  if (maintainer !== undefined) expect(maintainer).toMatch(/<\S+@\S+>/);
});
