import { chartRecipes } from './chart-recipes.ts';
import { pivotRecipes } from './pivot-recipes.ts';
import { shapeRecipes } from './shape-recipes.ts';

/** A sheet of its own for every probe, with a table, a name, a comment, rules and a chart on it. */
export interface Kit {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly table: Excel.Table;
}

let kits = 0;

export function newKit(context: Excel.RequestContext): Kit {
  const sheet = context.workbook.worksheets.add(`Kit ${++kits}`);
  const range = sheet.getRange('A1:C4');
  range.values = [
    ['Tuote', 'Tammi', 'Helmi'],
    ['a', 1, 4],
    ['b', 2, 5],
    ['c', 3, 6],
  ];
  const table = sheet.tables.add('E1:G4', true);
  return { context, sheet, range, table };
}

export type Make = (kit: Kit) => object;
const conditional = (kit: Kit, type: Excel.ConditionalFormatType) => kit.range.conditionalFormats.add(type);
const comment = ({ context, sheet }: Kit) => context.workbook.comments.add(sheet.getRange('A1'), 'Huomio');
const name = ({ context, sheet }: Kit) => context.workbook.names.add(`Nimi${kits}`, sheet.getRange('A1:B2'));
const property = ({ context }: Kit) => context.workbook.properties.custom.add('avain', 'arvo');

