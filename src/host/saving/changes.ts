import { areaAddress, type Area } from '../../model/address.ts';
import type { WorkbookEdit } from '../../model/edits.ts';
import type { WorkbookSnapshot } from '../../model/snapshot.ts';
import { isColumnShift, isRowShift, movingArea, shiftArea, type Shift } from '../../model/shift.ts';
import type { HostEvent, HostSheet, HostWorkbook } from '../workbook.ts';
import { chartEdits } from './chart-edits.ts';
import { describe, type Described } from './describe.ts';
import { objectEdits } from './object-edits.ts';
import { shapeEdits } from './shape-edits.ts';
import type { SheetChanges } from './sheet-changes.ts';
import { sheetEdits } from './sheet-edits.ts';
import { tabEdits } from './tab-edits.ts';

/** Events that leave the file as it is. */
const idle = new Set<HostEvent['kind']>(['activated', 'deactivated', 'selectionChanged', 'calculated']);

/**
 * Notes what happens to a workbook since it was opened, and says it as steps that make the same changes in its file.
 * Cells that nobody wrote to are never written to the file.
 */
export class Changes {
  /** The changes so far are in a copy. */
  kept = true;
  /**
   * Cells beside others moved: their contents are written at their new place, but looks that only the file knows stay
   * where they were. Whole rows and columns move with all that is on them.
   */
  shifted = false;
  private readonly workbook: HostWorkbook;
  private readonly opened: Described;
  private readonly sheets = new Map<HostSheet, SheetChanges>();
  private readonly listeners = new Set<() => void>();
  private readonly stopListening: () => void;

  constructor(workbook: HostWorkbook, snapshot: WorkbookSnapshot) {
    this.workbook = workbook;
    this.opened = describe(workbook);
    workbook.sheets.forEach((sheet, position) =>
      this.sheets.set(sheet, newChanges(snapshot.sheets[position] ?? null)),
    );
    this.stopListening = workbook.listen((event) => this.notice(event));
  }

  get unsaved(): boolean {
    return !this.kept;
  }

  /** Called at the first change since opening or saving. */
  onFirst(listener: () => void): void {
    this.listeners.add(listener);
  }

  stop(): void {
    this.stopListening();
    this.listeners.clear();
  }

  /** Await the workbook's `settled` first. */
  edits(): WorkbookEdit[] {
    const { workbook, opened, sheets } = this;
    const now = describe(workbook);
    return [
      ...tabEdits(opened, now),
      ...workbook.sheets.flatMap((sheet) => lineShifts(sheet, sheets.get(sheet))),
      ...workbook.sheets.flatMap((sheet) =>
        sheet.kind === 'cells' ? sheetEdits(sheet, sheets.get(sheet) ?? newChanges(null), opened, now) : [],
      ),
      ...objectEdits(opened, now),
      ...workbook.sheets.flatMap((sheet) => (sheet.kind === 'cells' ? chartEdits(sheet, workbook) : [])),
      ...workbook.sheets.flatMap((sheet) => (sheet.kind === 'cells' ? shapeEdits(sheet) : [])),
    ];
  }

  private notice(event: HostEvent): void {
    if (event.kind === 'calculated') this.changesOf(event.sheet).calculated = true;
    else if (event.kind === 'changed') this.changesOf(event.sheet).contents.push(event.area);
    else if (event.kind === 'formatChanged') this.changesOf(event.sheet).formats.push(event.area);
    else if (event.kind === 'sorted') this.rewrite(event.sheet, event.area);
    else if (event.kind === 'shifted' && !(event.takenBack && this.takeBack(event.sheet, event.shift)))
      this.shift(event.sheet, event.shift);
    if (!this.kept || idle.has(event.kind)) return;
    this.kept = false;
    for (const listener of this.listeners) listener();
  }

  private changesOf(sheet: HostSheet): SheetChanges {
    const known = this.sheets.get(sheet);
    if (known) return known;
    const added = newChanges(null);
    this.sheets.set(sheet, added);
    return added;
  }

  private rewrite(sheet: HostSheet, area: Area): void {
    const changes = this.changesOf(sheet);
    changes.contents.push(area);
    changes.formats.push(area);
  }

  /** Whole rows and columns move in the file as well; cells beside others are written anew at their place. */
  private shift(sheet: HostSheet, shift: Shift): void {
    const changes = this.changesOf(sheet);
    changes.shifts.push(shift);
    changes.beforeShifts.push({ contents: changes.contents, formats: changes.formats });
    const follow = (areas: readonly Area[]) => areas.flatMap((area) => shiftArea(area, shift) ?? []);
    changes.contents = follow(changes.contents);
    changes.formats = follow(changes.formats);
    if (isOfLines(shift)) return;
    this.shifted = true;
    this.rewrite(sheet, movingArea(shift));
  }

  /** In the file, what is taken back has never been: what a deleted row held there is still in it. */
  private takeBack(sheet: HostSheet, shift: Shift): boolean {
    const changes = this.changesOf(sheet);
    const last = changes.shifts.at(-1);
    if (!last || !isOpposite(last, shift)) return false;
    changes.shifts.pop();
    const { contents, formats } = changes.beforeShifts.pop()!;
    const follow = (areas: readonly Area[]) => areas.flatMap((area) => shiftArea(area, shift) ?? []);
    changes.contents = [...contents, ...follow(changes.contents)];
    changes.formats = [...formats, ...follow(changes.formats)];
    return true;
  }
}

const isOpposite = (one: Shift, other: Shift) =>
  one.kind !== other.kind && one.along === other.along && areaAddress(one.area) === areaAddress(other.area);

const isOfLines = (shift: Shift) => isRowShift(shift) || isColumnShift(shift);

/** Sheets that the file does not know are written whole. */
function lineShifts(sheet: HostSheet, changes: SheetChanges | undefined): WorkbookEdit[] {
  if (!changes?.snapshot) return [];
  const shifts = changes.shifts.filter(isOfLines);
  return shifts.map((shift) => ({ kind: 'shiftLines', sheet: sheet.name, shift }));
}

function newChanges(snapshot: SheetChanges['snapshot']): SheetChanges {
  return { snapshot, contents: [], formats: [], shifts: [], beforeShifts: [], calculated: false };
}
