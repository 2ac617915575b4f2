import { borderSides, type CellFormat } from '../../model/edit-details.ts';

const edges = { left: 'EdgeLeft', right: 'EdgeRight', top: 'EdgeTop', bottom: 'EdgeBottom' } as const;
const inner = {
  left: 'InsideVertical',
  right: 'InsideVertical',
  top: 'InsideHorizontal',
  bottom: 'InsideHorizontal',
} as const;
const styles = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
} as const;
const horizontals = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
} as const;
const verticals = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** What the format says; the rest of the look stays. */
export function setFormat(range: Excel.Range, format: CellFormat): void {
  const { format: look } = range;
  if (format.numberFormat !== undefined) range.numberFormat = [[format.numberFormat]];
  if (format.bold !== undefined) look.font.bold = format.bold;
  if (format.italic !== undefined) look.font.italic = format.italic;
  if (format.underline !== undefined) look.font.underline = format.underline ? 'Single' : 'None';
  if (format.strikethrough !== undefined) look.font.strikethrough = format.strikethrough;
  if (format.fontSize !== undefined) look.font.size = format.fontSize;
  if (format.fontName !== undefined) look.font.name = format.fontName;
  if (format.color !== undefined) look.font.color = format.color;
  if (format.fill === null) look.fill.clear();
  else if (format.fill !== undefined) look.fill.color = format.fill;
  if (format.horizontal !== undefined) look.horizontalAlignment = horizontals[format.horizontal];
  if (format.vertical !== undefined) look.verticalAlignment = verticals[format.vertical];
  if (format.indent !== undefined) look.indentLevel = format.indent;
  if (format.wrap !== undefined) look.wrapText = format.wrap;
  if (format.locked !== undefined) look.protection.locked = format.locked;
  setBorders(range, format);
}

function setBorders({ format }: Excel.Range, { borders }: CellFormat): void {
  for (const side of borderSides) {
    const border = borders?.[side];
    if (border === undefined) continue;
    for (const position of [edges[side], inner[side]]) {
      const edge = format.borders.getItem(position);
      if (border === null) {
        edge.style = 'None';
        continue;
      }
      const [style, weight] = styles[border.style];
      edge.style = style;
      edge.weight = weight;
      if (border.color !== undefined) edge.color = border.color;
    }
  }
}
