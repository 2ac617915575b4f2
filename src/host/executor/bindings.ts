import { overlaps, type Area } from '../../model/address.ts';
import type { HostEvent, Place } from '../workbook.ts';
import { columnCount, intersection, rowCount } from './areas.ts';

/** Cells under a name of the add-in's own. */
export interface BindingRecord {
  readonly id: string;
  readonly type: 'Range' | 'Table' | 'Text';
  readonly place: Place;
}

const typeNumbers = { Text: 0, Range: 1, Table: 2 } as const;

/** A binding as the client's older half reads it. */
export function bindingFacts({ id, type, place: { area } }: BindingRecord): unknown[] {
  return [id, typeNumbers[type], [rowCount(area), columnCount(area), type === 'Table']];
}

/** What an event means to a binding: its content changed, or some of it was selected. */
export function bindingEvent(
  { place }: BindingRecord,
  event: HostEvent,
): 'changed' | { selected: Area } | null {
  if (!('sheet' in event) || event.sheet !== place.sheet) return null;
  if (event.kind === 'changed') return overlaps(event.area, place.area) ? 'changed' : null;
  if (event.kind !== 'selectionChanged') return null;
  const part = intersection(event.area, place.area);
  if (!part) return null;
  const { top, left } = place.area;
  return {
    selected: {
      top: part.top - top,
      left: part.left - left,
      bottom: part.bottom - top,
      right: part.right - left,
    },
  };
}
