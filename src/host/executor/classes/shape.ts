import type { Shape } from '../../features/shape.ts';
import type { HostSheet } from '../../workbook.ts';
import type { Arguments } from '../arguments.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { shapeEvents } from '../events.ts';
import { fields, flag, number, oneOf, text } from '../fields.ts';
import {
  collectionMethods,
  hostClass,
  type HostClass,
  type HostObject,
  type ObjectMaker,
} from '../objects.ts';
import type { Session } from '../session.ts';
import { refuseProtected } from './refusals.ts';
import { put, settingOf } from './settings-part.ts';
import { fill, geometricShape, image, line, lineFormat, textFrame, type ShapePart } from './shape-parts.ts';

const partOf = (sheet: HostSheet, shape: Shape, { workbook }: Session, path = ''): ShapePart => ({
  sheet,
  shape,
  settings: shape.settings,
  path,
  changed: () => workbook.tell({ kind: 'featureChanged', sheet, feature: 'shapes' }),
});

/** The members of a kind of shape; other kinds have none. */
const only =
  (type: Shape['type'], of: { of(part: ShapePart): HostObject }, name: string) =>
  ({ sheet, shape }: ShapePart, session: Session) => {
    if (shape.type !== type) throw invalidArgument('The kind of the shape');
    return of.of(partOf(sheet, shape, session, `${name}/`));
  };
const every =
  (of: { of(part: ShapePart): HostObject }, name: string) =>
  ({ sheet, shape }: ShapePart, session: Session) =>
    of.of(partOf(sheet, shape, session, `${name}/`));

/** A kind of shape from which one gets back to the shape, and on to others. */
function withShape(
  kind: ObjectMaker<ShapePart>,
  others: NonNullable<HostClass<ShapePart>['objects']> = {},
): ObjectMaker<ShapePart> {
  const own = {
    Shape: ({ sheet, shape: one }: ShapePart, session: Session) => shape.of(partOf(sheet, one, session)),
  };
  return hostClass<ShapePart>(kind.name, { ...kind, objects: { ...kind.objects, ...own, ...others } });
}

/** The shape that an end of the line is tied to. */
const tiedTo = (end: 'begin' | 'end') => (part: ShapePart, session: Session) => {
  const tied = settingOf(part, `is${end === 'begin' ? 'Begin' : 'End'}Connected`) === true;
  const id = settingOf(part, `${end}ConnectedTo`);
  const other = part.sheet.features.shapes.find((one) => tied && one.id === id);
  return other ? shape.of(partOf(part.sheet, other, session)) : null;
};

const places = fields(
  ({ shape }: ShapePart) => shape,
  { height: number(0), left: number(), name: text, top: number(), width: number(0) },
  ({ changed }) => changed(),
);
const setting = (name: string, standard: unknown) => (part: ShapePart) => settingOf(part, name) ?? standard;
const zOrders = oneOf('BringToFront', 'BringForward', 'SendToBack', 'SendBackward');

