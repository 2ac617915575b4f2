import { decodeExplanations, explanationNamespace } from '../explanations/store.ts';
import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import type { Explanation } from '../model/explanation.ts';
import type { Language } from '../model/language.ts';
import type { WorkbookSnapshot } from '../model/snapshot.ts';
import { decodeReadingXml } from '../readings/decode.ts';
import { ReadingError } from '../readings/error.ts';
import { readingNamespace } from '../readings/xml.ts';
import { wordFileError } from '../wording/file-errors.ts';
import { XlsxError } from '../xlsx/errors.ts';
import { readCustomPart } from '../xlsx/read-part.ts';
import { readXlsx } from '../xlsx/read.ts';
import { problemOf } from './file-problem.ts';
import type { FoundFile } from './find-workbooks.ts';
import { readBytes } from './read-bytes.ts';
import { words } from './words/index.ts';

/** The whole file is held in memory while it is read; real plans are some hundred kilobytes. */
export const largestFile = 256 * 2 ** 20;

export interface LoadedWorkbook {
  readonly bytes: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
  /** What a person has confirmed, as kept in the workbook; the error when it cannot be used; null for none. */
  readonly stored: ConfirmedReading | ReadingError | null;
  /** Why findings were accepted, as kept in the workbook. */
  readonly explanations: readonly Explanation[] | ReadingError;
}

export type Loaded = LoadedWorkbook | { readonly error: { readonly code: string; readonly message: string } };

/** Reads one workbook; whatever is wrong with the file comes back worded, in one line. */
export async function loadWorkbook(
  file: FoundFile,
  language: Language,
  withStored: boolean,
): Promise<Loaded> {
  try {
    if (file.problem) throw file.problem;
    const bytes = await readBytes(file.path, largestFile);
    return {
      bytes,
      snapshot: await readWithResults(bytes),
      stored: withStored ? await readStored(bytes, readingNamespace, decodeReadingXml) : null,
      explanations: (await readStored(bytes, explanationNamespace, decodeExplanations)) ?? [],
    };
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

/** What another program wrote without results, Excel works out when it opens it. Where that fails here, the report says so. */
async function readWithResults(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const snapshot = await readXlsx(bytes);
  if (!snapshot.sheets.some(({ uncalculated = 0 }) => uncalculated > 0)) return snapshot;
  try {
    const { workOut } = await import('../calculation/work-out.ts');
    return await workOut(snapshot);
  } catch {
    return snapshot;
  }
}

async function readStored<T>(
  bytes: Uint8Array,
  namespace: string,
  decode: (xml: string) => T,
): Promise<T | ReadingError | null> {
  const xml = await readCustomPart(bytes, namespace);
  try {
    return xml === null ? null : decode(xml);
  } catch (error) {
    if (error instanceof ReadingError) return error;
    throw error;
  }
}
