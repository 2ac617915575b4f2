import type { Area } from '../../../model/address.ts';
import { newTable } from '../../features/table.ts';
import type { HostTable, Place } from '../../workbook.ts';
import type { Session } from '../session.ts';
import { refuseOverlappingTable, refuseProtected } from './refusals.ts';
import { headerNames, setHeaders } from './table-rows-of-headings.ts';

/** Makes a table of the cells. Without headings of its own it gets a row of them, and the cells below move down. */
export function addTable(place: Place, hasHeaders: boolean, session: Session): HostTable {
  const { workbook } = session;
  const { sheet } = place;
  const area = withBody(place.area, hasHeaders);
  refuseProtected(sheet);
  refuseOverlappingTable(sheet, area, workbook);
  if (!hasHeaders) sheet.shiftCells({ kind: 'insert', along: 'rows', area: { ...area, bottom: area.top } });
  const whole = hasHeaders ? area : { ...area, bottom: area.bottom + 1 };
  const names = headerNames(sheet, whole, hasHeaders);
  const added = newTable(workbook.newId(), freeName(session), sheet, whole, names);
  added.style = workbook.features.styleLists.table.standard;
  workbook.addTable(added);
  setHeaders(added, true);
  return added;
}

/** A table has at least one row under its headings. */
function withBody(area: Area, hasHeaders: boolean): Area {
  return hasHeaders && area.bottom === area.top ? { ...area, bottom: area.top + 1 } : area;
}

function freeName({ workbook }: Session): string {
  const taken = new Set(workbook.tables.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`table${number}`)) return `Table${number}`;
}
