import type { Area } from '../../../model/address.ts';
import { filtering, type Filter } from '../../features/filter.ts';
import type { HostSheet, HostWorkbook } from '../../workbook.ts';
import { columnCount, rangeArgument } from '../areas.ts';
import { invalidArgument, invalidOperation } from '../errors.ts';
import { applyFilter, checkedCriteria, dropFilter } from '../filtering.ts';
import { hostClass } from '../objects.ts';
import { range } from './range.ts';
import { refuseProtected } from './refusals.ts';

/** The filter of a sheet or of a table. */
export interface FilterPlace {
  readonly sheet: HostSheet;
  read(): Filter | null;
  write(filter: Filter | null): void;
  /** Where a table's filter lies; a sheet's lies where it is put. */
  readonly fixed?: () => Area;
}

export function sheetFilter(sheet: HostSheet): FilterPlace {
  return {
    sheet,
    read: () => sheet.features.autoFilter,
    write: (filter) => {
      sheet.features.autoFilter = filter;
    },
  };
}

const tell = ({ sheet }: FilterPlace, workbook: HostWorkbook) =>
  workbook.tell({ kind: 'featureChanged', sheet, feature: 'autoFilter' });

function existing(place: FilterPlace): Filter {
  const filter = place.read();
  if (!filter) throw invalidOperation('There is no filter.');
  return filter;
}

const areaOf = (place: FilterPlace) => place.read()?.area ?? place.fixed?.() ?? null;

export const autoFilter = hostClass<FilterPlace>('AutoFilter', {
  get: {
    Criteria: (place) => (place.read()?.criteria ?? []).map((one) => one ?? {}),
    Enabled: (place) => place.read() !== null || place.fixed !== undefined,
    IsDataFiltered: (place) => filtering(place.read()),
  },
  methods: {
    Apply: (place, args, session) => {
      const { sheet } = place;
      refuseProtected(sheet, 'allowAutoFilter');
      const given = rangeArgument(sheet, args, 0, session).area;
      const area = place.fixed?.() ?? (columnCount(given) > 0 ? given : null);
      if (!area) throw invalidArgument('The range');
      const before = place.read();
      const kept = before && JSON.stringify(before.area) === JSON.stringify(area) ? before : null;
      if (before && !kept) dropFilter(sheet, before);
      const criteria = kept?.criteria ?? Array.from({ length: columnCount(area) }, () => null);
      const filter: Filter = { area, criteria: [...criteria], hiddenRows: kept?.hiddenRows ?? new Set() };
      if (!args.isMissing(1)) {
        const column = args.integer(1);
        if (column < 0 || column >= columnCount(area)) throw invalidArgument('The column');
        filter.criteria[column] = args.isMissing(2) ? null : checkedCriteria(args.value(2));
      }
      place.write(filter);
      applyFilter(sheet, filter);
      tell(place, session.workbook);
    },
    ClearColumnCriteria: (place, args, { workbook }) => {
      const filter = existing(place);
      if (!(args.integer(0) in filter.criteria)) throw invalidArgument('The column');
      refuseProtected(place.sheet, 'allowAutoFilter');
      filter.criteria[args.integer(0)] = null;
      applyFilter(place.sheet, filter);
      tell(place, workbook);
    },
    ClearCriteria: (place, _, { workbook }) => {
      refuseProtected(place.sheet, 'allowAutoFilter');
      const filter = place.read();
      if (filter) dropFilter(place.sheet, filter);
      tell(place, workbook);
    },
    GetRange: (place) => range.of({ sheet: place.sheet, area: areaOf(place) ?? existing(place).area }),
    GetRangeOrNullObject: (place) => {
      const area = areaOf(place);
      return area && range.of({ sheet: place.sheet, area });
    },
    Reapply: (place) => applyFilter(place.sheet, existing(place)),
    Remove: (place, _, { workbook }) => {
      refuseProtected(place.sheet, 'allowAutoFilter');
      const filter = place.read();
      if (filter) dropFilter(place.sheet, filter);
      place.write(null);
      tell(place, workbook);
    },
  },
});