/** How an add-in gets hold of an object of each class. */
export const recipes: Readonly<Record<string, Make>> = {
  Application: ({ context }) => context.workbook.application,
  AutoFilter: ({ sheet }) => {
    sheet.autoFilter.apply(sheet.getRange('A1:C4'));
    return sheet.autoFilter;
  },
  Binding: ({ context, sheet }) => context.workbook.bindings.add(sheet.getRange('A1:B2'), 'Range', 'sidos'),
  BindingCollection: ({ context }) => context.workbook.bindings,
  CellValueConditionalFormat: (kit) => conditional(kit, 'CellValue' as Excel.ConditionalFormatType.cellValue).cellValue,
  ...chartRecipes,
  ...shapeRecipes,
  ...pivotRecipes,
  ColorScaleConditionalFormat: (kit) => conditional(kit, 'ColorScale' as Excel.ConditionalFormatType.colorScale).colorScale,
  Comment: comment,
  CommentCollection: ({ context }) => context.workbook.comments,
  CommentReply: (kit) => comment(kit).replies.add('Vastaus'),
  CommentReplyCollection: (kit) => comment(kit).replies,
  ConditionalDataBarNegativeFormat: (kit) =>
    conditional(kit, 'DataBar' as Excel.ConditionalFormatType.dataBar).dataBar.negativeFormat,
  ConditionalDataBarPositiveFormat: (kit) =>
    conditional(kit, 'DataBar' as Excel.ConditionalFormatType.dataBar).dataBar.positiveFormat,
  ConditionalFormat: (kit) => conditional(kit, 'Custom' as Excel.ConditionalFormatType.custom),
  ConditionalFormatCollection: ({ range }) => range.conditionalFormats,
  ConditionalFormatRule: (kit) => conditional(kit, 'Custom' as Excel.ConditionalFormatType.custom).custom.rule,
  ConditionalRangeBorder: (kit) =>
    conditional(kit, 'Custom' as Excel.ConditionalFormatType.custom).custom.format.borders.getItem('EdgeTop'),
  ConditionalRangeBorderCollection: (kit) =>
    conditional(kit, 'Custom' as Excel.ConditionalFormatType.custom).custom.format.borders,
  ConditionalRangeFill: (kit) => conditional(kit, 'Custom' as Excel.ConditionalFormatType.custom).custom.format.fill,
  ConditionalRangeFont: (kit) => conditional(kit, 'Custom' as Excel.ConditionalFormatType.custom).custom.format.font,
  ConditionalRangeFormat: (kit) => conditional(kit, 'Custom' as Excel.ConditionalFormatType.custom).custom.format,
  CultureInfo: ({ context }) => context.application.cultureInfo,
  CustomConditionalFormat: (kit) => conditional(kit, 'Custom' as Excel.ConditionalFormatType.custom).custom,
  CustomProperty: property,
  CustomPropertyCollection: ({ context }) => context.workbook.properties.custom,
  CustomXmlPart: ({ context }) => context.workbook.customXmlParts.add('<a xmlns="urn:a"/>'),
  CustomXmlPartCollection: ({ context }) => context.workbook.customXmlParts,
  CustomXmlPartScopedCollection: ({ context }) => context.workbook.customXmlParts.getByNamespace('urn:a'),
  DataBarConditionalFormat: (kit) => conditional(kit, 'DataBar' as Excel.ConditionalFormatType.dataBar).dataBar,
  DataValidation: ({ range }) => range.dataValidation,
  DatetimeFormatInfo: ({ context }) => context.application.cultureInfo.datetimeFormat,
  DocumentProperties: ({ context }) => context.workbook.properties,
  Filter: ({ table }) => table.columns.getItemAt(0).filter,
  FunctionResult: ({ context }) => context.workbook.functions.sum(1, 2),
  Functions: ({ context }) => context.workbook.functions,
  FormatProtection: ({ range }) => range.format.protection,
  HeaderFooter: ({ sheet }) => sheet.pageLayout.headersFooters.defaultForAllPages,
  HeaderFooterGroup: ({ sheet }) => sheet.pageLayout.headersFooters,
  IconSetConditionalFormat: (kit) => conditional(kit, 'IconSet' as Excel.ConditionalFormatType.iconSet).iconSet,
  IterativeCalculation: ({ context }) => context.application.iterativeCalculation,
  NamedItem: name,
  NamedItemArrayValues: (kit) => name(kit).arrayValues,
  NamedItemCollection: ({ context }) => context.workbook.names,
  NumberFormatInfo: ({ context }) => context.application.cultureInfo.numberFormat,
  PageBreak: ({ sheet }) => sheet.horizontalPageBreaks.add('A3'),
  PageBreakCollection: ({ sheet }) => sheet.horizontalPageBreaks,
  PageLayout: ({ sheet }) => sheet.pageLayout,
  PivotTableStyle: ({ context }) => context.workbook.pivotTableStyles.getDefault(),
  PivotTableStyleCollection: ({ context }) => context.workbook.pivotTableStyles,
  PresetCriteriaConditionalFormat: (kit) =>
    conditional(kit, 'PresetCriteria' as Excel.ConditionalFormatType.presetCriteria).preset,
  Range: ({ range }) => range,
  RangeAreas: ({ sheet }) => sheet.getRanges('A1:B2,C3'),
  RangeBorder: ({ range }) => range.format.borders.getItem('EdgeTop'),
  RangeBorderCollection: ({ range }) => range.format.borders,
  RangeFill: ({ range }) => range.format.fill,
  RangeFont: ({ range }) => range.format.font,
  RangeFormat: ({ range }) => range.format,
  RangeSort: ({ range }) => range.sort,
  RangeView: ({ range }) => range.getVisibleView(),
  RangeViewCollection: ({ range }) => range.getVisibleView().rows,
  Runtime: ({ context }) => context.runtime,
  Setting: ({ context }) => context.workbook.settings.add('avain', 1),
  SettingCollection: ({ context }) => context.workbook.settings,
  RemoveDuplicatesResult: ({ range }) => range.removeDuplicates([0], true),
  SlicerStyle: ({ context }) => context.workbook.slicerStyles.getDefault(),
  SlicerStyleCollection: ({ context }) => context.workbook.slicerStyles,
  Style: ({ context }) => context.workbook.styles.getItem('Good'),
  StyleCollection: ({ context }) => context.workbook.styles,
  Table: ({ table }) => table,
  TableCollection: ({ context }) => context.workbook.tables,
  TableColumn: ({ table }) => table.columns.getItemAt(1),
  TableColumnCollection: ({ table }) => table.columns,
  TableRow: ({ table }) => table.rows.getItemAt(1),
  TableRowCollection: ({ table }) => table.rows,
  TableSort: ({ table }) => table.sort,
  TableStyle: ({ context }) => context.workbook.tableStyles.getItem('TableStyleMedium2'),
  TableStyleCollection: ({ context }) => context.workbook.tableStyles,
  TextConditionalFormat: (kit) =>
    conditional(kit, 'ContainsText' as Excel.ConditionalFormatType.containsText).textComparison,
  TimelineStyle: ({ context }) => context.workbook.timelineStyles.getDefault(),
  TimelineStyleCollection: ({ context }) => context.workbook.timelineStyles,
  TopBottomConditionalFormat: (kit) => conditional(kit, 'TopBottom' as Excel.ConditionalFormatType.topBottom).topBottom,
  Workbook: ({ context }) => context.workbook,
  WorkbookProtection: ({ context }) => context.workbook.protection,
  WorkbookRangeAreas: ({ sheet }) => {
    sheet.getRange('D1').formulas = [['=A1']];
    return sheet.getRange('D1').getDirectPrecedents();
  },
  Worksheet: ({ sheet }) => sheet,
  WorksheetCollection: ({ context }) => context.workbook.worksheets,
  WorksheetCustomProperty: ({ sheet }) => sheet.customProperties.add('avain', 'arvo'),
  WorksheetCustomPropertyCollection: ({ sheet }) => sheet.customProperties,
  WorksheetFreezePanes: ({ sheet }) => sheet.freezePanes,
  WorksheetProtection: ({ sheet }) => sheet.protection,
};
