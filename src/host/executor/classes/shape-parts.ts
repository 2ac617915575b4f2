import type { Shape } from '../../features/shape.ts';
import type { HostSheet } from '../../workbook.ts';
import { color, number } from '../fields.ts';
import { invalidArgument } from '../errors.ts';
import type { Arguments } from '../arguments.ts';
import { partsOf, put, settingOf, within, type SettingsPart } from './settings-part.ts';

/** A part of a shape. */
export interface ShapePart extends SettingsPart {
  readonly sheet: HostSheet;
  readonly shape: Shape;
}

const shapePart = partsOf<ShapePart>();

export const fill = shapePart(
  'ShapeFill',
  { foregroundColor: '#4472C4', transparency: 0, type: 'Solid' },
  {},
  {
    Clear: (part) => put(part, 'type', 'NoFill'),
    SetSolidColor: (part, args) => {
      put(part, 'foregroundColor', color(args.value(0)));
      put(part, 'type', 'Solid');
    },
  },
);

export const lineFormat = shapePart('ShapeLineFormat', {
  color: '#2F528F',
  dashStyle: 'Solid',
  style: 'Single',
  transparency: 0,
  visible: true,
  weight: 1,
});

const font = shapePart('ShapeFont', {
  bold: false,
  color: '#FFFFFF',
  italic: false,
  name: 'Calibri',
  size: 11,
  underline: 'None',
});

const textRange = shapePart(
  'TextRange',
  { text: '' },
  { font: () => font },
  {
    GetSubstring: (part, args) => {
      const start = args.integer(0);
      const text = (settingOf(part, 'text') ?? '') as string;
      const piece = within(part, `substring/${start}/${args.integerOr(1, text.length - start)}`);
      const own = text.slice(start, start + args.integerOr(1, text.length));
      return textRange.of({ ...piece, settings: piece.settings.set(`${piece.path}text`, own) });
    },
  },
);

export const textFrame = shapePart(
  'TextFrame',
  {
    autoSizeSetting: 'AutoSizeNone',
    bottomMargin: 3.6,
    hasText: false,
    horizontalAlignment: 'Left',
    horizontalOverflow: 'Overflow',
    leftMargin: 7.2,
    orientation: 'Horizontal',
    readingOrder: 'LeftToRight',
    rightMargin: 7.2,
    topMargin: 3.6,
    verticalAlignment: 'Top',
    verticalOverflow: 'Overflow',
  },
  { textRange: () => textRange },
  { DeleteText: (part) => put(within(part, 'textRange'), 'text', '') },
);

const increase = (part: ShapePart, property: string, args: Arguments) =>
  put(part, property, Number(settingOf(part, property) ?? 0) + number()(args.value(0)));

export const image = shapePart(
  'Image',
  {
    brightness: 0,
    colorType: 'Automatic',
    contrast: 0,
    cropBottom: 0,
    cropLeft: 0,
    cropRight: 0,
    cropTop: 0,
    format: 'PNG',
    id: '',
  },
  {},
  {
    IncrementBrightness: (part, args) => increase(part, 'brightness', args),
    IncrementContrast: (part, args) => increase(part, 'contrast', args),
  },
  ['format'],
);

/** An end of a line is tied to a site of another shape, or let go. */
function connect(part: ShapePart, end: 'begin' | 'end', args: Arguments): void {
  const other = (args.value(0) as { target?: Partial<ShapePart> } | null)?.target?.shape;
  if (!other || other.type === 'Line') throw invalidArgument('The shape');
  put(part, `${end}ConnectedTo`, other.id);
  put(part, `${end}ConnectedSite`, args.integer(1));
  put(part, `is${end === 'begin' ? 'Begin' : 'End'}Connected`, true);
}

function disconnect(part: ShapePart, end: 'begin' | 'end'): void {
  put(part, `is${end === 'begin' ? 'Begin' : 'End'}Connected`, false);
}

export const line = shapePart(
  'Line',
  {
    beginArrowheadLength: 'Medium',
    beginArrowheadStyle: 'None',
    beginArrowheadWidth: 'Medium',
    beginConnectedSite: 0,
    connectorType: 'Straight',
    endArrowheadLength: 'Medium',
    endArrowheadStyle: 'None',
    endArrowheadWidth: 'Medium',
    endConnectedSite: 0,
    id: '',
    isBeginConnected: false,
    isEndConnected: false,
  },
  {},
  {
    ConnectBeginShape: (part, args) => connect(part, 'begin', args),
    ConnectEndShape: (part, args) => connect(part, 'end', args),
    DisconnectBeginShape: (part) => disconnect(part, 'begin'),
    DisconnectEndShape: (part) => disconnect(part, 'end'),
  },
  ['connectorType'],
);

export const geometricShape = shapePart('GeometricShape', { id: '' });
