import { overlaps, type Area } from '../model/address.ts';
import { areaOf, type SheetSurvey } from './survey.ts';

/** Merged areas by sheet id. */
export type Merges = ReadonlyMap<string, readonly Area[]>;

/** Asks for the merged areas that touch the used areas; the answer is taken after the sync. */
export function askMerges(sheets: readonly SheetSurvey[]) {
  return (context: Excel.RequestContext): (() => Merges) => {
    const asked = sheets.flatMap(({ id, content }) => {
      if (!content?.used) return [];
      // The used range with formats: a merge may reach beyond the cells with content.
      const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(false);
      const merged = range.getMergedAreasOrNullObject();
      merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
      range.untrack();
      merged.untrack();
      return [{ id, used: content.used, merged }];
    });
    return () =>
      new Map(
        asked.map(({ id, used, merged }) => {
          const areas = merged.isNullObject ? [] : merged.areas.items.map(areaOf);
          return [id, areas.filter((area) => overlaps(area, used)).sort(inReadingOrder)];
        }),
      );
  };
}

function inReadingOrder(a: Area, b: Area): number {
  return a.top - b.top || a.left - b.left;
}
