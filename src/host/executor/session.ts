import type { Area } from '../../model/address.ts';
import type { CellValue } from '../../model/snapshot.ts';
import { shiftArea, type Shift } from '../../model/shift.ts';
import type { HostSheet, HostWorkbook, Place } from '../workbook.ts';
import type { BindingRecord } from './bindings.ts';
import apiSets from './api-sets.json';
import { offeredSets } from '../requirement-sets.ts';
import { UndoStack } from '../undo-stack.ts';
import { EventRegistrations } from './events.ts';
import { invalidReference } from './errors.ts';
import type { HostObject, ObjectMaker } from './objects.ts';
import { Pane } from './pane.ts';

/** Some cells of a sheet: what the client calls a Range. */
export type RangeTarget = Place;

/** What lives as long as the document is open: the workbook, the references the client holds, its event handlers. */
export class Session {
  readonly workbook: HostWorkbook;
  readonly events = new EventRegistrations();
  readonly pane = new Pane();
  undo = new UndoStack('desktop');
  /** What the add-in said of its ribbon controls, by control id. */
  readonly ribbon = new Map<string, { readonly enabled?: boolean; readonly visible?: boolean }>();
  requirementSets = offeredSets();
  readOnly = false;
  readonly bindings = new Map<string, BindingRecord>();
  /** What formulas of names came to when last asked for, by formula. */
  readonly nameResults = new Map<string, CellValue>();
  enableEvents = true;
  autoSave = false;
  chartDataPointTrack = true;
  /** Changed since it was opened or saved. */
  dirty = false;
  previouslySaved = true;
  closed = false;
  /** `Pending` while a calculation is held up on purpose. */
  calculationState: 'Done' | 'Calculating' | 'Pending' = 'Done';
  /** Written to since the last time every formula was known to be up to date. */
  unsettled = true;
  private readonly references = new Map<string, HostObject>();
  private minted = 0;

  constructor(workbook: HostWorkbook) {
    this.workbook = workbook;
  }

  /** What add-ins keep in the workbook beside its cells: XML by part id. */
  get customXmlParts(): Map<string, string> {
    return this.workbook.features.customXmlParts;
  }

  /** Values by key. */
  get settings(): Map<string, unknown> {
    return this.workbook.features.settings;
  }

  /** An older Excel has no members that came later than it. */
  hasMember(className: string, member: string): boolean {
    const since = (apiSets as Readonly<Record<string, number>>)[`${className}.${member}`];
    if (since === undefined) return true;
    const [, offered = '0'] = this.requirementSets['ExcelApi']?.split('.') ?? [];
    return since <= Number(offered);
  }

  /** Lets the client name the object in later requests. */
  keep(object: HostObject): string {
    object.referenceId ??= `${object.type.name}|${++this.minted}`;
    this.references.set(object.referenceId, object);
    return object.referenceId;
  }

  /** A reference of its own for an event, alive until the client drops it. */
  keepFor<T>(type: ObjectMaker<T>, target: T): string {
    return this.keep(type.of(target));
  }

  /** References go where their cells go; those whose cells are gone stand for nothing any more. */
  followShift(sheet: HostSheet, shift: Shift): void {
    for (const [id, object] of this.references) {
      const target = object.target as Partial<Place & { areas: readonly Area[] }> | null;
      if (target?.sheet !== sheet) continue;
      if (target.area) {
        const area = shiftArea(target.area, shift);
        if (!area) this.references.delete(id);
        else if (area !== target.area) object.target = { ...target, area };
      } else if (target.areas) {
        const areas = target.areas.flatMap((area) => shiftArea(area, shift) ?? []);
        if (areas.length === 0) this.references.delete(id);
        else object.target = { ...target, areas };
      }
    }
  }

  /** Nothing of a sheet that is gone can be reached any more. */
  forgetSheet(sheet: HostSheet): void {
    for (const [id, { target }] of this.references) {
      if ((target as Partial<Place> | null)?.sheet === sheet) this.references.delete(id);
    }
  }

  release(referenceId: string): void {
    this.references.delete(referenceId);
  }

  referenced(referenceId: string): HostObject {
    const object = this.references.get(referenceId);
    if (!object) throw invalidReference();
    return object;
  }

  save(): void {
    this.dirty = false;
    this.previouslySaved = true;
  }

  demandResults(place: Place | null): void {
    this.workbook.demandResults(place);
    this.unsettled = true;
  }

  async settle(): Promise<void> {
    if (!this.unsettled) return;
    await this.workbook.settled();
    this.unsettled = false;
  }
}
