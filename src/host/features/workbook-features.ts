import type { CellFormat } from '../cell-format.ts';
import { plainFormat } from '../cell-format.ts';

/** Characters of everything that an add-in keeps in its settings. */
export const settingsLimit = 2 * 1024 * 1024;

/** What a workbook has beside its sheets, tables and names. */
export interface WorkbookFeatures {
  name: string;
  /** Null: anyone may add, delete and move sheets. */
  structureProtection: { readonly password: string | null | undefined } | null;
  /** What add-ins keep in the file: XML by part id, values by key. */
  readonly customXmlParts: Map<string, string>;
  readonly settings: Map<string, unknown>;
  readonly properties: DocumentProperties;
  readonly customProperties: Map<string, string | number | boolean | Date>;
  /** By name. */
  readonly styles: Map<string, NamedStyle>;
  usePrecisionAsDisplayed: boolean;
  readonly iterativeCalculation: { enabled: boolean; maxIteration: number; maxChange: number };
  readonly styleLists: Readonly<Record<'table' | 'pivotTable' | 'slicer' | 'timeline', StyleList>>;
}

export interface DocumentProperties {
  author: string;
  category: string;
  comments: string;
  company: string;
  /** ISO time. */
  creationDate: string;
  keywords: string;
  lastAuthor: string;
  manager: string;
  revisionNumber: number;
  subject: string;
  title: string;
}

export interface NamedStyle {
  readonly builtIn: boolean;
  format: CellFormat;
  readonly includes: Record<'alignment' | 'border' | 'font' | 'number' | 'patterns' | 'protection', boolean>;
}

export function emptyWorkbookFeatures(): WorkbookFeatures {
  return {
    name: 'Workbook.xlsx',
    structureProtection: null,
    customXmlParts: new Map(),
    settings: new Map(),
    properties: {
      author: '',
      category: '',
      comments: '',
      company: '',
      creationDate: '2026-01-01T00:00:00Z',
      keywords: '',
      lastAuthor: '',
      manager: '',
      revisionNumber: 0,
      subject: '',
      title: '',
    },
    customProperties: new Map(),
    styles: builtInStyles(),
    usePrecisionAsDisplayed: false,
    iterativeCalculation: { enabled: false, maxIteration: 100, maxChange: 0.001 },
    styleLists: {
      table: styleList('TableStyleMedium2'),
      pivotTable: styleList('PivotStyleLight16'),
      slicer: styleList('SlicerStyleLight1'),
      timeline: styleList('TimeSlicerStyleLight1'),
    },
  };
}

function builtInStyles(): Map<string, NamedStyle> {
  const accents = [1, 2, 3, 4, 5, 6].flatMap((n) => [
    `Accent${n}`,
    `20% - Accent${n}`,
    `40% - Accent${n}`,
    `60% - Accent${n}`,
  ]);
  const plain = [
    'Normal',
    'Check Cell',
    'Explanatory Text',
    'Linked Cell',
    'Note',
    'Warning Text',
    ...accents,
  ];
  const styles = new Map<string, NamedStyle>();
  const add = (name: string, format: Partial<CellFormat> = {}) =>
    styles.set(name, {
      builtIn: true,
      format: { ...plainFormat, ...format, style: name },
      includes: includesAll(),
    });
  for (const name of plain) add(name);
  add('Heading 1', { bold: true, fontSize: 15, fontColor: '#44546A' });
  add('Heading 2', { bold: true, fontSize: 13, fontColor: '#44546A' });
  add('Heading 3', { bold: true, fontColor: '#44546A' });
  add('Heading 4', { bold: true, fontColor: '#44546A' });
  add('Title', { fontSize: 18, fontColor: '#44546A' });
  add('Total', { bold: true });
  add('Good', { fontColor: '#006100', fillColor: '#C6EFCE', fillPattern: 'Solid' });
  add('Bad', { fontColor: '#9C0006', fillColor: '#FFC7CE', fillPattern: 'Solid' });
  add('Neutral', { fontColor: '#9C5700', fillColor: '#FFEB9C', fillPattern: 'Solid' });
  add('Calculation', { bold: true, fontColor: '#FA7D00', fillColor: '#F2F2F2', fillPattern: 'Solid' });
  add('Input', { fontColor: '#3F3F76', fillColor: '#FFCC99', fillPattern: 'Solid' });
  add('Output', { bold: true, fontColor: '#3F3F3F', fillColor: '#F2F2F2', fillPattern: 'Solid' });
  add('Percent', { numberFormat: '0%' });
  add('Comma', { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' });
  add('Comma [0]', { numberFormat: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' });
  add('Currency', { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' });
  add('Currency [0]', { numberFormat: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' });
  return styles;
}

export function includesAll(): NamedStyle['includes'] {
  return { alignment: true, border: true, font: true, number: true, patterns: true, protection: true };
}

/** Styles of a kind: those that the workbook has beside Excel's own, and the one that new things get. */
export interface StyleList {
  readonly own: Set<string>;
  standard: string;
}

const styleList = (standard: string): StyleList => ({ own: new Set(), standard });
