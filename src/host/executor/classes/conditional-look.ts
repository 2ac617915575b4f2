import { conditionalEdges, type ConditionalEdge } from '../../features/conditional-format.ts';
import { itemNotFound } from '../errors.ts';
import { colorOrNone, fields, flag, oneOf, orNull, text } from '../fields.ts';
import { hostClass } from '../objects.ts';
import type { FormatTarget } from './conditional-kinds.ts';

const changed = (target: FormatTarget) => target.changed();
const lookOf = (target: FormatTarget) => target.format.look;
const colorOrNull = orNull(colorOrNone);

/** What a conditional format changes of the cells it holds for. */
export const conditionalLook = hostClass<FormatTarget>('ConditionalRangeFormat', {
  ...fields(lookOf, { numberFormat: orNull(text) }, changed),
  objects: {
    Borders: (target) => borders.of(target),
    Fill: (target) => fill.of(target),
    Font: (target) => font.of(target),
  },
  methods: {
    ClearFormat: (target) =>
      void Object.assign(target.format.look, { numberFormat: null, ...noFont, fillColor: null }),
  },
});

const noFont = { bold: null, italic: null, strikethrough: null, underline: null, fontColor: null };

const fontFields = fields(
  lookOf,
  {
    bold: orNull(flag),
    italic: orNull(flag),
    strikethrough: orNull(flag),
    underline: orNull(oneOf('None', 'Single', 'Double')),
  },
  changed,
);

const font = hostClass<FormatTarget>('ConditionalRangeFont', {
  get: { ...fontFields.get, Color: (target) => lookOf(target).fontColor ?? '' },
  set: {
    ...fontFields.set,
    Color: (target, value) => {
      lookOf(target).fontColor = colorOrNull(value);
      target.changed();
    },
  },
  methods: {
    Clear: (target) => {
      Object.assign(lookOf(target), noFont);
      target.changed();
    },
  },
});

const fill = hostClass<FormatTarget>('ConditionalRangeFill', {
  get: { Color: (target) => lookOf(target).fillColor ?? '' },
  set: {
    Color: (target, value) => {
      lookOf(target).fillColor = colorOrNull(value);
      target.changed();
    },
  },
  methods: {
    Clear: (target) => {
      lookOf(target).fillColor = null;
      target.changed();
    },
  },
});

interface EdgeTarget extends FormatTarget {
  readonly edge: ConditionalEdge;
}

const edges = (target: FormatTarget) => conditionalEdges.map((edge) => border.of({ ...target, edge }));
const edgeNamed = (edge: ConditionalEdge) => (target: FormatTarget) => border.of({ ...target, edge });

const borders = hostClass<FormatTarget>('ConditionalRangeBorderCollection', {
  get: { Count: () => conditionalEdges.length },
  items: edges,
  objects: {
    Bottom: edgeNamed('EdgeBottom'),
    Left: edgeNamed('EdgeLeft'),
    Right: edgeNamed('EdgeRight'),
    Top: edgeNamed('EdgeTop'),
  },
  methods: {
    GetItem: (target, args) => border.of({ ...target, edge: oneOf(...conditionalEdges)(args.value(0)) }),
    GetItemAt: (target, args) => {
      const item = edges(target)[args.integer(0)];
      if (!item) throw itemNotFound();
      return item;
    },
    GetCount: () => conditionalEdges.length,
  },
});

const borderFields = fields(
  (target: EdgeTarget) => target.format.look.borders[target.edge],
  { color: colorOrNone, style: oneOf('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot') },
  changed,
);

const border = hostClass<EdgeTarget>('ConditionalRangeBorder', {
  get: { ...borderFields.get, SideIndex: ({ edge }) => edge },
  set: borderFields.set,
});