const shape: ObjectMaker<ShapePart> = hostClass<ShapePart>('Shape', {
  complete: true,
  id: ({ shape: own }) => ({ Id: own.id }),
  get: {
    ...places.get,
    AltTextDescription: setting('altTextDescription', ''),
    AltTextTitle: setting('altTextTitle', ''),
    ConnectionSiteCount: ({ shape: own }) => (own.type === 'GeometricShape' ? 4 : 0),
    GeometricShapeType: setting('geometricShapeType', null),
    Id: ({ shape: own }) => own.id,
    Level: ({ shape: own }) => (own.group ? 1 : 0),
    LockAspectRatio: setting('lockAspectRatio', false),
    Placement: setting('placement', 'TwoCell'),
    Rotation: setting('rotation', 0),
    Type: ({ shape: own }) => own.type,
    Visible: setting('visible', true),
    ZOrderPosition: ({ sheet, shape: own }) => sheet.features.shapes.indexOf(own),
  },
  set: {
    ...places.set,
    AltTextDescription: (part, value) => put(part, 'altTextDescription', text(value)),
    AltTextTitle: (part, value) => put(part, 'altTextTitle', text(value)),
    GeometricShapeType: (part, value) => put(part, 'geometricShapeType', text(value)),
    LockAspectRatio: (part, value) => put(part, 'lockAspectRatio', flag(value)),
    Placement: (part, value) => put(part, 'placement', oneOf('TwoCell', 'OneCell', 'Absolute')(value)),
    Rotation: (part, value) => put(part, 'rotation', number()(value)),
    Visible: (part, value) => put(part, 'visible', flag(value)),
  },
  objects: {
    Fill: every(fill, 'fill'),
    GeometricShape: only('GeometricShape', withShape(geometricShape), 'geometricShape'),
    Group: (part) => {
      if (part.shape.type !== 'Group') throw invalidArgument('The kind of the shape');
      return shapeGroup.of(part);
    },
    Image: only('Image', withShape(image), 'image'),
    Line: only(
      'Line',
      withShape(line, { BeginConnectedShape: tiedTo('begin'), EndConnectedShape: tiedTo('end') }),
      'line',
    ),
    LineFormat: every(lineFormat, 'lineFormat'),
    ParentGroup: ({ sheet, shape: own }, session) => {
      const parent = sheet.features.shapes.find(({ id }) => id === own.group);
      if (!parent) throw itemNotFound();
      return shape.of(partOf(sheet, parent, session));
    },
    TextFrame: every(textFrame, 'textFrame'),
  },
  methods: {
    ...shapeEvents(({ shape: own }: ShapePart) => own.id),
    CopyTo: ({ sheet, shape: own }, args, session) => {
      const to = targetSheet(args, session) ?? sheet;
      const { workbook } = session;
      const copy: Shape = { ...own, id: workbook.newId(), group: null, settings: new Map(own.settings) };
      return addedTo(to, copy, session);
    },
    Delete: ({ sheet, shape: own, changed }) => {
      refuseProtected(sheet, 'allowEditObjects');
      const { features } = sheet;
      features.shapes = features.shapes.filter((one) => one !== own && one.group !== own.id);
      changed();
    },
    GetAsImage: (part) => {
      if (part.shape.type !== 'Image') throw invalidArgument('The kind of the shape');
      return settingOf(part, 'image/data');
    },
    IncrementLeft: (part, args) => move(part, 'left', number()(args.value(0))),
    IncrementRotation: (part, args) =>
      put(part, 'rotation', (Number(settingOf(part, 'rotation') ?? 0) + number()(args.value(0)) + 360) % 360),
    IncrementTop: (part, args) => move(part, 'top', number()(args.value(0))),
    ScaleHeight: (part, args) => scale(part, 'height', 'top', args),
    ScaleWidth: (part, args) => scale(part, 'width', 'left', args),
    SetZOrder: ({ sheet: { features }, shape: own, changed }, args) => {
      const others = features.shapes.filter((one) => one !== own);
      const at = features.shapes.indexOf(own);
      const to = { BringToFront: others.length, BringForward: at + 1, SendToBack: 0, SendBackward: at - 1 };
      others.splice(Math.max(0, to[zOrders(args.value(0))]), 0, own);
      features.shapes = others;
      changed();
    },
  },
});

function move({ shape: own, changed }: ShapePart, side: 'left' | 'top', by: number): void {
  own[side] += by;
  changed();
}

/** From the corner, the middle or the other corner, of the size it has or had at first. */
function scale(part: ShapePart, size: 'width' | 'height', side: 'left' | 'top', args: Arguments): void {
  const { shape: own, changed } = part;
  const base = args.value(1) === 'OriginalSize' ? own.original[size] : own[size];
  const grown = base * number(0)(args.value(0));
  const from = { ScaleFromMiddle: 0.5, ScaleFromBottomRight: 1 }[String(args.value(2))] ?? 0;
  own[side] -= (grown - own[size]) * from;
  own[size] = grown;
  changed();
}

function targetSheet(args: Arguments, { workbook }: Session): HostSheet | null {
  if (args.isMissing(0)) return null;
  const given = args.value(0);
  const sheet =
    typeof given === 'string'
      ? workbook.sheets.find((one) => one.name === given || one.id === given)
      : (given as { target?: HostSheet }).target;
  if (!sheet) throw itemNotFound();
  return sheet;
}

function addedTo(sheet: HostSheet, added: Shape, session: Session): HostObject {
  refuseProtected(sheet, 'allowEditObjects');
  sheet.features.shapes.push(added);
  const part = partOf(sheet, added, session);
  part.changed();
  return shape.of(part);
}

interface Outline {
  readonly type: Shape['type'];
  readonly label: string;
  readonly box?: Partial<Pick<Shape, 'left' | 'top' | 'width' | 'height'>>;
  readonly settings?: Readonly<Record<string, unknown>>;
}

function add(sheet: HostSheet, session: Session, { type, label, box, settings = {} }: Outline): HostObject {
  const { width, height, ...place } = { left: 0, top: 0, width: 72, height: 72, ...box };
  const name = `${label} ${sheet.features.shapes.length + 1}`;
  const own = { id: session.workbook.newId(), name, type, ...place, width, height };
  const all = new Map(Object.entries(settings));
  return addedTo(sheet, { ...own, original: { width, height }, group: null, settings: all }, session);
}

