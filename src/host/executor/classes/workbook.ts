import type { HostWorkbook } from '../../workbook.ts';
import { areaFrom } from '../areas.ts';
import { itemNotFound } from '../errors.ts';
import { workbookEvents } from '../events.ts';
import { flag, oneOf } from '../fields.ts';
import { hostClass, targetOf } from '../objects.ts';
import { application, runtime } from './application.ts';
import { bindingCollection } from './binding.ts';
import { commentCollection } from './comment.ts';
import { customXmlPartCollection } from './custom-xml-part.ts';
import { documentProperties } from './document-properties.ts';
import { functions } from './functions.ts';
import { dataConnectionCollection, linkedWorkbookCollection, queryCollection } from './drawings.ts';
import { namedItemCollection } from './named-item.ts';
import { pivotTableCollection } from './pivot-table.ts';
import { workbookProtection } from './protection.ts';
import { range } from './range.ts';
import { rangeAreas } from './range-areas.ts';
import { settingCollection } from './setting.ts';
import { slicerCollection } from './slicer.ts';
import { styleCollection } from './style.ts';
import { tableCollection } from './table.ts';
import {
  pivotTableStyleCollection,
  slicerStyleCollection,
  tableStyleCollection,
  timelineStyleCollection,
} from './named-styles.ts';
import { insertSheets } from './worksheet-insert.ts';
import { worksheetCollection } from './worksheet-collection.ts';

export const workbook = hostClass<HostWorkbook>('Workbook', {
  complete: true,
  get: {
    AutoSave: (_, session) => session.autoSave,
    CalculationEngineVersion: () => 191_029,
    ChartDataPointTrack: (_, session) => session.chartDataPointTrack,
    IsDirty: (_, session) => session.dirty,
    Name: ({ features }) => features.name,
    PreviouslySaved: (_, session) => session.previouslySaved,
    ReadOnly: (_, session) => session.readOnly,
    UsePrecisionAsDisplayed: ({ features }) => features.usePrecisionAsDisplayed,
  },
  set: {
    ChartDataPointTrack: (_, value, session) => {
      session.chartDataPointTrack = flag(value);
    },
    IsDirty: (_, value, session) => {
      session.dirty = flag(value);
    },
    UsePrecisionAsDisplayed: (own, value) => {
      own.features.usePrecisionAsDisplayed = flag(value);
      own.tell({ kind: 'workbookChanged', what: 'usePrecisionAsDisplayed' });
    },
  },
  objects: {
    _Runtime: () => runtime.of(null),
    Bindings: () => bindingCollection.of(null),
    Application: (own) => application.of(own),
    Comments: () => commentCollection.of({ sheet: null }),
    CustomXmlParts: () => customXmlPartCollection.of({ namespace: null }),
    DataConnections: () => dataConnectionCollection.of(null),
    Functions: () => functions.of(null),
    LinkedWorkbooks: () => linkedWorkbookCollection.of(null),
    Names: () => namedItemCollection.of({ sheet: null }),
    PivotTables: () => pivotTableCollection.of({ sheet: null }),
    Properties: (own) => documentProperties.of(own),
    Protection: (own) => workbookProtection.of(own),
    Queries: () => queryCollection.of(null),
    Settings: () => settingCollection.of(null),
    Slicers: () => slicerCollection.of({ sheet: null }),
    Styles: () => styleCollection.of(null),
    PivotTableStyles: () => pivotTableStyleCollection.of(null),
    SlicerStyles: () => slicerStyleCollection.of(null),
    TableStyles: () => tableStyleCollection.of(null),
    TimelineStyles: () => timelineStyleCollection.of(null),
    Tables: () => tableCollection.of({ sheet: null, area: null, fully: false }),
    Worksheets: (own) => worksheetCollection.of(own),
  },
  methods: {
    ...workbookEvents,
    _GetRangeForEventByReferenceId: (_, args, session) => {
      const target = targetOf(session.referenced(args.text(0)), range);
      return target && range.of(target);
    },
    _RemoveReference: (_, args, session) => session.release(args.text(0)),
    Close: (_, args, session) => {
      const behavior = args.isMissing(0) ? 'Save' : oneOf('Save', 'SkipSave')(args.value(0));
      if (behavior === 'Save') session.save();
      session.closed = true;
    },
    GetActiveCell: ({ activeSheet, selection }) =>
      range.of({
        sheet: activeSheet,
        area: areaFrom(selection.activeCell.row, selection.activeCell.column, 1, 1),
      }),
    // A chart is never selected here, and neither is a slicer.
    GetActiveChart: () => {
      throw itemNotFound();
    },
    GetActiveChartOrNullObject: () => null,
    GetActiveSlicer: () => {
      throw itemNotFound();
    },
    GetActiveSlicerOrNullObject: () => null,
    GetIsActiveCollabSession: () => false,
    GetSelectedRange: ({ activeSheet, selection }) => range.of({ sheet: activeSheet, area: selection.area }),
    GetSelectedRanges: ({ activeSheet, selection }) =>
      rangeAreas.of({ sheet: activeSheet, areas: [selection.area] }),
    InsertWorksheetsFromBase64: (_, args, session) => insertSheets(args, session),
    Save: (_, args, session) => {
      if (!args.isMissing(0)) oneOf('Save', 'Prompt')(args.value(0));
      session.save();
    },
  },
});
