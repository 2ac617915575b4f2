import { overlaps, sheetAddress, type Area } from '../../../model/address.ts';
import type { HostSheet } from '../../workbook.ts';
import { cellCount, rangeAddress } from '../areas.ts';
import { generalException } from '../errors.ts';
import { collectionMethods, hostClass, type HostObject } from '../objects.ts';
import type { RangeTarget } from '../session.ts';
import { range } from './range.ts';
import { worksheet } from './worksheet.ts';

/** Several areas of one sheet. */
interface AreasTarget {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

const mostMergedAreas = 512;

/** The merged areas that touch the range; fails above Excel's limit of them. */
export function mergedAreas({ sheet, area }: RangeTarget): HostObject | null {
  const areas = sheet.merges.filter((merge) => overlaps(merge, area));
  if (areas.length > mostMergedAreas) throw generalException('There are too many merged areas.');
  return areas.length > 0 ? rangeAreas.of({ sheet, areas }) : null;
}

const rangeAreas = hostClass<AreasTarget>('RangeAreas', {
  keepsReference: true,
  get: {
    Address: ({ sheet, areas }) =>
      areas.map((area) => sheetAddress(sheet.name, rangeAddress(area))).join(','),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
  },
  objects: {
    Areas: (target) => rangeCollection.of(target),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
});

const ranges = ({ sheet, areas }: AreasTarget) => areas.map((area) => range.of({ sheet, area }));

const rangeCollection = hostClass<AreasTarget>('RangeCollection', {
  items: ranges,
  methods: collectionMethods(ranges),
});
