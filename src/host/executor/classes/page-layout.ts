import { lastColumn, lastRow, type Cell } from '../../../model/address.ts';
import type { HeaderFooter, PageLayout, Zoom } from '../../features/page-layout.ts';
import type { HostSheet } from '../../workbook.ts';
import { areasArgument, isEntireColumn, isEntireRow, rangeArgument } from '../areas.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { fields, flag, number, oneOf, text, type Check } from '../fields.ts';
import { collectionMethods, hostClass, type HostObject } from '../objects.ts';
import type { Session } from '../session.ts';
import { range } from './range.ts';
import { rangeAreas } from './range-areas.ts';

const margin = number(0, 3500);
const zoom: Check<Zoom> = (value) => {
  const given = value as Zoom | null;
  const scale = given?.scale ?? null;
  const pages = [given?.horizontalFitToPages ?? null, given?.verticalFitToPages ?? null];
  if (scale === null && pages.every((count) => count === null)) throw invalidArgument('The zoom');
  if (scale !== null) return { scale: number(10, 400)(scale) };
  const [horizontalFitToPages = null, verticalFitToPages = null] = pages;
  for (const count of pages) if (count !== null) number(0, 32_767)(count);
  return { scale: null, horizontalFitToPages, verticalFitToPages };
};

const tell = (sheet: HostSheet, { workbook }: Session) =>
  workbook.tell({ kind: 'featureChanged', sheet, feature: 'pageLayout' });
const layoutOf = (sheet: HostSheet) => sheet.features.pageLayout;

export const pageLayout = hostClass<HostSheet>('PageLayout', {
  ...fields(
    layoutOf,
    {
      blackAndWhite: flag,
      bottomMargin: margin,
      centerHorizontally: flag,
      centerVertically: flag,
      draftMode: flag,
      firstPageNumber: (value) => (value === '' ? '' : number(-32_767, 32_767)(value)),
      footerMargin: margin,
      headerMargin: margin,
      leftMargin: margin,
      orientation: oneOf('Portrait', 'Landscape'),
      paperSize: text,
      printComments: oneOf('NoComments', 'EndSheet', 'InPlace'),
      printErrors: oneOf('AsDisplayed', 'Blank', 'Dash', 'NotAvailable'),
      printGridlines: flag,
      printHeadings: flag,
      printOrder: oneOf('DownThenOver', 'OverThenDown'),
      rightMargin: margin,
      topMargin: margin,
      zoom,
    },
    tell,
  ),
  objects: { HeadersFooters: (sheet) => headerFooterGroup.of(sheet) },
  methods: {
    GetPrintArea: (sheet) => found(printArea(sheet)),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleColumns: (sheet) => found(titles(sheet, 'printTitleColumns')),
    GetPrintTitleColumnsOrNullObject: (sheet) => titles(sheet, 'printTitleColumns'),
    GetPrintTitleRows: (sheet) => found(titles(sheet, 'printTitleRows')),
    GetPrintTitleRowsOrNullObject: (sheet) => titles(sheet, 'printTitleRows'),
    SetPrintArea: (sheet, args, session) => {
      layoutOf(sheet).printArea = areasArgument(sheet, args, 0, session);
      tell(sheet, session);
    },
    SetPrintMargins: (sheet, args, session) => {
      const unit = oneOf('Points', 'Inches', 'Centimeters')(args.value(0));
      const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
      const given = args.value(1) as Readonly<Record<string, number>>;
      for (const side of ['bottom', 'footer', 'header', 'left', 'right', 'top'] as const) {
        if (given[side] !== undefined && given[side] !== null)
          layoutOf(sheet)[`${side}Margin`] = margin(given[side] * points);
      }
      tell(sheet, session);
    },
    SetPrintTitleColumns: (sheet, args, session) => {
      const { area } = rangeArgument(sheet, args, 0, session);
      if (!isEntireColumn(area)) throw invalidArgument('The columns');
      layoutOf(sheet).printTitleColumns = area;
      tell(sheet, session);
    },
    SetPrintTitleRows: (sheet, args, session) => {
      const { area } = rangeArgument(sheet, args, 0, session);
      if (!isEntireRow(area)) throw invalidArgument('The rows');
      layoutOf(sheet).printTitleRows = area;
      tell(sheet, session);
    },
  },
});

