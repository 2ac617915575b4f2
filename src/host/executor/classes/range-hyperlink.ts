import type { Hyperlink } from '../../cell-format.ts';
import type { HostSheet } from '../../workbook.ts';
import { generalException, invalidArgument } from '../errors.ts';
import type { RangeTarget } from '../session.ts';
import { shared } from './cells.ts';
import { refuseProtected } from './refusals.ts';
import { writeContents } from './range-writing.ts';

/** Of one sheet. Cells that were given one together have one. */
const mostLinks = 65_530;

export function hyperlinkOf({ sheet, area }: RangeTarget): unknown {
  const link = shared({ sheet, areas: [area] }, 'hyperlink');
  if (!link) return null;
  const { top, left } = area;
  const [[text] = []] = sheet.read('text', { top, left, bottom: top, right: left });
  return { ...link, textToDisplay: text };
}

export function setHyperlink({ sheet, area }: RangeTarget, value: unknown): void {
  refuseProtected(sheet, 'allowInsertHyperlinks');
  if (value === null) return sheet.fillFormat(area, { hyperlink: null });
  const { textToDisplay, ...link } = value as Hyperlink & { textToDisplay?: string };
  if (!link.address && !link.documentReference) throw invalidArgument('The hyperlink');
  refuseTooMany(sheet);
  sheet.fillFormat(area, { hyperlink: link, fontColor: '#0563C1', underline: 'Single' });
  const first = { top: area.top, left: area.left, bottom: area.top, right: area.left };
  const blank = sheet.read('valueType', first)[0]![0] === 'Empty';
  const shown = textToDisplay ?? (blank ? (link.address ?? link.documentReference) : undefined);
  if (shown !== undefined) writeContents({ sheet, area: first }, `'${shown}`);
}

/** No sheet has more links than this; some may be gone, which is looked at only when it matters. */
const atMost = new WeakMap<HostSheet, number>();

function refuseTooMany(sheet: HostSheet): void {
  let count = atMost.get(sheet) ?? linksOn(sheet);
  if (count >= mostLinks) count = linksOn(sheet);
  if (count >= mostLinks) throw generalException('A sheet cannot have more hyperlinks.');
  atMost.set(sheet, count + 1);
}

function linksOn(sheet: HostSheet): number {
  const used = sheet.usedArea(false);
  const links = new Set(used ? sheet.read('hyperlink', used).flat() : []);
  links.delete(null);
  return links.size;
}
