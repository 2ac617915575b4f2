/** How a cell looks and behaves, whatever it holds. Words and units are Excel's own. */
export interface CellFormat {
  /** Code in English form. */
  readonly numberFormat: string;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly fontColor: string;
  readonly fontTint: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly underline: Underline;
  /** `#RRGGBB`; null without a fill. */
  readonly fillColor: string | null;
  readonly fillTint: number;
  readonly fillPattern: string;
  readonly fillPatternColor: string;
  readonly horizontalAlignment: HorizontalAlignment;
  readonly verticalAlignment: VerticalAlignment;
  readonly indent: number;
  readonly autoIndent: boolean;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  /** Degrees from -90 to 90; 180 is text written from top to bottom. */
  readonly textOrientation: number;
  readonly readingOrder: 'Context' | 'LeftToRight' | 'RightToLeft';
  /** Cannot be changed while the sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** Name of the named style. */
  readonly style: string;
  readonly borderTop: Border | null;
  readonly borderBottom: Border | null;
  readonly borderLeft: Border | null;
  readonly borderRight: Border | null;
  readonly borderDiagonalUp: Border | null;
  readonly borderDiagonalDown: Border | null;
  readonly hyperlink: Hyperlink | null;
}

export type FormatProperty = keyof CellFormat;
export type BorderProperty = Extract<FormatProperty, `border${string}`>;

export const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
export type Underline = (typeof underlines)[number];

export const horizontalAlignments = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
export type HorizontalAlignment = (typeof horizontalAlignments)[number];

export const verticalAlignments = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
export type VerticalAlignment = (typeof verticalAlignments)[number];

export const borderStyles = [
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const borderWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

export interface Border {
  readonly style: (typeof borderStyles)[number];
  readonly weight: (typeof borderWeights)[number];
  readonly color: string;
}

export interface Hyperlink {
  readonly address?: string;
  /** A place in this workbook. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** What a cell is like until someone changes it. */
export const plainFormat: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  fontTint: 0,
  bold: false,
  italic: false,
  strikethrough: false,
  subscript: false,
  superscript: false,
  underline: 'None',
  fillColor: null,
  fillTint: 0,
  fillPattern: 'None',
  fillPatternColor: '',
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indent: 0,
  autoIndent: false,
  wrapText: false,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: 'Context',
  locked: true,
  formulaHidden: false,
  style: 'Normal',
  borderTop: null,
  borderBottom: null,
  borderLeft: null,
  borderRight: null,
  borderDiagonalUp: null,
  borderDiagonalDown: null,
  hyperlink: null,
};

export const formatProperties = Object.keys(plainFormat) as FormatProperty[];

/** Equal in content: borders and hyperlinks are objects. */
export function sameFormatValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => one[key] === other[key]);
}

export function isPlain(format: CellFormat): boolean {
  return (
    format === plainFormat || formatProperties.every((key) => sameFormatValue(format[key], plainFormat[key]))
  );
}
