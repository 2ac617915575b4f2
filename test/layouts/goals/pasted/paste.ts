import type { Random } from '../../../corpus/random.ts';
import { breakWord, damageLetters, wrap } from './damage.ts';
import type { LaidOut, Line } from './lay-out.ts';

export interface DrawnCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly bold: boolean;
}

export const forms = ['own', 'typed', 'word', 'page-breaks', 'wrapped', 'scanned', 'one-column'] as const;
export type Form = (typeof forms)[number];

type Cells = readonly string[];
type Draw = (laidOut: LaidOut, random: Random) => DrawnCell[];

const marks = ['\uf0a7 ', '\uf0b7 ', '• ', '- ', '– '];
const join = (cell: string | readonly string[], by = '\n'): string =>
  typeof cell === 'string' ? cell : cell.join(by);
const isFilled = (text: string) => text !== '';

class Sheet {
  readonly cells: DrawnCell[] = [];
  row = 0;

  put(texts: Cells, bold = false): void {
    for (const [column, text] of texts.entries())
      if (isFilled(text)) this.cells.push({ row: this.row, column, text, bold });
    this.row++;
  }

  blank(rows = 1): void {
    this.row += rows;
  }
}

/** A table as somebody kept it: neatly, typed by hand, or pasted from a document. */
export const paste: Readonly<Record<Form, Draw>> = {
  own: ({ lines }) => {
    const sheet = new Sheet();
    for (const [index, line] of lines.entries()) {
      if (line.kind === 'heading' && lines[index - 1]?.kind === 'row') sheet.blank();
      sheet.put(
        line.cells.map((cell) => join(cell)),
        line.kind !== 'row',
      );
    }
    return sheet.cells;
  },

  /** The goal once, headers and blank rows as they come, metrics under bullets or after semicolons. */
  typed: ({ lines, repeated, metrics }, random) => {
    const sheet = new Sheet();
    const bold = random.chance(0.5);
    const separator = random.pick(['\n', '; ', '\n\n', '\n- ', '\n• ']);
    const headerOnce = random.chance(0.4);
    let shown = 0;
    let goal = '';
    for (const line of lines) {
      if (line.kind === 'header' && headerOnce && shown++ > 0) continue;
      if (line.kind !== 'row') goal = '';
      if (line.kind === 'heading' && random.chance(0.5)) sheet.blank(random.int(1, 2));
      const cells = line.cells.map((cell, column) => {
        if (typeof cell === 'string' || column !== metrics) return join(cell);
        return (
          (separator.startsWith('\n-') || separator.startsWith('\n•') ? separator.slice(1) : '') +
          cell.join(separator)
        );
      });
      const same = repeated !== null && cells[repeated] === goal;
      if (repeated !== null && line.kind === 'row') goal = cells[repeated]!;
      sheet.put(same ? cells.with(repeated, '') : cells, bold && line.kind !== 'row');
    }
    return sheet.cells;
  },

  /** From Word: every paragraph is a row; a cell that goes on over rows is printed on the first. */
  word: ({ lines }, random) => {
    const sheet = new Sheet();
    const mark = random.chance(0.4) ? random.pick(marks) : '';
    for (const line of lines) {
      const lists = line.cells.map((cell) =>
        typeof cell === 'string' ? [cell] : cell.map((text) => mark + text),
      );
      const height = Math.max(1, ...lists.map((list) => list.length));
      for (let i = 0; i < height; i++)
        sheet.put(
          lists.map((list) => list[i] ?? ''),
          line.kind === 'header',
        );
    }
    return sheet.cells;
  },

  /** From a document of pages: cells go on after a page's end, some after its number and the header again. */
  'page-breaks': (laidOut, random) => {
    const sheet = new Sheet();
    let header: Cells | null = null;
    let number = 1;
    for (const line of laidOut.lines) {
      const cells = line.cells.map((cell) => join(cell));
      if (line.kind === 'header') header = cells;
      if (line.kind !== 'row' || !random.chance(0.15)) {
        sheet.put(cells);
        continue;
      }
      const [head, tail] = cutRow(line, random);
      sheet.put(head);
      if (tail.every((text) => !isFilled(text))) continue;
      if (random.chance(0.4)) sheet.put([String(++number)]);
      if (random.chance(0.3)) sheet.blank();
      if (header && random.chance(0.4)) sheet.put(header);
      sheet.put(tail);
    }
    return sheet.cells;
  },

  /** Lines broken inside the cells, words at their hyphens. */
  wrapped: ({ lines, metrics }, random) => {
    const sheet = new Sheet();
    const width = random.int(22, 40);
    for (const line of lines) {
      const cells = line.cells.map((cell, column) => {
        if (line.kind !== 'row') return join(cell);
        const paragraphs = typeof cell === 'string' ? [cell] : cell;
        const gap = column === metrics && paragraphs.length > 0 ? '\n\n' : '\n';
        const text = paragraphs.map((paragraph) => wrap(paragraph, width, random)).join(gap);
        return column === metrics && paragraphs.length === 1 && text.includes('\n') ? `${text}\n\n` : text;
      });
      sheet.put(cells);
    }
    return sheet.cells;
  },

  /** From a document, one paragraph below the other: headings, then every cell of every row. */
  'one-column': ({ lines }, random) => {
    const sheet = new Sheet();
    const isWrapped = random.chance(0.5);
    const width = random.int(40, 70);
    for (const line of lines) {
      for (const cell of line.cells) {
        for (const paragraph of typeof cell === 'string' ? [cell] : cell) {
          if (!isFilled(paragraph)) continue;
          const rows = isWrapped ? wrap(paragraph, width, random).split('\n') : [paragraph];
          for (const row of rows) sheet.put([row]);
          if (isWrapped) sheet.blank();
        }
      }
    }
    return sheet.cells;
  },

  /** Read by machine from paper: letters and bullets damaged, header words too. */
  scanned: ({ lines }, random) => {
    const sheet = new Sheet();
    for (const line of lines) {
      const share = line.kind === 'row' ? 0.12 : 0.03;
      const mark = () => (random.chance(0.2) ? random.pick(['e ', '¢ ', '• ']) : '');
      const cells = line.cells.map((cell) =>
        typeof cell === 'string' ? cell : cell.map((text) => mark() + text).join('\n'),
      );
      sheet.put(cells.map((text) => damageLetters(text, share, random)));
    }
    return sheet.cells;
  },
};

/** Cuts one to all of a row's cells in two, between words or inside one. */
function cutRow(line: Line, random: Random): [Cells, Cells] {
  const pieces = line.cells.map((cell): readonly [string, string] => {
    const text = join(cell);
    if (text.length < 30 || random.chance(0.4)) return [text, ''];
    if (typeof cell !== 'string' && cell.length > 1) {
      const at = random.int(1, cell.length - 1);
      return [cell.slice(0, at).join('\n'), cell.slice(at).join('\n')];
    }
    return breakWord(text, random);
  });
  return [pieces.map(([head]) => head), pieces.map(([, tail]) => tail)];
}