function found<T>(item: T | null): T {
  if (item === null) throw itemNotFound();
  return item;
}

function printArea(sheet: HostSheet): HostObject | null {
  const { printArea: areas } = layoutOf(sheet);
  return areas && rangeAreas.of({ sheet, areas });
}

function titles(sheet: HostSheet, which: keyof Pick<PageLayout, 'printTitleRows' | 'printTitleColumns'>) {
  const area = layoutOf(sheet)[which];
  return area && range.of({ sheet, area });
}

interface Part {
  readonly sheet: HostSheet;
  readonly texts: HeaderFooter;
}

const part = (name: 'defaultForAllPages' | 'evenPages' | 'firstPage' | 'oddPages') => (sheet: HostSheet) =>
  headerFooter.of({ sheet, texts: layoutOf(sheet).headersFooters[name] });

const headerFooterGroup = hostClass<HostSheet>('HeaderFooterGroup', {
  ...fields(
    (sheet: HostSheet) => layoutOf(sheet).headersFooters,
    {
      state: oneOf('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'),
      useSheetMargins: flag,
      useSheetScale: flag,
    },
    tell,
  ),
  objects: {
    DefaultForAllPages: part('defaultForAllPages'),
    EvenPages: part('evenPages'),
    FirstPage: part('firstPage'),
    OddPages: part('oddPages'),
  },
});

const headerFooter = hostClass<Part>(
  'HeaderFooter',
  fields(
    ({ texts }: Part) => texts,
    {
      centerFooter: text,
      centerHeader: text,
      leftFooter: text,
      leftHeader: text,
      rightFooter: text,
      rightHeader: text,
    },
    ({ sheet }, session) => tell(sheet, session),
  ),
);

type Breaks = 'rowBreaks' | 'columnBreaks';

/** Page breaks above rows, or left of columns. */
function breaksOf(feature: Breaks) {
  const of = (sheet: HostSheet) => sheet.features[feature];
  const change = (sheet: HostSheet, breaks: Cell[], { workbook }: Session) => {
    sheet.features[feature] = breaks;
    workbook.tell({ kind: 'featureChanged', sheet, feature });
  };
  const pageBreak = hostClass<{ readonly sheet: HostSheet; readonly cell: Cell }>('PageBreak', {
    id: ({ cell }) => ({ _Id: `${cell.row},${cell.column}` }),
    get: { ColumnIndex: ({ cell }) => cell.column, RowIndex: ({ cell }) => cell.row },
    methods: {
      Delete: ({ sheet, cell }, _, session) =>
        change(
          sheet,
          of(sheet).filter((one) => one !== cell),
          session,
        ),
      GetCellAfterBreak: ({ sheet, cell: { row, column } }) =>
        range.of({ sheet, area: { top: row, bottom: row, left: column, right: column } }),
    },
  });
  const items = (sheet: HostSheet) => of(sheet).map((cell) => pageBreak.of({ sheet, cell }));
  return hostClass<HostSheet>('PageBreakCollection', {
    items,
    methods: {
      ...collectionMethods(items),
      Add: (sheet, args, session) => {
        const { area } = rangeArgument(sheet, args, 0, session);
        const first = feature === 'rowBreaks' ? area.top === 0 : area.left === 0;
        if (first || area.top > lastRow || area.left > lastColumn) throw invalidArgument('The range');
        const cell = { row: area.top, column: area.left };
        change(sheet, [...of(sheet), cell], session);
        return pageBreak.of({ sheet, cell });
      },
      GetItem: (sheet, args) => {
        const key = args.value(0);
        const item =
          typeof key === 'number'
            ? items(sheet)[key]
            : items(sheet).find((one) => Object.values(one.type.id!(one.target, null!))[0] === key);
        if (!item) throw itemNotFound();
        return item;
      },
      RemovePageBreaks: (sheet, _, session) => change(sheet, [], session),
    },
  });
}

export const rowBreaks = breaksOf('rowBreaks');
export const columnBreaks = breaksOf('columnBreaks');
