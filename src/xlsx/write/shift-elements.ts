import { areaAddress, lastColumn, lastRow, parseArea, type Area } from '../../model/address.ts';
import { shiftArea, type Shift } from '../../model/shift.ts';
import type { XmlElement } from './xml-element.ts';

/** Attributes that hold an area, or several with spaces between. */
const areaAttributes = ['ref', 'sqref', 'activeCell'];
/** Elements that are nothing without their cells. */
const gone = new Set(
  `mergeCell hyperlink conditionalFormatting dataValidation protectedRange ignoredError comment threadedComment
  sparkline`.split(/\s+/),
);

/** Everything in the part that names cells names them where they are now; what lost them all goes. */
export function shiftElements(root: XmlElement, shift: Shift): void {
  shiftAttributes(root, shift);
  shiftChildren(root, shift);
}

function shiftChildren(parent: XmlElement, shift: Shift): void {
  for (const child of parent.elements) {
    const name = localName(child);
    if (name === 'sheetData') continue;
    if (name === 'brk' || name === 'sqref') shiftSpecial(child, name, parent, shift);
    else if (!shiftAttributes(child, shift) && gone.has(name)) parent.remove(child);
    else {
      shiftChildren(child, shift);
      const lost =
        gone.has(name) && child.all('').some((one) => localName(one) === 'sqref' && one.text === '');
      if (lost) parent.remove(child);
    }
  }
  if (parent.get('count') !== null) parent.set('count', parent.elements.length);
}

/** False when an area is not there any more. */
function shiftAttributes(element: XmlElement, shift: Shift): boolean {
  let held = true;
  for (const attribute of areaAttributes) {
    const written = element.get(attribute);
    if (!written) continue;
    const moved = shiftAreas(written, shift, localName(element) === 'mergeCell');
    if (moved === '') held = false;
    else if (moved !== written) element.set(attribute, moved);
  }
  return held;
}

/** Areas written with spaces between; merged cells of one cell are none. */
function shiftAreas(written: string, shift: Shift, several = false): string {
  const areas = written.split(/\s+/).map((address) => ({ address, area: parseArea(address) }));
  const moved = areas.map(({ address, area }) => {
    if (!area) return address;
    const to = shiftArea(area, shift);
    if (!to || (several && to.top === to.bottom && to.left === to.right)) return '';
    return to === area ? address : addressLike(address, to);
  });
  return moved.filter((address) => address !== '').join(' ');
}

/** Whole columns stay written as such. */
function addressLike(written: string, area: Area): string {
  const plain = areaAddress(area);
  return written.includes(':') && !plain.includes(':') ? `${plain}:${plain}` : plain;
}

function shiftSpecial(child: XmlElement, name: string, parent: XmlElement, shift: Shift): void {
  if (name === 'sqref') {
    child.children = [shiftAreas(child.text, shift)];
    return;
  }
  const along = localName(parent) === 'rowBreaks' ? 'rows' : 'columns';
  if (along !== shift.along) return;
  const line = Number(child.get('id'));
  const moved = shiftLine(line, shift);
  if (moved === null) parent.remove(child);
  else child.set('id', moved);
}

/** Where the line is afterwards, counted from zero; null when it went, or fell off the sheet. */
export function shiftLine(line: number, { area, along, kind }: Shift): number | null {
  const [first, last] = along === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const count = last - first + 1;
  if (line < first) return line;
  if (kind === 'insert')
    return line + count > (along === 'rows' ? lastRow : lastColumn) ? null : line + count;
  return line <= last ? null : line - count;
}

/** Pictures, charts and shapes that hang on cells. */
export function shiftDrawing(root: XmlElement, shift: Shift): void {
  for (const anchor of root.elements) {
    if (anchor.get('editAs') === 'absolute') continue;
    for (const end of anchor.elements.filter((one) => /^(from|to)$/.test(localName(one)))) {
      const line = end.elements.find((one) => localName(one) === (shift.along === 'rows' ? 'row' : 'col'));
      if (!line) continue;
      const first = shift.along === 'rows' ? shift.area.top : shift.area.left;
      line.children = [String(shiftLine(Number(line.text), shift) ?? first)];
    }
  }
}

/** Boxes of notes: each says whose it is and where it lies. What is inside them is kept as text. */
export function shiftBoxes(root: XmlElement, shift: Shift): void {
  const [name, corners] = shift.along === 'rows' ? (['Row', [2, 6]] as const) : (['Column', [0, 4]] as const);
  const line = new RegExp(String.raw`(<(?:\w+:)?${name}>\s*)(\d+)`);
  for (const shape of root.elements) {
    const inside = shape.children.map(String).join('');
    const before = Number(line.exec(inside)?.[2] ?? NaN);
    if (Number.isNaN(before)) continue;
    const moved = shiftLine(before, shift);
    if (moved === null) {
      root.remove(shape);
      continue;
    }
    const anchored = inside.replace(/(<(?:\w+:)?Anchor>)([\d\s,]+)/, (_, tag: string, written: string) => {
      const numbers = written.split(',').map(Number);
      for (const corner of corners) numbers[corner] = Math.max(0, (numbers[corner] ?? 0) + moved - before);
      return tag + numbers.join(', ');
    });
    shape.children = [anchored.replace(line, `$1${moved}`)];
  }
}

function localName({ qualified }: XmlElement): string {
  return qualified.slice(qualified.indexOf(':') + 1);
}
