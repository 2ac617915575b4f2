import { looksLikeCode } from './columns-of-codes.ts';
import { isYear, type GridCell } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';
import { normalise } from '../cells/text.ts';
import { exactHeaderWord } from '../vocabulary/headings.ts';
import { isLevelWord, isDepartmentWord } from '../vocabulary/levels.ts';
import { isPerson } from '../vocabulary/title-words.ts';

/** Between the parts of a title printed as one line. */
const gap = /[ \u00a0]{3,}|\t+/;

/** `Kustannuspaikka:` and `7140 Satama` in the cell beside it are one title. */
export function fieldTexts(cells: readonly GridCell[]): string[] {
  const texts: string[] = [];
  for (const [at, { row, text }] of cells.entries()) {
    const before = cells[at - 1];
    const isValue =
      before?.row === row &&
      (namesField(before.text) ||
        endsField(before.text) ||
        standsForField(before.text) ||
        isCodeField([before, cells[at]!])) &&
      !namesField(text);
    if (isValue) texts[texts.length - 1] = `${before.text.trim().replace(/:$/, '')}: ${text}`;
    else if (isNumberField(cells.slice(at - 2, at + 1).filter((cell) => cell.row === row)) && at > 1)
      texts[texts.length - 1] += ` ${text}`;
    else texts.push(...text.split(gap).filter((part) => part.trim() !== ''));
  }
  return texts;
}

/** `Yksikkö: | Kirjasto`, `Vastuuhenkilö: | Maija Mäki` */
export function isField(cells: readonly GridCell[]): boolean {
  const [label, value] = cells;
  return (
    cells.length === 2 &&
    cells.every(({ kind }) => kind === 'label') &&
    (endsField(label!.text) || namesField(label!.text)) &&
    readHeading(value!.text).strength < 0.5
  );
}

/**
 * `Kustannuspaikka: | 23040`, `Cost centre | 6100`, `Kustannuspaikka | 220410 | Terveysasema`, `Oppilasmäärä 20.9.: | 118`: a code or a count
 * that a form begins with, no money.
 */
export function isNumberField(cells: readonly GridCell[]): boolean {
  if (cells.length > 4) return false;
  if (cells.length === 4) return startsField(cells.slice(0, 2)) && isCodeField(cells.slice(2));
  const [label, value, name] = cells;
  if (label?.kind !== 'label' || !value || !looksLikeCode(value)) return false;
  const word = label.text.replace(/\s*:\s*$/, '').replace(dateAtEnd, '');
  const isLevel = namesField(word) || headsCodes(word);
  if (name) return isLevel && name.kind === 'label' && readHeading(name.text).strength < 0.5;
  if (isLevel && isLongCode(value)) return true;
  if (!endsField(label.text)) return false;
  return isLevel || exactHeaderWord(word) === 'code' || exactHeaderWord(word) === 'other';
}

/** `Koodi | 4410` behind `Tulosyksikkö | Kirjasto`. */
function isCodeField([label, value]: readonly GridCell[]): boolean {
  const word = label!.text.replace(/\s*:\s*$/, '');
  return label!.kind === 'label' && exactHeaderWord(word) === 'code' && looksLikeCode(value!);
}

/** `Enhet: Museet`, `Ansvarskod: 501` in one cell. */
export function isWholeField({ kind, text }: GridCell): boolean {
  const [, word, value] = (kind === 'label' && /^\s*([^:]{2,30}):\s*([\p{L}\d].*)$/u.exec(text)) || [];
  if (!word || readHeading(value!).strength >= 0.5) return false;
  return namesField(`${word}:`) || standsForField(word) || exactHeaderWord(word) === 'code';
}

/** `Toimipaikka | Päiväkoti Rantala`: the word before what a form is about. */
export function startsField(cells: readonly GridCell[]): boolean {
  const [word, value] = cells;
  return (
    cells.length === 2 &&
    (endsField(word!.text) || namesField(word!.text) || standsForField(word!.text)) &&
    readHeading(value!.text).strength < 0.5
  );
}

/** `Kustannuspaikan numero` */
function headsCodes(word: string): boolean {
  const [first, ...others] = word.split(' ');
  const { word: role, strength } = readHeading(word);
  return others.length > 0 && isLevelWord(first!) && role === 'code' && strength === 1;
}

/** `Oppilaita 20.9.`, `Asukasluku 31.12.2025` */
export const dateAtEnd = /\s+\(?\d{1,2}\.\d{1,2}\.?(?:\d{4})?\)?$/;

/** No year, and too long for an ordinal. */
function isLongCode(cell: GridCell): boolean {
  return !isYear(cell) && cell.text.replace(/\s/g, '').length >= 3;
}

/** `Department | Library services`, `Prepared by | A. Holm`, where no heading stands beside it. */
function standsForField(text: string): boolean {
  return isDepartmentWord(text) || isPerson(normalise(text));
}

function endsField(text: string): boolean {
  return /\p{L}\s*:\s*$/u.test(text);
}

function namesField(text: string): boolean {
  const word = text.trim().replace(/\s*:$/, '');
  return isLevelWord(word.split('/')[0]!) || (/:\s*$/.test(text) && isDepartmentWord(word));
}
