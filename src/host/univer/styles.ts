import {
  BaselineOffset,
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import { plainFormat, type Border, type CellFormat, type FormatProperty } from '../cell-format.ts';

/** Points of left padding that show one step of indent. */
const indentStep = 9;

const horizontal = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
} as const;
const vertical = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;
const underlines = { Single: TextDecoration.SINGLE, Double: TextDecoration.DOUBLE } as const;

/** Sides by the name of Univer; diagonals run as theirs do. */
const sides = {
  borderTop: 't',
  borderBottom: 'b',
  borderLeft: 'l',
  borderRight: 'r',
  borderDiagonalUp: 'bl_tr',
  borderDiagonalDown: 'tl_br',
} as const;

const lines: readonly [BorderStyleTypes, Border['style'], Border['weight']][] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
];

const on = (flag: boolean) => (flag ? 1 : 0);

type Writers = { readonly [P in FormatProperty]?: (value: CellFormat[P]) => IStyleData | null };

/** What of a format Univer shows itself; null where a value has no counterpart. */
const writers: Writers = {
  numberFormat: (pattern) => ({ n: { pattern } }),
  fontName: (ff) => ({ ff }),
  fontSize: (fs) => ({ fs }),
  fontColor: (rgb) => ({ cl: { rgb } }),
  bold: (flag) => ({ bl: on(flag) }),
  italic: (flag) => ({ it: on(flag) }),
  strikethrough: (flag) => ({ st: { s: on(flag) } }),
  subscript: (flag) => ({ va: flag ? BaselineOffset.SUBSCRIPT : BaselineOffset.NORMAL }),
  superscript: (flag) => ({ va: flag ? BaselineOffset.SUPERSCRIPT : BaselineOffset.NORMAL }),
  underline: (name) => {
    if (name === 'None') return { ul: { s: 0 } };
    return name in underlines ? { ul: { s: 1, t: underlines[name as keyof typeof underlines] } } : null;
  },
  fillColor: (rgb) => ({ bg: rgb === null ? null : { rgb } }),
  horizontalAlignment: (name) =>
    name in horizontal ? { ht: horizontal[name as keyof typeof horizontal] } : null,
  verticalAlignment: (name) => (name in vertical ? { vt: vertical[name as keyof typeof vertical] } : null),
  indent: (steps) => ({ pd: { l: 2 + steps * indentStep } }),
  wrapText: (flag) => ({ tb: flag ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED }),
  textOrientation: (degrees) => (degrees === 180 ? { tr: { a: 0, v: 1 } } : { tr: { a: -degrees, v: 0 } }),
  ...Object.fromEntries(
    Object.entries(sides).map(([property, side]) => [
      property,
      (border: Border | null) => ({ bd: { [side]: border && lineOf(border) } }),
    ]),
  ),
};

/** A format as Univer keeps it: its own style, and aside what it has no place for. */
export function univerLooks(looks: Partial<CellFormat>): {
  style: IStyleData;
  aside: Record<string, unknown>;
} {
  const style: IStyleData = {};
  const aside: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(looks) as [FormatProperty, never][]) {
    const part = writers[property]?.(value) ?? null;
    if (part?.bd) style.bd = { ...style.bd, ...part.bd };
    else Object.assign(style, part ?? {});
    // Kept aside when Univer shows nothing of it, and taken out when it shows it again.
    aside[property] = part ? undefined : value;
  }
  return { style, aside };
}

export function formatOf(style: Nullable<IStyleData>, aside: Nullable<Record<string, unknown>>): CellFormat {
  if (!style && !aside) return plainFormat;
  const shown = style ? shownFormat(style) : {};
  const kept = Object.entries(aside ?? {}).filter(([, value]) => value !== undefined && value !== null);
  return { ...plainFormat, ...shown, ...Object.fromEntries(kept) };
}

function shownFormat(style: IStyleData): Partial<CellFormat> {
  const format: { -readonly [P in FormatProperty]?: CellFormat[P] } = {
    numberFormat: style.n?.pattern ?? plainFormat.numberFormat,
    fontName: style.ff ?? plainFormat.fontName,
    fontSize: style.fs ?? plainFormat.fontSize,
    fontColor: hex(style.cl?.rgb) ?? plainFormat.fontColor,
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    strikethrough: style.st?.s === BooleanNumber.TRUE,
    subscript: style.va === BaselineOffset.SUBSCRIPT,
    superscript: style.va === BaselineOffset.SUPERSCRIPT,
    underline:
      style.ul?.s !== BooleanNumber.TRUE
        ? 'None'
        : style.ul.t === TextDecoration.DOUBLE
          ? 'Double'
          : 'Single',
    fillColor: hex(style.bg?.rgb),
    fillPattern: style.bg?.rgb ? 'Solid' : 'None',
    horizontalAlignment: nameOf(horizontal, style.ht) ?? 'General',
    verticalAlignment: nameOf(vertical, style.vt) ?? 'Bottom',
    indent: Math.max(0, Math.round(((style.pd?.l ?? 2) - 2) / indentStep)),
    wrapText: style.tb === WrapStrategy.WRAP,
    textOrientation: style.tr?.v === BooleanNumber.TRUE ? 180 : -(style.tr?.a ?? 0) || 0,
  };
  const borders = Object.entries(sides).map(([property, side]) => [property, borderOf(style.bd?.[side])]);
  return Object.assign(format, Object.fromEntries(borders));
}

function lineOf({ style, weight, color }: Border): IBorderStyleData {
  const exact = lines.find(([, name, size]) => name === style && size === weight);
  const near = exact ?? lines.find(([, name]) => name === style);
  return { s: near?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: color } };
}

function borderOf(line: Nullable<IBorderStyleData>): Border | null {
  const known = line && lines.find(([type]) => type === line.s);
  return known ? { style: known[1], weight: known[2], color: hex(line.cl?.rgb) ?? '#000000' } : null;
}

/** Univer writes colours in several ways. */
function hex(color: Nullable<string>): string | null {
  if (!color) return null;
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (!parts) return color.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}

function nameOf<T extends Readonly<Record<string, unknown>>>(names: T, value: unknown): keyof T | null {
  return Object.keys(names).find((name) => names[name] === value) ?? null;
}
