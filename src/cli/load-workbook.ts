import { readFile, stat } from 'node:fs/promises';
import type { Language } from '../model/language.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { wordFileError } from '../wording/file-errors.ts';
import { XlsxError } from '../xlsx/errors.ts';
import { readXlsx } from '../xlsx/read.ts';
import { FileProblem, problemOf } from './file-problem.ts';
import type { FoundFile } from './find-workbooks.ts';
import { words } from './words/index.ts';

/** The whole file is held in memory while it is read; real plans are some hundred kilobytes. */
const largestFile = 256 * 2 ** 20;

export type Loaded =
  | { readonly snapshot: WorkbookSnapshot }
  | { readonly error: { readonly code: string; readonly message: string } };

/** Reads one workbook; whatever is wrong with the file comes back worded, in one line. */
export async function loadWorkbook(file: FoundFile, language: Language): Promise<Loaded> {
  try {
    if (file.problem) throw file.problem;
    return { snapshot: await readXlsx(await readBytes(file.path)) };
  } catch (error) {
    if (error instanceof XlsxError) {
      return { error: { code: error.code, message: wordFileError(error.code, error.detail, language) } };
    }
    const problem = problemOf(error);
    return {
      error: {
        code: problem.code,
        message: words(language).fileProblem(problem.code, problem.size, largestFile),
      },
    };
  }
}

/** Looks before it opens: opening a named pipe would wait for ever. */
async function readBytes(path: string): Promise<Uint8Array> {
  const info = await stat(path);
  if (!info.isFile()) throw new FileProblem('not-a-file');
  if (info.size > largestFile) throw new FileProblem('file-too-large', info.size);
  return readFile(path);
}