const list = (sheet: HostSheet, session: Session, group: string | null) =>
  sheet.features.shapes
    .filter((one) => one.group === group)
    .map((one) => shape.of(partOf(sheet, one, session)));
const topmost = (sheet: HostSheet, session: Session) => list(sheet, session, null);

export const shapeCollection = hostClass<HostSheet>('ShapeCollection', {
  items: topmost,
  methods: {
    ...collectionMethods(topmost),
    AddGeometricShape: (sheet, args, session) =>
      add(sheet, session, {
        type: 'GeometricShape',
        label: 'Shape',
        settings: { geometricShapeType: args.text(0) },
      }),
    AddGroup: (sheet, args, session) => {
      const given = args.value(0);
      const members = Array.isArray(given) ? given.map((one) => memberOf(sheet, one)) : [];
      if (members.length < 2) throw invalidArgument('The shapes');
      const left = Math.min(...members.map((one) => one.left));
      const top = Math.min(...members.map((one) => one.top));
      const width = Math.max(...members.map((one) => one.left + one.width)) - left;
      const height = Math.max(...members.map((one) => one.top + one.height)) - top;
      const group = add(sheet, session, { type: 'Group', label: 'Group', box: { left, top, width, height } });
      for (const member of members) member.group = (group.target as ShapePart).shape.id;
      return group;
    },
    AddImage: (sheet, args, session) => {
      const data = args.text(0);
      const format = imageFormat(data);
      const settings = { 'image/data': data, 'image/format': format };
      return add(sheet, session, { type: 'Image', label: 'Picture', settings });
    },
    AddLine: (sheet, args, session) => {
      const [x1, y1, x2, y2] = [0, 1, 2, 3].map((index) => number()(args.value(index))) as [
        number,
        number,
        number,
        number,
      ];
      const connectorType = args.isMissing(4)
        ? 'Straight'
        : oneOf('Straight', 'Elbow', 'Curve')(args.value(4));
      const box = {
        left: Math.min(x1, x2),
        top: Math.min(y1, y2),
        width: Math.abs(x2 - x1),
        height: Math.abs(y2 - y1),
      };
      return add(sheet, session, {
        type: 'Line',
        label: 'Straight Connector',
        box,
        settings: {
          'line/connectorType': connectorType,
          'line/flipAcross': x2 < x1,
          'line/flipDown': y2 < y1,
        },
      });
    },
    AddTextBox: (sheet, args, session) => {
      const words = args.textOr(0, '');
      return add(sheet, session, {
        type: 'GeometricShape',
        label: 'TextBox',
        settings: {
          geometricShapeType: 'Rectangle',
          isTextBox: true,
          'fill/foregroundColor': '#FFFFFF',
          'lineFormat/color': '#BCBCBC',
          'textFrame/textRange/font/color': '#000000',
          'textFrame/hasText': words !== '',
          'textFrame/textRange/text': words,
        },
      });
    },
  },
});

function memberOf(sheet: HostSheet, given: unknown): Shape {
  const own = (given as { target?: Partial<ShapePart> } | null)?.target?.shape;
  const found =
    own ?? sheet.features.shapes.find(({ id, name }) => id === String(given) || name === String(given));
  if (!found) throw itemNotFound();
  return found;
}

/** By the first letters of its base64. */
function imageFormat(data: string): string {
  const start = data.replace(/^data:[^,]*,/, '');
  if (start.startsWith('/9j/')) return 'JPEG';
  if (start.startsWith('iVBOR')) return 'PNG';
  if (start.startsWith('R0lGOD')) return 'GIF';
  if (start.startsWith('Qk')) return 'BMP';
  throw invalidArgument('The picture');
}

const shapeGroup = hostClass<ShapePart>('ShapeGroup', {
  complete: true,
  get: { Id: ({ shape: own }) => own.id },
  objects: { Shape: (part) => shape.of(part), Shapes: (part) => groupShapeCollection.of(part) },
  methods: {
    Ungroup: ({ sheet, shape: own, changed }) => {
      for (const one of sheet.features.shapes) if (one.group === own.id) one.group = null;
      sheet.features.shapes = sheet.features.shapes.filter((one) => one !== own);
      changed();
    },
  },
});

const members = ({ sheet, shape: own }: ShapePart, session: Session) => list(sheet, session, own.id);
const groupShapeCollection = hostClass<ShapePart>('GroupShapeCollection', {
  items: members,
  methods: collectionMethods(members),
});
