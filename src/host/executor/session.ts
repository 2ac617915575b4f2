import type { Area } from '../../model/address.ts';
import type { HostSheet, HostWorkbook } from '../workbook.ts';
import { EventRegistrations } from './events.ts';
import { invalidReference } from './errors.ts';
import type { HostObject, ObjectMaker } from './objects.ts';
import { Pane } from './pane.ts';

/** Some cells of a sheet: what the client calls a Range. */
export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly area: Area;
}

/** What lives as long as the document is open: the workbook, the references the client holds, its event handlers. */
export class Session {
  readonly workbook: HostWorkbook;
  readonly events = new EventRegistrations();
  readonly pane = new Pane();
  /** What the add-in said of its ribbon controls, by control id. */
  readonly ribbon = new Map<string, { readonly enabled?: boolean; readonly visible?: boolean }>();
  /** What add-ins keep in the workbook beside its cells: XML by part id, values by key. */
  readonly customXmlParts = new Map<string, string>();
  readonly settings = new Map<string, unknown>();
  readOnly = false;
  enableEvents = true;
  /** Written to since the last time every formula was known to be up to date. */
  unsettled = true;
  private readonly references = new Map<string, HostObject>();
  private minted = 0;

  constructor(workbook: HostWorkbook) {
    this.workbook = workbook;
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

  release(referenceId: string): void {
    this.references.delete(referenceId);
  }

  referenced(referenceId: string): HostObject {
    const object = this.references.get(referenceId);
    if (!object) throw invalidReference();
    return object;
  }

  async settle(): Promise<void> {
    if (!this.unsettled) return;
    await this.workbook.settled();
    this.unsettled = false;
  }
}
