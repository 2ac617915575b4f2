import { plainFormat, type Border, type BorderProperty, type CellFormat } from '../../cell-format.ts';
import {
  borderStyles,
  borderWeights,
  horizontalAlignments,
  underlines,
  verticalAlignments,
} from '../../cell-format.ts';
import { includesAll, type NamedStyle } from '../../features/workbook-features.ts';
import { englishNumberFormat, localNumberFormat } from '../../number-format.ts';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../errors.ts';
import { color, flag, integer, number, oneOf, text, type Check } from '../fields.ts';
import { collectionMethods, hostClass, wireName } from '../objects.ts';
import type { Session } from '../session.ts';
import type { Cells } from './cells.ts';
import { fill } from './range-format.ts';

/** Excel lists some styles under other names than it shows: `Heading1`, `Percent`. */
function styleNamed(name: string, { workbook }: Session): [string, NamedStyle] | null {
  const wanted = name.toLowerCase().replaceAll(/[\s%[\]-]/g, '');
  const entries = [...workbook.features.styles];
  const exact = entries.find(([known]) => known.toLowerCase() === name.toLowerCase());
  return (
    exact ?? entries.find(([known]) => known.toLowerCase().replaceAll(/[\s%[\]-]/g, '') === wanted) ?? null
  );
}

/** Gives the cells the looks of a named style. */
export function applyStyle(cells: Cells, value: unknown, session: Session): void {
  const found = styleNamed(text(value), session);
  if (!found) throw invalidArgument('The style');
  const [name, { format, includes }] = found;
  const { hyperlink: _kept, ...all } = format;
  const left = Object.entries(includes)
    .filter(([, included]) => !included)
    .flatMap(([part]) => partsOf[part as keyof typeof partsOf]);
  const looks = Object.fromEntries(
    Object.entries(all).filter(([property]) => !left.includes(property as never)),
  );
  fill(cells, { ...looks, style: name });
}

const partsOf = {
  alignment: [
    'horizontalAlignment',
    'verticalAlignment',
    'wrapText',
    'indent',
    'autoIndent',
    'shrinkToFit',
    'textOrientation',
    'readingOrder',
  ],
  border: [
    'borderTop',
    'borderBottom',
    'borderLeft',
    'borderRight',
    'borderDiagonalUp',
    'borderDiagonalDown',
  ],
  font: [
    'fontName',
    'fontSize',
    'fontColor',
    'fontTint',
    'bold',
    'italic',
    'strikethrough',
    'subscript',
    'superscript',
    'underline',
  ],
  number: ['numberFormat'],
  patterns: ['fillColor', 'fillTint', 'fillPattern', 'fillPatternColor'],
  protection: ['locked', 'formulaHidden'],
} as const;

const styleOf = (name: string, session: Session) => {
  const found = session.workbook.features.styles.get(name);
  if (!found) throw itemNotFound();
  return found;
};

function changed(session: Session): void {
  session.workbook.tell({ kind: 'workbookChanged', what: 'styles' });
}

type Properties = Readonly<Record<string, readonly [keyof CellFormat, Check<unknown>]>>;

/** Members that stand for properties of the style's format. */
function looks(properties: Properties) {
  const get: Record<string, (name: string, session: Session) => unknown> = {};
  const set: Record<string, (name: string, value: unknown, session: Session) => void> = {};
  for (const [member, [property, check]] of Object.entries(properties)) {
    get[wireName(member)] = (name, session) => styleOf(name, session).format[property];
    set[wireName(member)] = (name, value, session) => {
      const style = styleOf(name, session);
      style.format = { ...style.format, [property]: check(value) };
      changed(session);
    };
  }
  return { get, set };
}

function inclusions() {
  const get: Record<string, (name: string, session: Session) => unknown> = {};
  const set: Record<string, (name: string, value: unknown, session: Session) => void> = {};
  for (const part of Object.keys(includesAll()) as (keyof NamedStyle['includes'])[]) {
    get[`Include${wireName(part)}`] = (name, session) => styleOf(name, session).includes[part];
    set[`Include${wireName(part)}`] = (name, value, session) => {
      styleOf(name, session).includes[part] = flag(value);
      changed(session);
    };
  }
  return { get, set };
}

const ownLooks = looks({
  autoIndent: ['autoIndent', flag],
  formulaHidden: ['formulaHidden', flag],
  horizontalAlignment: ['horizontalAlignment', oneOf(...horizontalAlignments)],
  indentLevel: ['indent', integer(0, 250)],
  locked: ['locked', flag],
  numberFormat: ['numberFormat', text],
  readingOrder: ['readingOrder', oneOf('Context', 'LeftToRight', 'RightToLeft')],
  shrinkToFit: ['shrinkToFit', flag],
  textOrientation: ['textOrientation', number(-90, 180)],
  verticalAlignment: ['verticalAlignment', oneOf(...verticalAlignments)],
  wrapText: ['wrapText', flag],
});
const included = inclusions();

