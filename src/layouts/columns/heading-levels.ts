import { isMoneyRole, type Level } from '../../model/table.ts';
import { lowestHeading, type ColumnHeading } from './column-facts.ts';
import type { DraftColumn, DraftUnit } from '../draft.ts';
import { deepest } from '../units/unit-levels.ts';
import { readHeading } from '../cells/heading.ts';
import { readLabel } from '../cells/label.ts';
import { findLevel, isLevelWord } from '../vocabulary/levels.ts';
import { languageOf } from '../vocabulary/language.ts';

export function columnLevel(
  headings: readonly ColumnHeading[],
  columns: readonly DraftColumn[],
  isOperating: boolean,
  main: number | null,
) {
  const named = columns.filter(({ role, column }) => role === 'name' && (main === null || column <= main));
  const speaks = named.some(({ column }) => stepsOfNames(headings, column).length > 0);
  const coded = speaks ? [] : columns.filter(({ role }) => role === 'code');
  const names = [...named, ...coded].map((c) => c.column);
  const told = [...levelsOfColumns(headings)].flatMap(([column, level]) =>
    names.includes(column) && !(level === 'project' && areRunThings(headings, columns, column, isOperating))
      ? [level]
      : [],
  );
  return told.length > 0 ? deepest(told) : null;
}

/** "Kohde" in an operating plan, or over what has revenue and expense of its own: halls and fields that are run, no projects. */
function areRunThings(
  headings: readonly ColumnHeading[],
  columns: readonly DraftColumn[],
  column: number,
  isOperating: boolean,
): boolean {
  const items = new Set(columns.map(({ item }) => item));
  const hasSides = items.has('revenue') && items.has('expense');
  const isThing = /(?<!\p{L})(kohteet|kohde|objekt)$/iu.test(lowestHeading(headings, column));
  return isThing && (isOperating || hasSides);
}

/** What the headings call the entities of their columns, where it is one level: `Palvelualue` over codes and their names. */
function levelsOfColumns(headings: readonly ColumnHeading[]): Map<number, Level> {
  const told = new Map<number, Level>();
  for (const { column, levels } of headings) {
    const text = levels.join(' ').replaceAll('_', ' ');
    if (readLabel(text).code) continue;
    const words = text.split(/[/,]+/).flatMap(levelsOf);
    const [level, ...others] = new Set(words.filter((word) => word !== null));
    const before = told.get(column - 1);
    if (level && others.length === 0) told.set(column, level);
    else if (text.trim() === '' && before) told.set(column, before);
  }
  return told;
}

/**
 * The levels that the heading of the names lists from the outside in: "Toimiala / palvelualue"; in two languages, or where
 * a name has several words, they are one.
 */
export function stepsOfNames(headings: readonly ColumnHeading[], main: number | null): Level[] {
  const text = headings.find((h) => h.column === main)?.levels.at(-1) ?? '';
  const parts = text.split(/\s*[/,–]\s*|\s+(?:ja|och|and)\s+|\s+-\s+/);
  const isTranslated =
    new Set(parts.map(languageOf)).size === parts.length && !parts.some((part) => languageOf(part) === null);
  const named = parts.map(findLevel);
  const levels = isLastUnknown(parts, named)
    ? [named[0]!, below(named[0]!)]
    : named.filter((level) => level !== null);
  if (isTranslated && new Set(levels).size === 1) return levels.slice(0, 1);
  if (new Set(levels).size === 1 && !parts.every(isLevelWord)) return levels.slice(0, 1);
  const half = levels.slice(0, levels.length / 2);
  return half.length > 1 && levels.join() === [...half, ...half].join() ? half : levels;
}

/**
 * Where several columns hold entities, one is what the heading of its own column calls it, unless its name says
 * otherwise. Headings over figures are names of what stands across.
 */
export function nameLevels(
  units: readonly DraftUnit[],
  main: number | null,
  headings: readonly ColumnHeading[],
  columns: readonly DraftColumn[],
) {
  const money = new Set(columns.filter(({ role }) => isMoneyRole(role)).map(({ column }) => column));
  const told = levelsOfColumns(headings.filter(({ column }) => !money.has(column)));
  const apart = new Set(units.map((unit) => unit.ownColumn));
  apart.delete(main ?? -1);
  const areApart = apart.size > 1;
  const isOuter = ({ isHeading, isTotal, ownColumn, heading }: DraftUnit) =>
    (isHeading || isTotal) &&
    ownColumn !== main &&
    heading.column !== main &&
    told.get(ownColumn) !== 'costCentre';
  for (const unit of units)
    if (areApart || isOuter(unit))
      unit.level ??= told.get(unit.heading.column) ?? told.get(unit.ownColumn) ?? null;
}

/** `Cost centre` is one word of a level, `Lautakunta yksikkö` two; `Tekninen lautakunta` names one: what stands below is its parts. */
function levelsOf(text: string): (Level | null)[] {
  if (isLevelWord(text)) return [findLevel(text)];
  const words = text.split(/\s+/).filter(Boolean);
  return namesBody(words) ? [] : words.map(findLevel);
}

function namesBody(words: readonly string[]): boolean {
  const others = words.filter((word) => findLevel(word) !== 'body');
  const isNamed = words.some((word) => findLevel(word) === 'body' && !isLevelWord(word));
  const isCalled = others.length === 1 && words.length === 2 && readHeading(others[0]!).strength === 0;
  return others.every((word) => findLevel(word) === null) && (isNamed || isCalled);
}

/** "Vastuualue / tehtävä": whatever the second is called, it is a part of the first; "Yksikkö / nimi" says the same twice. */
function isLastUnknown(parts: readonly string[], levels: readonly (Level | null)[]): boolean {
  const isOpen = levels.length === 2 && outer.has(levels[0]!) && levels[1] === null;
  return isOpen && isLevelWord(parts[0]!.trim()) && readHeading(parts[1]!).strength === 0;
}

const outer: ReadonlySet<Level | null> = new Set<Level | null>(['body', 'area', 'operatingUnit']);

function below(level: Level): Level {
  return level === 'body' ? 'area' : level === 'area' ? 'operatingUnit' : 'costCentre';
}
