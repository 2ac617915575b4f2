import type { HostClass } from './objects.ts';
import type { Session } from './session.ts';

export const wholeWorkbook = 'Workbook';

/** What clients register with (`_Register…`), and the number its messages carry. */
export const worksheetEvents = {
  DataChangedEvent: 10,
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  SelectionChangedEvent: 14,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  FormatChangedEvent: 18,
  RowSortedEvent: 19,
  ColumnSortedEvent: 20,
  SingleClickedEvent: 21,
  RowHiddenChangedEvent: 22,
  FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24,
  EventNameChanged: 25,
  EventVisibilityChanged: 26,
  EventMoved: 27,
} as const;

export const tableEventTypes = {
  SelectionChangedEvent: 100,
  DataChangedEvent: 101,
  AddedEvent: 102,
  DeletedEvent: 103,
} as const;

export const commentEventTypes = { AddedEvent: 250, DeletedEvent: 251, ChangedEvent: 252 } as const;
const workbookEventTypes = { AutoSaveSettingChangedEvent: 2200, ActivatedEvent: 2203 } as const;
const chartEventTypes = {
  AddedEvent: 50,
  ActivatedEvent: 51,
  DeactivatedEvent: 52,
  DeletedEvent: 53,
} as const;

/** The host never tells of them: nobody can click a shape here. */
const shapeEventTypes = { ActivatedEvent: 2101, DeactivatedEvent: 2102 } as const;

/** Which handlers the client has, counted: an event nobody listens to is not sent. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  change(type: number, target: string, by: 1 | -1): void {
    const key = `${type}|${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) + by));
  }

  has(type: number, target: string): boolean {
    return (this.counts.get(`${type}|${target}`) ?? 0) > 0;
  }
}

type Methods<T> = NonNullable<HostClass<T>['methods']>;

/** `_Register…` and `_Unregister…` of an object with an id or, as `Workbook`, of a collection. */
function registrations<T>(
  types: Readonly<Record<string, number>>,
  targetId: (target: T) => string,
): Methods<T> {
  const methods: Record<string, (target: T, args: unknown, session: Session) => void> = {};
  for (const [name, type] of Object.entries(types)) {
    methods[`_Register${name}`] = (target, _, session) => session.events.change(type, targetId(target), 1);
    methods[`_Unregister${name}`] = (target, _, session) => session.events.change(type, targetId(target), -1);
  }
  return methods;
}

const ofCollection = () => wholeWorkbook;

/** Of a worksheet or, without an id, of their collection. */
export const eventMethods = <T>(targetId: (target: T) => string = ofCollection): Methods<T> =>
  registrations(worksheetEvents, targetId);
export const tableEvents = <T>(targetId: (target: T) => string): Methods<T> =>
  registrations(tableEventTypes, targetId);
export const commentEvents = registrations<unknown>(commentEventTypes, ofCollection);
export const workbookEvents = registrations<unknown>(workbookEventTypes, ofCollection);
export const chartEvents = <T>(targetId: (target: T) => string): Methods<T> =>
  registrations(chartEventTypes, targetId);
export const shapeEvents = <T>(targetId: (target: T) => string): Methods<T> =>
  registrations(shapeEventTypes, targetId);