const style = hostClass<string>('Style', {
  id: (name) => ({ _Id: name }),
  get: {
    ...ownLooks.get,
    ...included.get,
    BuiltIn: (name, session) => styleOf(name, session).builtIn,
    Name: (name) => name,
    NumberFormatLocal: (name, session) =>
      localNumberFormat(styleOf(name, session).format.numberFormat, session.workbook.locale),
  },
  set: {
    ...ownLooks.set,
    ...included.set,
    // The client writes it by another name than it reads it.
    Orientation: ownLooks.set['TextOrientation']!,
    NumberFormatLocal: (name, value, session) =>
      ownLooks.set['NumberFormat']!(name, englishNumberFormat(text(value), session.workbook.locale), session),
  },
  objects: {
    Borders: (name) => styleBorders.of(name),
    Fill: (name) => styleFill.of(name),
    Font: (name) => styleFont.of(name),
  },
  methods: {
    Delete: (name, _, session) => {
      if (styleOf(name, session).builtIn) throw invalidOperation('A built-in style stays.');
      session.workbook.features.styles.delete(name);
      changed(session);
    },
  },
});

const styleFont = hostClass<string>(
  'RangeFont',
  looks({
    bold: ['bold', flag],
    color: ['fontColor', color],
    italic: ['italic', flag],
    name: ['fontName', text],
    size: ['fontSize', number(1, 409)],
    strikethrough: ['strikethrough', flag],
    subscript: ['subscript', flag],
    superscript: ['superscript', flag],
    tintAndShade: ['fontTint', number(-1, 1)],
    underline: ['underline', oneOf(...underlines)],
  }),
);

const fillLooks = looks({
  pattern: ['fillPattern', text],
  patternColor: ['fillPatternColor', color],
  tintAndShade: ['fillTint', number(-1, 1)],
});
const styleFill = hostClass<string>('RangeFill', {
  get: { ...fillLooks.get, Color: (name, session) => styleOf(name, session).format.fillColor ?? '#FFFFFF' },
  set: {
    ...fillLooks.set,
    Color: (name, value, session) => {
      const found = styleOf(name, session);
      found.format = { ...found.format, fillColor: color(value), fillPattern: 'Solid' };
      changed(session);
    },
  },
  methods: {
    Clear: (name, _, session) => {
      const found = styleOf(name, session);
      found.format = { ...found.format, fillColor: null, fillPattern: 'None' };
      changed(session);
    },
  },
});

const sides: Readonly<Record<string, BorderProperty>> = {
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
  DiagonalDown: 'borderDiagonalDown',
  DiagonalUp: 'borderDiagonalUp',
};
interface StyleBorder {
  readonly name: string;
  readonly side: string;
}
const styleBorderItems = (name: string) => Object.keys(sides).map((side) => styleBorder.of({ name, side }));
const styleBorders = hostClass<string>('RangeBorderCollection', {
  get: { Count: () => Object.keys(sides).length },
  items: styleBorderItems,
  methods: {
    GetItem: (name, args) => styleBorder.of({ name, side: oneOf(...Object.keys(sides))(args.value(0)) }),
    GetItemAt: (name, args) => {
      const item = styleBorderItems(name)[args.integer(0)];
      if (!item) throw itemNotFound();
      return item;
    },
  },
});

function drawBorder({ name, side }: StyleBorder, session: Session, change: Partial<Border> | null): void {
  const found = styleOf(name, session);
  const property = sides[side]!;
  const before = found.format[property] ?? { style: 'Continuous', weight: 'Thin', color: '#000000' };
  found.format = { ...found.format, [property]: change && { ...before, ...change } };
  changed(session);
}

const styleBorder = hostClass<StyleBorder>('RangeBorder', {
  get: {
    Color: ({ name, side }, session) => styleOf(name, session).format[sides[side]!]?.color ?? '#000000',
    SideIndex: ({ side }) => side,
    Style: ({ name, side }, session) => styleOf(name, session).format[sides[side]!]?.style ?? 'None',
    Weight: ({ name, side }, session) => styleOf(name, session).format[sides[side]!]?.weight ?? 'Thin',
  },
  set: {
    Color: (target, value, session) => drawBorder(target, session, { color: color(value) }),
    Style: (target, value, session) => {
      const line = oneOf('None', ...borderStyles)(value);
      drawBorder(target, session, line === 'None' ? null : { style: line });
    },
    Weight: (target, value, session) =>
      drawBorder(target, session, { weight: oneOf(...borderWeights)(value) }),
  },
});

const styles = (_: null, { workbook }: Session) =>
  [...workbook.features.styles.keys()].map((name) => style.of(name));

export const styleCollection = hostClass<null>('StyleCollection', {
  items: styles,
  methods: {
    ...collectionMethods(styles),
    Add: (_, args, session) => {
      const name = args.text(0);
      if (name === '' || name.length > 255) throw invalidArgument('The name');
      if (styleNamed(name, session)) throw itemAlreadyExists();
      session.workbook.features.styles.set(name, {
        builtIn: false,
        format: { ...plainFormat, style: name },
        includes: includesAll(),
      });
      changed(session);
    },
    GetItem: (_, args, session) => {
      const found = styleNamed(args.text(0), session);
      if (!found) throw itemNotFound();
      return style.of(found[0]);
    },
    GetItemOrNullObject: (_, args, session) => {
      const found = styleNamed(args.text(0), session);
      return found && style.of(found[0]);
    },
  },
});
