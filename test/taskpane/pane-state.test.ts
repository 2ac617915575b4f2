import type { WorkbookReport } from '../../src/check/report.ts';
import type { ConfirmedTable } from '../../src/model/confirmed-reading.ts';
import { noticeText } from '../../src/taskpane/components/Pane/notice.ts';
import { changesBetween } from '../../src/taskpane/state/list-change.ts';
import { paneReducer } from '../../src/taskpane/state/pane-reducer.ts';
import { initialState, type PaneAction, type PaneState } from '../../src/taskpane/state/pane-state.ts';
import { fi } from '../../src/taskpane/words/fi.ts';
import { finding, report } from './reports.ts';

function after(...actions: PaneAction[]): PaneState {
  return actions.reduce(paneReducer, initialState('fi', 'excel'));
}

function snapshot() {
  return {
    sheets: [],
    names: [],
    date1904: null,
    structureProtected: false,
    calculation: 'automatic' as const,
  };
}

function checked(made: WorkbookReport, of = snapshot()): PaneAction {
  return {
    type: 'checked',
    checked: {
      snapshot: of,
      report: made,
      fixes: new Map(),
      tables: [],
      confirmed: { tables: [] },
      explanations: [],
      language: 'fi',
      profile: { name: 'Iisalmi', evidence: null, sheet: null },
    },
    at: new Date(0),
  };
}

const start: PaneAction = { type: 'check-started', view: 'check' };
const edit: PaneAction = { type: 'workbook-edited' };
const broken = report({ findings: [finding('B7')], verdict: 'errors' });

test('reading tells how far it is; a progress report ends the wait for the cell', () => {
  const waiting = after(start, { type: 'held', by: 'cell-edit' });
  expect(waiting.work).toEqual({ kind: 'reading', done: 0, of: 0, held: 'cell-edit' });
  const moving = paneReducer(waiting, { type: 'sheets-read', done: 2, of: 5 });
  expect(moving.work).toEqual({ kind: 'reading', done: 2, of: 5, held: null });
});

test('what arrives late, after reading has ended, changes nothing', () => {
  const idle = after(start, { type: 'cancelled' });
  expect(paneReducer(idle, { type: 'sheets-read', done: 1, of: 2 })).toBe(idle);
  expect(paneReducer(idle, { type: 'held', by: 'slow' })).toBe(idle);
});

test('a result opens its first error and says nothing of a list that is the first', () => {
  const { work, result, notice } = after(start, { type: 'workbook-read' }, checked(broken));
  expect(work.kind).toBe('idle');
  expect(result?.open).toContain('B7');
  expect(result?.changed).toBe(false);
  expect(notice).toBeNull();
});

test('a second check says what changed in the list', () => {
  const { notice } = after(start, checked(broken), start, checked(report()));
  expect(notice).toEqual({ kind: 'list-changed', change: { added: 0, removed: 1 } });
});

test('an edit makes the result old, and a new check makes it fresh', () => {
  const old = after(start, checked(report()), edit);
  expect(old.result?.changed).toBe(true);
  expect(paneReducer(paneReducer(old, start), checked(report())).result?.changed).toBe(false);
});

test('an edit while reading makes the coming result old', () => {
  expect(after(start, edit, checked(report())).result?.changed).toBe(true);
  expect(after(start, { type: 'workbook-read' }, edit, checked(report())).result?.changed).toBe(true);
});

test('stopping brings the earlier result back, old when it was edited meanwhile', () => {
  const stopped = after(start, checked(report()), start, edit, { type: 'cancelled' });
  expect(stopped.work.kind).toBe('idle');
  expect(stopped.result?.changed).toBe(true);
  expect(after(start, edit, { type: 'cancelled' }, start, checked(report())).result?.changed).toBe(false);
});

test('a failure leaves no earlier result that could be taken for this one', () => {
  const failure = { kind: 'timeout', code: null } as const;
  const failed = after(start, checked(report()), start, { type: 'failed', failure });
  expect(failed.work).toEqual({ kind: 'failed', failure });
  expect(failed.result).toBeNull();
});

test('wording again keeps the open finding and ignores a report of another reading', () => {
  const read = snapshot();
  const shown = after(start, checked(broken, read));
  const swedish = report({ findings: [finding('B7', { message: 'stämmer inte' })] });
  const reworded = (of: object) =>
    paneReducer(shown, {
      type: 'reworded',
      checked: {
        snapshot: of as typeof read,
        report: swedish,
        fixes: new Map(),
        tables: [],
        confirmed: { tables: [] },
        explanations: [],
        language: 'sv',
        profile: { name: null, evidence: null, sheet: null },
      },
    });
  expect(reworded(read).result).toMatchObject({ report: swedish, language: 'sv', open: shown.result!.open });
  expect(reworded(snapshot())).toBe(shown);
});

test('a count filters, the same count again shows everything, a new check clears it', () => {
  const filtered = after(start, checked(broken), { type: 'filtered', group: 'error' });
  expect(filtered.filter).toBe('error');
  expect(paneReducer(filtered, { type: 'filtered', group: 'error' }).filter).toBeNull();
  expect(paneReducer(filtered, checked(broken)).filter).toBeNull();
});

