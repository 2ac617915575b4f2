import { aimsOf } from '../goal-tables/aims.ts';
import { planTable } from '../goal-tables/plan.ts';
import { requestFor, tableLanguage } from '../goal-tables/request-for.ts';
import type { ChosenAim } from '../goal-tables/request.ts';
import { areaAddress, sheetAddress } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import { findProfile, layoutsFor, offeredLayouts, type OfferedLayout } from '../profiles/index.ts';
import { wordFileError } from '../wording/file-errors.ts';
import { wordHindrance } from '../wording/hindrances.ts';
import { XlsxError } from '../xlsx/errors.ts';
import { readXlsx } from '../xlsx/read.ts';
import { editXlsx } from '../xlsx/write/edit-xlsx.ts';
import { plainWorkbook } from '../xlsx/write/plain-workbook.ts';
import { problemOf } from './file-problem.ts';
import { writeNew } from './new-files.ts';
import { chosenProfile } from './profile-option.ts';
import { largestFile } from './load-workbook.ts';
import { readBytes } from './read-bytes.ts';
import { UsageError } from './usage-error.ts';
import { words } from './words/index.ts';

export interface InsertOptions {
  readonly layout: string;
  /** A known city or a profile file, whose layouts, aims and units are used. */
  readonly profile?: string;
  readonly out: string;
  readonly into?: string;
  readonly unit?: string;
  readonly year?: number;
  /** Their order numbers in the strategy; all of them when left out. */
  readonly aims?: readonly number[];
}

/** The tables that can be inserted, one a line: id, whose it is, what it is called and its columns. */
export function layoutList(language: Language): string {
  const inSheet = tableLanguage(language);
  const lines = offeredLayouts.map(({ layout: { id, names, columns } }) => {
    const headings = columns.map(({ heading }) => heading[inSheet].replaceAll(/\{\w+\}/g, '…')).join(' | ');
    return `${id.padEnd(16)}${names[language]}\n${' '.repeat(16)}${headings}\n`;
  });
  return lines.join('');
}

/** Writes a workbook with the table in it, a new one or a copy of the one given; answers where it stands. */
export async function insertTable(options: InsertOptions, language: Language): Promise<string> {
  const say = words(language);
  const chosen = await chosenProfile(options.profile, language);
  const own = typeof chosen === 'string' ? findProfile(chosen) : (chosen ?? null);
  const offered = findLayout(options.layout, language, layoutsFor(own));
  const city = own ?? findProfile(offered.profile);
  const bytes = await startFrom(options.into, language);
  const snapshot = await readXlsx(bytes);
  const isBlank = options.into === undefined;
  const request = requestFor(
    {
      layout: offered.layout,
      city,
      year: options.year ?? new Date().getFullYear(),
      unit: options.unit ?? null,
      aims: chosenAims(aimsOf(city), options.aims, language),
      place: isBlank ? { kind: 'below', sheet: snapshot.sheets[0]!.name } : { kind: 'new-sheet' },
    },
    language,
  );
  const plan = planTable(request, snapshot);
  if (plan.kind === 'hindered') throw new UsageError(wordHindrance(plan.hindrance, language));
  await writeNew(options.out, await editXlsx(bytes, plan.edits), language);
  return say.inserted(options.out, sheetAddress(plan.sheet, areaAddress(plan.table)));
}

export function findLayout(id: string, language: Language, offered = offeredLayouts): OfferedLayout {
  const found = offered.find(({ layout }) => layout.id === id);
  const known = offered.map(({ layout }) => layout.id);
  if (!found) throw new UsageError(words(language).usage.unknownLayout(id, known));
  return found;
}

function chosenAims(
  aims: readonly ChosenAim[],
  numbers: readonly number[] | undefined,
  language: Language,
): readonly ChosenAim[] {
  if (numbers === undefined) return aims;
  return numbers.map((number) => {
    const aim = aims[number - 1];
    if (!aim) throw new UsageError(words(language).usage.unknownAim(number, aims.length));
    return aim;
  });
}

export async function startFrom(path: string | undefined, language: Language): Promise<Uint8Array> {
  const say = words(language);
  if (path === undefined) return plainWorkbook(language === 'sv' ? 'Mål' : 'Tavoitteet');
  try {
    const bytes = await readBytes(path, largestFile);
    await readXlsx(bytes);
    return bytes;
  } catch (error) {
    if (error instanceof XlsxError)
      throw new UsageError(`${path}: ${wordFileError(error.code, error.detail, language)}`);
    const { code, size } = problemOf(error);
    throw new UsageError(`${path}: ${say.fileProblem(code, size, largestFile)}`);
  }
}
