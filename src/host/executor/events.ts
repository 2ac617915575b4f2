import type { HostClass } from './objects.ts';
import type { Session } from './session.ts';

export const wholeWorkbook = 'Workbook';

/** Names the client registers with (`_Register…Event`), and the number its messages carry. */
export const worksheetEvents = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const;

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

/** `_Register…Event` and `_Unregister…Event` of a worksheet or, without an id, of their collection. */
export function eventMethods<T>(
  targetId: (target: T) => string = () => wholeWorkbook,
): NonNullable<HostClass<T>['methods']> {
  const methods: Record<string, (target: T, args: unknown, session: Session) => void> = {};
  for (const [name, type] of Object.entries(worksheetEvents)) {
    methods[`_Register${name}Event`] = (target, _, session) =>
      session.events.change(type, targetId(target), 1);
    methods[`_Unregister${name}Event`] = (target, _, session) =>
      session.events.change(type, targetId(target), -1);
  }
  return methods;
}
