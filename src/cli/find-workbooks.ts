import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { problemOf, type FileProblem } from './file-problem.ts';

export interface FoundFile {
  readonly path: string;
  /** Why it cannot even be opened; null when it can be tried. */
  readonly problem: FileProblem | null;
}

/**
 * Spreadsheets that cannot be read are found as well: leaving them out in silence would make a folder look clean.
 */
const spreadsheet = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|ods)$/i;

/** Files in the order given, each once; a folder gives the spreadsheets anywhere below it, sorted by path. */
export async function findWorkbooks(paths: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const given of paths) {
    for (const file of await expand(given)) {
      if (!found.has(file.path)) found.set(file.path, file);
    }
  }
  return [...found.values()];
}

async function expand(given: string): Promise<FoundFile[]> {
  try {
    const info = await stat(given);
    return info.isDirectory() ? await listFolder(given) : [{ path: given, problem: null }];
  } catch (error) {
    return [{ path: given, problem: problemOf(error) }];
  }
}

/** Links to folders are not followed, so that a circle of links ends. */
async function listFolder(folder: string): Promise<FoundFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: FoundFile[] = [];
  for (const entry of entries) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await expand(inside)));
    else if (spreadsheet.test(entry.name) && !isLockFile(entry.name))
      found.push({ path: inside, problem: null });
  }
  return found;
}

/** Excel keeps `~$name.xlsx` beside a workbook that is open. */
function isLockFile(name: string): boolean {
  return name.startsWith('~$') || name.startsWith('._');
}
