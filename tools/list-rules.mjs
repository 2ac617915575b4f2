import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format } from 'oxfmt';
import options from '../.oxfmtrc.json' with { type: 'json' };

const root = path.resolve(import.meta.dirname, '..');

/** Folder of an area of rules → its letters. */
export const areas = {
  arithmetic: 'ARI',
  rollup: 'ROL',
  binding: 'BIN',
  hygiene: 'HYG',
  'follow-up': 'FUP',
  schedule: 'SCH',
  goals: 'GOA',
  'cross-sheet': 'XSH',
};

/** `margin-mismatch` → `marginMismatch`. */
export function camel(id) {
  return id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}

/** Writes the index of each area's rules and words anew from the files that are there. */
export async function listRules() {
  for (const folder of Object.keys(areas)) {
    const ids = await idsIn(`src/rules/${folder}`);
    const imports = ids.map((id) => `import { ${camel(id)} } from './${id}.ts';`).join('\n');
    const names = ids.map(camel).join(', ');
    await write(
      `src/rules/${folder}/index.ts`,
      `${imports}\nimport type { Rule } from '../rule.ts';\n\nexport const ${camel(folder)}Rules: readonly Rule[] = [${names}];\n`,
    );
    const words = ids.map((id) => `'${id}': ${camel(id)}`).join(', ');
    await write(
      `src/wording/rules/${folder}/index.ts`,
      `${imports}\nimport type { RuleWords } from '../words.ts';\n\nexport const ${camel(folder)}Words: Readonly<Record<string, RuleWords>> = {${words}};\n`,
    );
  }
}

async function idsIn(folder) {
  if (!existsSync(path.join(root, folder))) return [];
  const files = await readdir(path.join(root, folder));
  return files
    .filter((file) => file !== 'index.ts')
    .map((file) => path.parse(file).name)
    .toSorted();
}

async function write(file, text) {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  const { code, errors } = await format(file, text, options);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  await writeFile(path.join(root, file), code);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await listRules();
