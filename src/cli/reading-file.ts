import { writeFile } from 'node:fs/promises';
import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import type { Language } from '../model/language.ts';
import { decodeReading } from '../readings/decode.ts';
import { encodeReading } from '../readings/encode.ts';
import { ReadingError } from '../readings/error.ts';
import { wordReadingError } from '../wording/reading-errors.ts';
import { problemOf } from './file-problem.ts';
import { readBytes } from './read-bytes.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

/** More than any reading file; what is between is told by its contents. */
const largest = 2 ** 20;

/** The reading in a file. Throws a `UsageError` that says what is wrong with it, in one line. */
export async function loadReadingFile(path: string, language: Language): Promise<ConfirmedReading> {
  try {
    return decodeReading(new TextDecoder().decode(await readBytes(path, largest)));
  } catch (error) {
    throw new UsageError(`${path}: ${wordProblem(error, language)}`);
  }
}

/**
 * Writes the reading of the one workbook that was read to a file, and answers in words. An earlier reading is
 * replaced, any other file is left alone. Throws a `UsageError` when it may not or cannot be written.
 */
export async function saveOnly(
  readings: readonly ConfirmedReading[],
  path: string,
  language: Language,
): Promise<string> {
  const say = words(language);
  const [reading, ...others] = readings;
  if (others.length > 0) throw new UsageError(say.usage.oneWorkbook);
  if (!reading || reading.tables.length === 0) return say.nothingToSave;
  await save(reading, path, language);
  return say.readingSaved(path, reading.tables.length);
}

async function save(reading: ConfirmedReading, path: string, language: Language): Promise<void> {
  const say = words(language).usage;
  try {
    const text = encodeReading(reading);
    if (await isOther(path)) throw new UsageError(say.otherFile(path));
    await writeFile(path, text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof ReadingError)
      throw new UsageError(`${path}: ${wordReadingError(error.code, language)}`);
    problemOf(error);
    throw new UsageError(say.cannotWrite(path));
  }
}

/** There is a file, and it is no reading. */
async function isOther(path: string): Promise<boolean> {
  try {
    decodeReading(new TextDecoder().decode(await readBytes(path, largest)));
    return false;
  } catch (error) {
    if (error instanceof ReadingError) return error.code === 'not-a-reading' || error.code === 'too-large';
    return problemOf(error).code !== 'not-found';
  }
}

function wordProblem(error: unknown, language: Language): string {
  if (error instanceof ReadingError) return wordReadingError(error.code, language);
  const { code, size } = problemOf(error);
  if (code === 'file-too-large' || code === 'not-a-file') return wordReadingError('not-a-reading', language);
  return words(language).fileProblem(code, size, largest);
}
