import type { Area } from '../model/address.ts';
import type { Alongside } from './read-cells.ts';
import { areaOf, type Survey } from './survey.ts';

/** Where the tables lie: asked in the request that reads the first cells; `areas` is by table id and filled then. */
export function readTables({ tables }: Survey): {
  alongside: Alongside | null;
  areas: ReadonlyMap<string, Area>;
} {
  const areas = new Map<string, Area>();
  const alongside: Alongside = (context) => {
    const asked = tables.map(({ id }) => {
      const range = context.workbook.tables.getItem(id).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { id, range: range.untrack() };
    });
    return () => {
      for (const { id, range } of asked) areas.set(id, areaOf(range));
    };
  };
  return { alongside: tables.length > 0 ? alongside : null, areas };
}
