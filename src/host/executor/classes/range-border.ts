import { lastColumn, lastRow, type Area } from '../../../model/address.ts';
import {
  borderStyles,
  borderWeights,
  sameFormatValue,
  type Border,
  type BorderProperty,
} from '../../cell-format.ts';
import { itemNotFound } from '../errors.ts';
import { color, number, oneOf } from '../fields.ts';
import { hostClass } from '../objects.ts';
import type { Cells } from './cells.ts';
import { telling } from './cells.ts';
import { refuseProtected } from './refusals.ts';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
type Side = (typeof sides)[number];

interface BorderTarget extends Cells {
  readonly side: Side;
}

const plainBorder: Border = { style: 'Continuous', weight: 'Thin', color: '#000000' };

const items = ({ sheet, areas }: Cells) => sides.map((side) => rangeBorder.of({ sheet, areas, side }));

export const rangeBorders = hostClass<Cells>('RangeBorderCollection', {
  get: { Count: () => sides.length, TintAndShade: () => 0 },
  set: { TintAndShade: (_, value) => void number(-1, 1)(value) },
  items,
  methods: {
    GetItem: ({ sheet, areas }, args) =>
      rangeBorder.of({ sheet, areas, side: oneOf(...sides)(args.value(0)) }),
    GetItemAt: (cells, args) => {
      const item = items(cells)[args.integer(0)];
      if (!item) throw itemNotFound();
      return item;
    },
    GetCount: () => sides.length,
  },
});

const rangeBorder = hostClass<BorderTarget>('RangeBorder', {
  get: {
    Color: (target) => one(target, (border) => border?.color ?? '#000000'),
    SideIndex: ({ side }) => side,
    Style: (target) => one(target, (border) => border?.style ?? 'None'),
    TintAndShade: () => 0,
    Weight: (target) => one(target, (border) => border?.weight ?? 'Thin'),
  },
  set: {
    Color: (target, value) => draw(target, { color: color(value) }),
    Style: (target, value) => {
      const style = oneOf('None', ...borderStyles)(value);
      if (style === 'None') return put(target, () => null);
      draw(target, { style });
    },
    TintAndShade: (_, value) => void number(-1, 1)(value),
    Weight: (target, value) => draw(target, { weight: oneOf(...borderWeights)(value) }),
  },
});

/** What all lines of the side share; null when they differ. */
function one<V>(target: BorderTarget, read: (border: Border | null) => V): V | null {
  const borders = linesOf(target).flatMap(([area, property]) =>
    target.sheet.read(property, telling(target.sheet, area)).flat(),
  );
  const [first = null] = borders;
  return borders.every((border) => sameFormatValue(read(border), read(first))) ? read(first) : null;
}

/** Setting one property of a line draws it, as Excel does. */
function draw(target: BorderTarget, change: Partial<Border>): void {
  put(target, (border) => ({ ...(border ?? plainBorder), ...change }));
}

function put(target: BorderTarget, change: (border: Border | null) => Border | null): void {
  const { sheet } = target;
  refuseProtected(sheet, 'allowFormatCells');
  for (const [whole, property] of linesOf(target)) {
    const area = telling(sheet, whole);
    const borders = sheet.read(property, area);
    const first = borders[0]![0]!;
    const alike = borders.every((row) => row.every((border) => sameFormatValue(border, first)));
    const changed = borders.map((row) => row.map(change));
    // A line between two cells belongs to both.
    for (const place of [{ area: whole, property }, ...otherSide(whole, property)]) {
      if (alike) sheet.fillFormat(place.area, { [place.property]: change(first) });
      else sheet.setFormat(place.property, sized(place.area, area), changed);
    }
  }
}

const opposite = {
  borderTop: { property: 'borderBottom', down: -1, right: 0 },
  borderBottom: { property: 'borderTop', down: 1, right: 0 },
  borderLeft: { property: 'borderRight', down: 0, right: -1 },
  borderRight: { property: 'borderLeft', down: 0, right: 1 },
} as const;

/** The same lines as the cells beside see them; nothing at the edge of the sheet and for whole rows and columns. */
function otherSide(area: Area, side: BorderProperty): { area: Area; property: BorderProperty }[] {
  if (!(side in opposite)) return [];
  const { property, down, right } = opposite[side as keyof typeof opposite];
  const moved = {
    top: area.top + down,
    bottom: area.bottom + down,
    left: area.left + right,
    right: area.right + right,
  };
  const inside = moved.top >= 0 && moved.left >= 0 && moved.bottom <= lastRow && moved.right <= lastColumn;
  return inside ? [{ area: moved, property }] : [];
}

function sized(area: Area, { top, bottom, left, right }: Area): Area {
  return { ...area, bottom: area.top + bottom - top, right: area.left + right - left };
}

/** The cells that carry the lines of the side, and which of their borders it is. */
function linesOf({ areas, side }: BorderTarget): [Area, BorderProperty][] {
  return areas.flatMap((area): [Area, BorderProperty][] => {
    switch (side) {
      case 'EdgeTop':
        return [[{ ...area, bottom: area.top }, 'borderTop']];
      case 'EdgeBottom':
        return [[{ ...area, top: area.bottom }, 'borderBottom']];
      case 'EdgeLeft':
        return [[{ ...area, right: area.left }, 'borderLeft']];
      case 'EdgeRight':
        return [[{ ...area, left: area.right }, 'borderRight']];
      case 'InsideHorizontal':
        return area.bottom > area.top ? [[{ ...area, bottom: area.bottom - 1 }, 'borderBottom']] : [];
      case 'InsideVertical':
        return area.right > area.left ? [[{ ...area, right: area.right - 1 }, 'borderRight']] : [];
      case 'DiagonalDown':
        return [[area, 'borderDiagonalDown']];
      case 'DiagonalUp':
        return [[area, 'borderDiagonalUp']];
    }
  });
}
