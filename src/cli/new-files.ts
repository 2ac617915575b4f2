import { access, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../model/language.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

/** Never over a file that is there: the workbook of somebody else could be lost. */
export async function writeNew(file: string, bytes: Uint8Array, language: Language): Promise<void> {
  const say = words(language).usage;
  try {
    await writeFile(file, bytes, { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    throw new UsageError(isThere ? say.fileThere(file) : say.cannotWrite(file));
  }
}

/** The same in a folder that need not be there yet. */
export async function writeNewInFolder(file: string, bytes: Uint8Array, language: Language): Promise<void> {
  // What is in the way is told by the writing.
  await mkdir(path.dirname(file), { recursive: true }).catch(() => undefined);
  await writeNew(file, bytes, language);
}

/** Before anything is written, so that a folder is never left half made. */
export async function refuseWhatIsThere(files: readonly string[], language: Language): Promise<void> {
  for (const file of files) {
    const isThere = await access(file).then(
      () => true,
      () => false,
    );
    if (isThere) throw new UsageError(words(language).usage.fileThere(file));
  }
}