test('a check asked from the ribbon brings the list back from another view', () => {
  expect(after({ type: 'view-opened', view: 'about' }, start).view).toBe('check');
});

test('what was told of a check does not follow to pages about something else', () => {
  const told = after(start, checked(broken), start, checked(report()));
  const at = (view: PaneState['view']) => paneReducer(told, { type: 'view-opened', view }).notice;
  expect([at('about'), at({ rule: 'sign-mixed' })]).toEqual([null, null]);
  expect([at('check'), at('validation')]).toEqual([told.notice, told.notice]);
});

test('a cell that cannot be shown is told without losing the list', () => {
  const failure = { kind: 'gone', code: 'ItemNotFound' } as const;
  const told = after(start, checked(broken), { type: 'not-shown', failure });
  expect(told.notice).toEqual({ kind: 'not-shown', failure });
  expect(told.result?.report).toBe(broken);
  expect(paneReducer(told, { type: 'finding-opened', key: null }).notice).toBeNull();
});

describe('what is found before the end', () => {
  const reading = [start, { type: 'workbook-read' }] as const;
  const found = (done: number, ...cells: string[]): PaneAction => ({
    type: 'found',
    found: { findings: cells.map((cell) => finding(cell)), done, of: 3 },
  });
  const open = (key: string): PaneAction => ({ type: 'finding-opened', key });
  const keyOf = ({ result }: PaneState) => result?.open ?? '';

  test('is added to what was there and leaves the open finding open, in the result too', () => {
    const key = keyOf(after(...reading, checked(report({ findings: [finding('B9')], verdict: 'errors' }))));
    const going = after(...reading, found(1, 'B7', 'B9'), open(key), found(2, 'C3'));
    expect(going.early?.findings.map(({ cell }) => cell)).toEqual(['B7', 'B9', 'C3']);
    expect(going.early).toMatchObject({ done: 2, of: 3, open: key });
    const all = report({ findings: [finding('B7'), finding('B9'), finding('C3')], verdict: 'errors' });
    expect(paneReducer(going, checked(all))).toMatchObject({ early: null, result: { open: key } });
    expect(keyOf(paneReducer(going, checked(broken)))).toContain('B7');
  });

  test('is taken back in so many words when the whole workbook does not bear it out', () => {
    const going = after(...reading, found(1, 'B7', 'B9'));
    const kept = report({ findings: [finding('B7'), finding('C3')], verdict: 'errors' });
    expect(paneReducer(going, checked(kept)).notice).toEqual({
      kind: 'withdrawn',
      findings: 1,
      change: null,
    });
    const again = paneReducer({ ...going, result: after(start, checked(broken)).result }, checked(kept));
    const change = changesBetween(broken, kept);
    expect(again.notice).toEqual({ kind: 'withdrawn', findings: 1, change });
    expect(noticeText(again.notice, fi, 'fi')).toMatch(
      /^Tarkistettu uudelleen: .*\. Tarkistuksen aikana .* 1\spoistui: /,
    );
    const all = report({ findings: [finding('B7'), finding('B9')], verdict: 'errors' });
    expect(paneReducer(going, checked(all)).notice).toBeNull();
  });

  test('stays without a result when the check is stopped, and goes when another begins', () => {
    const stopped = after(...reading, found(1, 'B7'), { type: 'cancelled' });
    expect(stopped).toMatchObject({ work: { kind: 'idle' }, result: null, early: { done: 1 } });
    expect(paneReducer(stopped, start).early).toBeNull();
  });

  test('gives way to an earlier result, and is not heard when nothing is being checked', () => {
    const before = after(start, checked(broken));
    const stopped = [
      start,
      { type: 'workbook-read' } as const,
      found(1, 'B7'),
      { type: 'cancelled' } as const,
    ];
    expect(stopped.reduce(paneReducer, before)).toMatchObject({ early: null, result: { report: broken } });
    expect(paneReducer(before, found(1, 'B7'))).toBe(before);
  });
});

test('what is said of a workbook that has been checked anew meanwhile is kept, and a check is asked for', () => {
  const first = checked(report({ findings: [] }));
  const later = checked(report({ findings: [] }));
  const table = { sheet: 'KS 2025', range: 'A2:B34' } as ConfirmedTable;
  const said = [{ table, confirmed: table }];
  if (first.type !== 'checked') throw new Error('no check');
  const state = after(start, later, { type: 'read-anew', checked: first.checked, said });
  expect(state.said).toEqual(said);
  expect(state.result!.changed).toBe(true);
});

test('an edit made while the workbook was compared with what was checked stays known', () => {
  const before = after(checked(report()), edit);
  const same: PaneAction = { type: 'workbook-same', result: before.result! };
  expect(paneReducer(before, same).result!.changed).toBe(false);
  expect(paneReducer(paneReducer(before, edit), same).result!.changed).toBe(true);
});
