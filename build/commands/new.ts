// `npm run new -- check NAME`: writes the files of a recipe of CONTRIBUTING, and says what is left to the author.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { applyChanges } from '../new/change.ts';
import { isDashCase, isTaken, recipes, type RecipeName } from '../new/recipes.ts';
import { at } from '../root.ts';
import { say } from '../say.ts';

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function readCommand(): { readonly recipe: RecipeName; readonly name: string } {
  let parsed;
  try {
    parsed = parseArgs({ options: { help: { type: 'boolean', short: 'h' } }, allowPositionals: true });
  } catch {
    return fail(say('recipes.help'));
  }
  if (parsed.values.help === true) {
    console.log(say('recipes.help'));
    process.exit(0);
  }
  const [recipe = '', name = '', ...rest] = parsed.positionals;
  if (!Object.hasOwn(recipes, recipe) || name === '' || rest.length > 0) return fail(say('recipes.help'));
  if (!isDashCase(name)) return fail(say('recipes.notDashCase', { name }));
  return { recipe: recipe as RecipeName, name };
}

const readText = (path: string): string | null =>
  existsSync(at(path)) ? readFileSync(at(path), 'utf8') : null;

const { recipe, name } = readCommand();
const changes = recipes[recipe](name);
if (isTaken(changes, name, readText)) fail(say('recipes.taken', { name }));
const files = applyChanges(changes, readText);
for (const [path, text] of files) writeFileSync(at(path), text);
for (const [path, text] of files) {
  console.log(path);
  text.split('\n').forEach((line, index) => {
    if (/à écrire/i.test(line)) console.log(`  ${index + 1}: ${line.trim()}`);
  });
}
console.log(say('recipes.left'));
