import path from 'node:path';
import type { Language } from '../model/language.ts';
import type { FoundFile } from './find-workbooks.ts';
import { refuseWhatIsThere } from './new-files.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

/** Where copies of the files go in a folder: under their own names, and below the folders they were found in. */
export async function copiesIn(
  folder: string,
  given: readonly string[],
  files: readonly FoundFile[],
  language: Language,
): Promise<string[]> {
  const sources = new Map<string, string>();
  const copies = files.map(({ path: file }) => {
    const copy = path.join(folder, ownName(file, given));
    const key = copy.toLowerCase();
    const other = sources.get(key);
    if (other !== undefined) throw new UsageError(words(language).usage.sameCopy(other, file));
    sources.set(key, file);
    return copy;
  });
  await refuseWhatIsThere(copies, language);
  return copies;
}

function ownName(file: string, given: readonly string[]): string {
  const inside = given.find((one) => one !== file && isBelow(path.relative(one, file)));
  return given.includes(file) || inside === undefined ? path.basename(file) : path.relative(inside, file);
}

function isBelow(relative: string): boolean {
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
