import type { GoalPart } from '../../model/goals.ts';
import type { Grid, GridCell } from '../cells/grid.ts';
import { remember } from '../cells/remember.ts';
import { editDistance, normalise } from '../cells/text.ts';
import words from '../vocabulary/goals.json';
import { mendLines } from './texts.ts';

type Word = keyof typeof words;

const partOf = new Map<string, Word>();
for (const [part, list] of Object.entries(words)) {
  for (const word of list) if (!partOf.has(word)) partOf.set(word, part as Word);
}
const longWords = [...partOf.keys()].filter((word) => word.length >= 6);
const core: ReadonlySet<GoalPart> = new Set(['goal', 'action', 'metric']);
const dash = '[-\u2010-\u2015\u2212]';
const period = new RegExp(String.raw`(?:19|20)\d\d(?:\s?${dash}\s?(?:19|20)?\d\d)?`, 'u');

export interface GoalColumn {
  readonly column: number;
  readonly part: GoalPart;
  readonly text: string;
  /** Which of repeated columns it is. */
  readonly group: number;
  /** What names its group: a period or a perspective. */
  readonly label: string | null;
}

export interface GoalHeader {
  readonly row: number;
  readonly columns: readonly GoalColumn[];
}

interface Named {
  readonly column: number;
  readonly word: Word;
  readonly text: string;
}

/** A row of at least two goal words, a goal, action or metric among them; null when it is none. */
export function readGoalHeader(grid: Grid, row: number): GoalHeader | null {
  const cells = grid.cellsOf(row);
  if (cells.filter(isLabel).length < 2) return null;
  const named = cells.flatMap((cell): Named[] => {
    const word = cell.kind === 'label' ? findPart(cell.text) : null;
    return word ? [{ column: cell.column, word, text: mendLines(cell.text) }] : [];
  });
  if (named.length < 2) return null;
  const parts = named.map(({ word }) => toPart(word));
  const kinds = new Set(parts.filter((part) => core.has(part)));
  if (kinds.size < 1 || named.length * 2 <= cells.length) return null;
  if (kinds.size < 2 && named.length < 3) return null;
  const others = cells
    .filter(
      (cell) =>
        cell.kind === 'label' &&
        cell.column > named[0]!.column &&
        !named.some((n) => n.column === cell.column),
    )
    .map((cell): Named => ({ column: cell.column, word: 'state', text: mendLines(cell.text) }));
  const all = [...named, ...others].sort((a, b) => a.column - b.column);
  return { row, columns: group(grid, row, all) };
}

function isLabel({ kind }: GridCell): boolean {
  return kind === 'label';
}

function toPart(word: Word): GoalPart {
  return word === 'perspective' ? 'metric' : word;
}

/** A group begins where a part comes again; its label is a period in its heading or above it, or its perspective. */
function group(grid: Grid, row: number, named: readonly Named[]): GoalColumn[] {
  const columns: GoalColumn[] = [];
  let number = 0;
  let seen = new Set<GoalPart>();
  let label: string | null = null;
  for (const { column, word, text } of named) {
    const part = toPart(word);
    if (seen.has(part) && part !== 'state' && part !== 'outcome') {
      number++;
      seen = new Set();
      label = null;
    }
    seen.add(part);
    const own = word === 'perspective' ? text : (period.exec(text)?.[0] ?? labelAbove(grid, row, column));
    label = core.has(part) ? (own ?? label) : label;
    columns.push({ column, part, text, group: number, label });
  }
  return columns;
}

function labelAbove(grid: Grid, row: number, column: number): string | null {
  const above = grid.at(row - 1, column);
  return above && grid.cellsOf(row - 1).length > 1 ? (period.exec(above.text)?.[0] ?? null) : null;
}

/** `Tavoite`, `Mål / Tavoite`, `Toimenpidesuunnitelma 2025`, `Tavoitetaso KS 2025`, `Toimen-pide`, `Mittarlt`. */
const findPart = remember((text: string): Word | null => {
  const plain = normalise(mendLines(text))
    .replace(/\b(ks|ta|dp|bu)?\s*(19|20)\d\d([–-](19|20)?\d\d)?\b|\d{1,2}\.\d{1,2}\.?/g, ' ')
    .replace(/[()]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length > 60) return null;
  for (const piece of [plain, ...plain.split(/\s*[/\n]\s*|\s+-\s+/)]) {
    const part = partOf.get(piece.trim()) ?? partOf.get(piece.replace(/-\s?/g, '').trim());
    if (part) return part;
  }
  return findTogether(plain) ?? findDamaged(plain);
});

/** "Mittari ja tavoitetaso": a metric with what it is to reach. */
function findTogether(plain: string): Word | null {
  const [first, second, ...others] = plain.split(/\s+(?:ja|och|and)\s+/).map((word) => partOf.get(word));
  const isTarget = second === 'target' || second === 'baseline';
  return first === 'metric' && isTarget && others.length === 0 ? first : null;
}

function findDamaged(plain: string): Word | null {
  if (plain.length < 6 || /\s/.test(plain)) return null;
  const near = longWords.find(
    (word) => editDistance(plain, word, word.length >= 9 ? 2 : 1) <= (word.length >= 9 ? 2 : 1),
  );
  return near === undefined ? null : partOf.get(near)!;
}

/** The same columns under the same words, whatever their spelling. */
export function isSameHeader(a: GoalHeader, b: GoalHeader): boolean {
  const key = ({ columns }: GoalHeader) => columns.map((c) => `${c.column}${c.part}${c.label}`).join('|');
  return key(a) === key(b);
}

export function isHeaderWord(cell: GridCell): boolean {
  const word = cell.kind === 'label' ? findPart(cell.text) : null;
  return word !== null && word !== 'perspective';
}

/** `Toteutusaika`, `Aikataulu`, `Tidtabell`. */
export function isScheduleHeader(text: string): boolean {
  return findPart(text) === 'schedule';
}

/** What a heading that stands alone names; null when it names nothing. */
export function partOfWord(text: string): GoalPart | null {
  const word = findPart(text);
  return word === null ? null : toPart(word);
}
