import { readTables } from '../../../../src/layouts/index.ts';
import { CellBuilder } from '../../../../src/model/cells.ts';
import type { GoalReading } from '../../../../src/model/goals.ts';
import type { WorkbookSnapshot } from '../../../../src/model/snapshot.ts';
import { Random } from '../../../corpus/random.ts';
import { sheetOf } from '../../../support/sheet.ts';
import type { SeedRow } from '../seed-rows.ts';
import { layOut, type Truth } from './lay-out.ts';
import { paste, type DrawnCell, type Form } from './paste.ts';

export interface Score {
  readonly whole: number;
  readonly of: number;
  /** Rows that were read but are none. */
  readonly extra: number;
  readonly missed: readonly Truth[];
}

/** Draws the rows of one city in a form, reads the sheet, and counts the rows that came back whole and in order. */
export function scoreForm(rows: readonly SeedRow[], form: Form, seed: string): Score {
  const laidOut = layOut(rows);
  const random = new Random(`${form}/${rows[0]!.city}/${seed}`);
  const goals = readTables(toWorkbook(paste[form](laidOut, random))).flatMap((table) => table.goals);
  const truths = laidOut.lines.flatMap(({ truth }) => truth ?? []);
  const keys = goals.map(keyOfReading);
  const taken = new Set<number>();
  const missed = truths.filter((truth) => {
    const found = keys.findIndex((key, index) => !taken.has(index) && key === keyOfTruth(truth));
    if (found >= 0) taken.add(found);
    return found < 0;
  });
  return {
    whole: truths.length - missed.length,
    of: truths.length,
    extra: goals.length - taken.size,
    missed,
  };
}

export function toWorkbook(cells: readonly DrawnCell[]): WorkbookSnapshot {
  const builder = new CellBuilder();
  for (const { row, column, text, bold } of cells)
    builder.add(row, column, { kind: 'text', text }, null, 'General', bold ? 1 : 0);
  return {
    sheets: [sheetOf('Tavoitteet', builder.finish())],
    names: [],
    date1904: false,
    structureProtected: false,
    calculation: 'automatic',
  };
}

function keyOfTruth({ groups, metrics, ...texts }: Truth): string {
  return key([...Object.values(texts), metrics.join('|'), ...groups.flat()]);
}

function keyOfReading({
  theme,
  goal,
  action,
  metrics,
  schedule,
  responsible,
  followUp,
  groups,
}: GoalReading): string {
  const texts = { theme, goal, action, schedule, responsible, followUp };
  const sides = groups.flatMap(({ texts: own }) => [
    own.action?.text,
    own.project?.text,
    own.responsible?.text,
  ]);
  return key([...Object.values(texts), metrics.map(({ text }) => text).join('|'), ...sides]);
}

/** Letters and digits; those a scanner mistakes for one another are left out. The bars part metrics. */
function key(texts: readonly (string | null | undefined)[]): string {
  return texts
    .map((text) => (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}|]|[aäåoödéb60t]/gu, ''))
    .join('\n');
}
