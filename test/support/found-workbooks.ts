import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(process.cwd(), '..', 'shared', 'data');

/** Workbooks that others made, by name, where they are at hand; tests of them run only then. */
export const foundWorkbooks: readonly (readonly [name: string, path: string])[] = [
  'odd-xlsx',
  'public-budgets',
].flatMap((folder) => {
  const path = join(shared, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => /\.xls[xm]$/.test(name)) : [];
  return names.map((name) => [name, join(path, name)] as const);
});
