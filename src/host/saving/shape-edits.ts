import type { WorkbookEdit } from '../../model/edits.ts';
import type {
  AnchoredShape,
  ArrowDesign,
  GeometryDesign,
  OutlineDesign,
  PictureDesign,
  ShapeDesign,
  ShapeText,
} from '../../model/shape-design.ts';
import type { Shape } from '../features/shape.ts';
import type { HostSheet } from '../workbook.ts';
import { corner } from './places.ts';
import {
  alignments,
  anchors,
  arrows,
  arrowSizes,
  compounds,
  connectors,
  dashes,
  presetOf,
} from './shape-names.ts';

type Settings = Shape['settings'];

/** The shapes that were made here; those of the opened file stay in it and are not known here. */
export function shapeEdits(sheet: HostSheet): WorkbookEdit[] {
  const { shapes } = sheet.features;
  return shapes
    .filter(({ group }) => group === null)
    .map((shape) => ({ kind: 'addShape', sheet: sheet.name, shape: anchored(shape, shapes, sheet) }));
}

function anchored(shape: Shape, all: readonly Shape[], sheet: HostSheet): AnchoredShape {
  const { top, left, width, height } = shape;
  const placement = text(shape.settings, 'placement', 'TwoCell');
  return {
    ...designOf(shape, all),
    from: corner(sheet, top, left),
    to: corner(sheet, top + height, left + width),
    moves: placement === 'OneCell' ? 'oneCell' : placement === 'Absolute' ? 'absolute' : 'twoCell',
  };
}

function designOf(shape: Shape, all: readonly Shape[]): ShapeDesign {
  const { name, left, top, width, height, settings } = shape;
  return {
    name,
    altTitle: text(settings, 'altTextTitle', ''),
    altText: text(settings, 'altTextDescription', ''),
    hidden: settings.get('visible') === false,
    box: { left, top, width, height },
    rotation: number(settings, 'rotation', 0),
    is: formOf(shape, all),
  };
}

function formOf({ id, type, settings }: Shape, all: readonly Shape[]): ShapeDesign['is'] {
  if (type === 'Group') {
    const members = all.filter(({ group }) => group === id).map((member) => designOf(member, all));
    return { kind: 'group', members };
  }
  if (type === 'Image') return pictureOf(settings);
  if (type === 'GeometricShape') return geometryOf(settings);
  const begin = arrowOf(settings, 'begin');
  const end = arrowOf(settings, 'end');
  return {
    kind: 'connector',
    preset: connectors[text(settings, 'line/connectorType', 'Straight') as keyof typeof connectors],
    flipAcross: settings.get('line/flipAcross') === true,
    flipDown: settings.get('line/flipDown') === true,
    line: outlineOf(settings),
    ...(begin && { begin }),
    ...(end && { end }),
  };
}

function pictureOf(settings: Settings): PictureDesign {
  const format = text(settings, 'image/format', 'PNG').toLowerCase() as PictureDesign['format'];
  const data = text(settings, 'image/data', '').replace(/^data:[^,]*,/, '');
  return { kind: 'picture', format, bytes: Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0)) };
}

function geometryOf(settings: Settings): GeometryDesign {
  const color = text(settings, 'fill/foregroundColor', '#4472C4');
  const filled = text(settings, 'fill/type', 'Solid') !== 'NoFill';
  return {
    kind: 'geometry',
    preset: presetOf(text(settings, 'geometricShapeType', 'Rectangle')),
    isTextBox: settings.get('isTextBox') === true,
    fill: filled ? { color, transparency: number(settings, 'fill/transparency', 0) } : null,
    line: outlineOf(settings),
    text: textOf(settings),
  };
}

function outlineOf(settings: Settings): OutlineDesign | null {
  if (settings.get('lineFormat/visible') === false) return null;
  const dash = dashes[text(settings, 'lineFormat/dashStyle', '')];
  const compound = compounds[text(settings, 'lineFormat/style', '')];
  return {
    color: text(settings, 'lineFormat/color', '#2F528F'),
    transparency: number(settings, 'lineFormat/transparency', 0),
    weight: number(settings, 'lineFormat/weight', 1),
    ...(dash && { dash }),
    ...(compound && { compound }),
  };
}

function arrowOf(settings: Settings, end: 'begin' | 'end'): ArrowDesign | null {
  const of = (part: string) => text(settings, `line/${end}Arrowhead${part}`, 'Medium');
  const type = arrows[of('Style')];
  return type
    ? { type, width: arrowSizes[of('Width')] ?? 'med', length: arrowSizes[of('Length')] ?? 'med' }
    : null;
}

function textOf(settings: Settings): ShapeText | null {
  const words = text(settings, 'textFrame/textRange/text', '');
  if (!words) return null;
  const font = 'textFrame/textRange/font/';
  return {
    text: words,
    font: text(settings, `${font}name`, 'Calibri'),
    size: number(settings, `${font}size`, 11),
    color: text(settings, `${font}color`, '#FFFFFF'),
    bold: settings.get(`${font}bold`) === true,
    italic: settings.get(`${font}italic`) === true,
    underline: text(settings, `${font}underline`, 'None') !== 'None',
    across: alignments[text(settings, 'textFrame/horizontalAlignment', 'Left')] ?? 'l',
    down: anchors[text(settings, 'textFrame/verticalAlignment', 'Top')] ?? 't',
  };
}

function text(settings: Settings, key: string, standard: string): string {
  const value = settings.get(key);
  return typeof value === 'string' && value !== '' ? value : standard;
}

function number(settings: Settings, key: string, standard: number): number {
  const value = settings.get(key);
  return typeof value === 'number' ? value : standard;
}
