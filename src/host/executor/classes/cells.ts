import type { Area } from '../../../model/address.ts';
import { sameFormatValue } from '../../cell-format.ts';
import type { CellProperties, HostSheet } from '../../workbook.ts';
import { intersection, wholeSheet } from '../areas.ts';

/** Some cells of one sheet: those of a Range or of RangeAreas. */
export interface Cells {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

/**
 * The part of the area whose cells need looking at: what is used, and one row and column more for what lies outside,
 * where all cells are alike.
 */
export function telling(sheet: HostSheet, area: Area): Area {
  const used = sheet.usedArea(false);
  const bottom = Math.max(area.top, (used?.bottom ?? -1) + 1);
  const right = Math.max(area.left, (used?.right ?? -1) + 1);
  return intersection(area, { ...wholeSheet, bottom, right }) ?? area;
}

/** The one value all cells share; null when they differ. */
export function shared<P extends keyof CellProperties>({ sheet, areas }: Cells, property: P) {
  let first: CellProperties[P] | undefined;
  for (const area of areas) {
    for (const row of sheet.read(property, telling(sheet, area))) {
      for (const value of row) {
        first ??= value;
        if (!sameFormatValue(first, value)) return null;
      }
    }
  }
  return first ?? null;
}
