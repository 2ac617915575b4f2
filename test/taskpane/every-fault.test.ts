import { isDeepStrictEqual } from 'node:util';
import { faultsByName, type FaultName } from '../../src/host/faults.ts';
import { openExcel, type OpenedExcel } from '../support/excel.ts';
import { faultNames } from '../support/faults.ts';
import { settledInStoppedTime } from './stopped-time.ts';
import { plan, stateOf, WorkingDay, type State } from './working-day.ts';

/** The other people of the workbook stay at what they did; whatever else went wrong is over with its request. */
const lasting = new Set<FaultName>([
  'coauthorEdits',
  'coauthorInsertsRow',
  'coauthorDeletesSheet',
  'protectedMeanwhile',
]);

jest.setTimeout(120_000);
let excel: OpenedExcel;
beforeEach(() => jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] }));
afterEach(async () => {
  await close();
  jest.useRealTimers();
});

/** A workbook whose owner has rules of their own. */
async function open(): Promise<void> {
  await close();
  excel = await settledInStoppedTime(openExcel(plan, { global: true }));
  const own = excel.Excel.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem('KS 2025').getRange('B2:C6');
    conditionalFormats.add('Custom').custom.rule.formula = '=$B2>150';
    conditionalFormats.add('DataBar');
    await context.sync();
  });
  await settledInStoppedTime(own);
}

/** When the client has let go of its ranges, which it does after a run. */
async function close(): Promise<void> {
  await jest.runOnlyPendingTimersAsync();
  excel?.close();
}

const state = () => stateOf(excel.host);
const run = (day: WorkingDay, step: string) => settledInStoppedTime(day.steps[step]!());

/** The day without trouble: how many requests it takes, and how the workbook stands after each step. */
interface Clean {
  readonly requests: number;
  readonly before: State;
  readonly after: Readonly<Record<string, State>>;
}

async function cleanDay(): Promise<Clean> {
  await open();
  const day = new WorkingDay();
  const first = excel.host.roundTrips;
  const before = state();
  const after: Record<string, State> = {};
  for (const step of Object.keys(day.steps)) {
    expect([step, await run(day, step)]).toEqual([step, { done: true }]);
    after[step] = state();
  }
  expect(after['mark']!.marks).toBeGreaterThan(0);
  expect(after['unmark']).toEqual(before);
  expect(after['fix']!.cells).not.toBe(before.cells);
  expect(after['undo']!.cells).toBe(before.cells);
  expect(after['undo']!.records).toEqual([true]);
  return { requests: excel.host.roundTrips - first, before, after };
}

/** The cells, unfixed and fixed, after the fault's own doing. */
async function touched(fault: FaultName): Promise<string[]> {
  const cells: string[] = [];
  for (const steps of [['check'], ['check', 'fix']]) {
    await open();
    const day = new WorkingDay();
    for (const step of steps) await run(day, step);
    const happens = faultsByName[fault];
    if (typeof happens === 'object' && 'before' in happens) happens.before(excel.host.session);
    cells.push(state().cells);
  }
  return cells;
}

let clean: Clean;
beforeAll(async () => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  clean = await cleanDay();
  jest.useRealTimers();
});

/** Every third request, beginning with another one for each fault. */
test.each(faultNames)('%s at any request loses nothing, is told, and the day goes on', async (fault) => {
  const wholeAfter = await touched(fault);
  const troubles: string[] = [];
  const first = 1 + (faultNames.indexOf(fault) % 3);
  for (let request = first; request <= clean.requests; request += 3) {
    await open();
    const found = await liveThrough(fault, excel.host.roundTrips + request, wholeAfter);
    troubles.push(...found.map((trouble) => `request ${request} of ${clean.requests}, ${trouble}`));
  }
  expect(troubles).toEqual([]);
});

/** The day up to the step that meets the fault, and that step once more; what was wrong with it. */
async function liveThrough(fault: FaultName, at: number, wholeAfter: readonly string[]): Promise<string[]> {
  const day = new WorkingDay();
  const passes = !lasting.has(fault);
  excel.host.faults = (number) => (number === at ? faultsByName[fault] : undefined);
  for (const step of Object.keys(day.steps)) {
    const before = state();
    const told = await run(day, step);
    if (excel.host.roundTrips < at) continue;
    const now = state();
    const troubles = [...brokenParts(day, wholeAfter)];
    if (!told.done) {
      if (!isSentence(told.sentence)) troubles.push(told.sentence);
      if (passes && now.cells !== before.cells) troubles.push('it is told that nothing was done');
      await run(day, 'check');
      const again = await run(day, step);
      troubles.push(...brokenParts(day, wholeAfter));
      if (passes && !again.done) troubles.push(`again: ${again.sentence}`);
    }
    // Two records are well: the newer one is valid.
    const { records: _, ...end } = clean.after[step]!;
    const { records: __, ...stands } = state();
    if (passes && !isDeepStrictEqual(stands, end)) troubles.push('it ended otherwise');
    return troubles.map((trouble) => `${step}: ${trouble}`);
  }
  return ['the fault did not strike'];
}

function* brokenParts(day: WorkingDay, wholeCells: readonly string[]): Generator<string> {
  const { cells, marks, explanations, records } = state();
  if (!wholeCells.includes(cells)) yield `cells: ${cells}`;
  if (marks !== 0 && marks !== day.planned) yield `${marks} marks of ${day.planned}`;
  if (explanations > 1) yield `${explanations} parts with explanations`;
  if (records.length === 0 || !records.every(Boolean)) yield `records: ${records.join()}`;
}

/** Words, no code, and never that something may be half-written. */
function isSentence(told: string): boolean {
  return (
    /^\p{Lu}[^_{}]+\.$/u.test(told) && !/\p{Ll}\p{Lu}|undefined|null|NaN|kaikkia soluja voitu/u.test(told)
  );
}
