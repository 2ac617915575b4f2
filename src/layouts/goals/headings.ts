import type { Cell } from '../../model/address.ts';
import type { GoalPart } from '../../model/goals.ts';
import type { Grid, GridCell } from '../cells/grid.ts';
import { editDistance, normalise, tidy } from '../cells/text.ts';
import words from '../vocabulary/goal-headings.json';
import { phrasePattern, phraseSource } from './phrases.ts';
import { isBulleted, joinTexts, mendLines, startsLow } from './texts.ts';

const titles = phrasePattern(words.titles);
const lists = new RegExp(`^${phraseSource(words.lists)}[\\s:]*$`, 'iu');
const themePrefix = new RegExp(
  String.raw`^${phraseSource(words.theme)}\s*(?:\d+)?\s*[.:–-]\s*(?<text>.+)$`,
  'isu',
);
const numberedGoal = /^(?<word>[\p{L}\d]{3,})\s+(?<number>\d+(?:\.\d+)*)\s*[.:–-]?\s+(?<text>\S.+)$/su;
const unitCode = /^\d{3,}\s+\p{Lu}/u;
const mostRows = 12;
/** A heading takes no more rows than this. */
const joinedRows = 3;

export interface Heading {
  readonly theme: string | null;
  readonly goal: string | null;
  readonly goalNumber: string | null;
  readonly cell: Cell | null;
}

const none: Heading = { theme: null, goal: null, goalNumber: null, cell: null };

/** The theme and goal named on the rows of one text above a header; titles of plans and units are neither. */
export function headingAbove(grid: Grid, row: number, after: number): Heading {
  const lines: GridCell[] = [];
  for (const above of grid.rows
    .filter((one) => one < row && one > after && one >= row - mostRows)
    .reverse()) {
    const cells = grid.cellsOf(above);
    if (cells.length !== 1 || cells[0]!.kind !== 'label') break;
    lines.unshift(cells[0]!);
  }
  return readHeading(lines);
}

/**
 * The year a heading of the columns, a title above or the sheet's name speaks of; null when it is several or none. What a
 * row starts from is of an earlier year, and targets are of the year itself.
 */
export function yearAbove(
  grid: Grid,
  row: number,
  columns: readonly { readonly text: string; readonly part: GoalPart }[],
): number | null {
  const titles = grid.rows
    .filter((one) => one < row && one >= row - mostRows)
    .flatMap((one) => grid.cellsOf(one).map(({ text }) => text));
  const targets = columns.filter(({ part }) => part === 'target');
  const headings = [targets, columns.filter(({ part }) => part !== 'baseline')];
  for (const texts of [...headings.map((some) => some.map(({ text }) => text)), titles, [grid.sheet.name]]) {
    const years = new Set(texts.flatMap((text) => text.match(/(?<![\d.])(?:19|20)\d\d(?!\d)/g) ?? []));
    const isPeriod = texts.some((text) => /(?:19|20)\d\d\s?[-\u2010-\u2015]/.test(text));
    if (years.size > 0) return years.size === 1 && !isPeriod ? Number([...years][0]) : null;
  }
  return null;
}

/** What lines of one text each say together, e.g. a theme, its list of goals, and `TAVOITE 9. …`. */
export function readHeading(lines: readonly GridCell[]): Heading {
  let goal: { text: string; number: string | null; cell: Cell } | null = null;
  for (const cell of joinLines(lines).toReversed()) {
    const text = mendLines(cell.text);
    if (isBulleted(cell.text) || lists.test(text)) continue;
    const named: ReturnType<typeof readGoalLine> = goal ? null : readGoalLine(text);
    if (named) {
      goal = { ...named, cell: { row: cell.row, column: cell.column } };
      continue;
    }
    const theme = themePrefix.exec(text)?.groups!['text'];
    const isTitle =
      theme === undefined && (titles.test(text) || unitCode.test(text) || !/\p{L}{3}/u.test(text));
    if (isTitle) break;
    const place = { row: cell.row, column: cell.column };
    return {
      theme: tidy(theme ?? text),
      goal: goal?.text ?? null,
      goalNumber: goal?.number ?? null,
      cell: place,
    };
  }
  return goal ? { theme: null, goal: goal.text, goalNumber: goal.number, cell: goal.cell } : none;
}

/** A line that begins low goes on with the one right above it. */
function joinLines(lines: readonly GridCell[]): GridCell[] {
  return lines.reduce<GridCell[]>((joined, line) => {
    const last = joined.at(-1);
    const isNext =
      last && line.row - last.row <= joinedRows && startsLow(line.text) && !isBulleted(line.text);
    return isNext
      ? [...joined.slice(0, -1), { ...last, text: joinTexts(last.text, line.text) }]
      : [...joined, line];
  }, []);
}

/** `TAVOITE 9. Huolehditaan henkilöstön …`, also when a scanner misread the word: `TAV0ITE`. */
function readGoalLine(text: string): { text: string; number: string } | null {
  const { word, number, text: goal } = numberedGoal.exec(text)?.groups ?? {};
  if (word === undefined || number === undefined || goal === undefined) return null;
  const plain = normalise(word).replaceAll('0', 'o');
  const isGoal = words.goal.some((known) => editDistance(plain, known, 1) <= (known.length > 5 ? 1 : 0));
  return isGoal ? { text: tidy(goal), number } : null;
}
