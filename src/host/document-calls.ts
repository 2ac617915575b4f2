import { areaFrom, cellCount, columnCount, rowCount } from './executor/areas.ts';
import { addTable } from './executor/classes/table-adding.ts';
import { writeContents } from './executor/classes/range-writing.ts';
import { HostError } from './executor/errors.ts';
import type { Session } from './executor/session.ts';
import type { Place, Scalar } from './workbook.ts';

/** Numbers of the calls of `Office.context.document`, and of what they fail with. */
const calls = { getSelection: 64, setSelection: 65, openFile: 77, readFile: 80, closeFile: 81, address: 86 };
const failures = {
  notSupported: 1000,
  wrongFileType: 1009,
  cannotWrite: 2001,
  wrongSize: 2002,
  internal: 5001,
};
const coercions = { text: 0, matrix: 1, table: 2 };
const formatted = 1;
const compressed = 5;

export interface DocumentFile {
  readonly address: string;
  /** The file as it would be saved now; without one nothing can be read. */
  readonly bytes?: (() => Promise<Uint8Array>) | undefined;
}

/** The half of Office.js that is older than `Excel.run`: the selection and the file. */
export class DocumentCalls {
  private readonly session: Session;
  private readonly file: DocumentFile;
  private readonly copies = new Map<number, Uint8Array>();
  private opened = 0;

  constructor(session: Session, file: DocumentFile) {
    this.session = session;
    this.file = file;
  }

  knows(call: number): boolean {
    return Object.values(calls).includes(call);
  }

  /** The status, zero when all went well, and what was asked for. */
  async answer(call: number, args: readonly unknown[]): Promise<unknown[]> {
    if (call === calls.getSelection) return this.getSelection(Number(args[0]), args[1] === formatted);
    if (call === calls.setSelection) return this.setSelection(Number(args[0]), args[1]);
    if (call === calls.openFile) return this.openCopy(Number(args[0]));
    if (call === calls.readFile) return this.readCopy(Number(args[0]), Number(args[1]), Number(args[2]));
    if (call === calls.address) return [0, [this.file.address]];
    this.copies.delete(Number(args[0]));
    return [0];
  }

  private async getSelection(coercion: number, asShown: boolean): Promise<unknown[]> {
    await this.session.settle();
    const place = this.selected();
    const cells = place.sheet.read(asShown ? 'text' : 'value', place.area);
    if (coercion === coercions.text) return [0, cells.map((row) => row.join('\t')).join('\n')];
    if (coercion === coercions.matrix) return [0, safeMatrix(cells)];
    if (coercion !== coercions.table) return [failures.notSupported];
    const [headers = [], ...rows] = cells;
    return [0, safeList([safeMatrix(rows), safeMatrix([headers])])];
  }

  private setSelection(coercion: number, data: unknown): unknown[] {
    const given = gridOf(coercion, data);
    if (!given) return [failures.notSupported];
    const { cells, headers } = given;
    const place = this.selected();
    const size = { rows: cells.length, columns: Math.max(...cells.map((row) => row.length)) };
    const single = cellCount(place.area) === 1;
    if (!single && (rowCount(place.area) !== size.rows || columnCount(place.area) !== size.columns))
      return [failures.wrongSize];
    try {
      const area = areaFrom(place.area.top, place.area.left, size.rows, size.columns);
      if (this.session.readOnly) return [failures.cannotWrite];
      writeContents({ sheet: place.sheet, area }, cells);
      if (coercion === coercions.table) addTable({ sheet: place.sheet, area }, headers, this.session);
      this.session.unsettled = true;
      return [0];
    } catch (error) {
      if (error instanceof HostError) return [failures.cannotWrite];
      throw error;
    } finally {
      this.session.undo.forget();
      this.session.workbook.forgetSteps();
    }
  }

  private async openCopy(type: number): Promise<unknown[]> {
    if (!this.file.bytes || type !== compressed) return [failures.wrongFileType];
    const bytes = await this.file.bytes();
    const handle = ++this.opened;
    this.copies.set(handle, bytes);
    return [0, safeList([handle, bytes.length])];
  }

  private readCopy(handle: number, offset: number, size: number): unknown[] {
    const bytes = this.copies.get(handle);
    if (!bytes) return [failures.internal];
    const part = [...bytes.subarray(offset, offset + size)];
    return [0, safeList([safeList(part), part.length])];
  }

  private selected(): Place {
    const { activeSheet, selection } = this.session.workbook;
    return { sheet: activeSheet, area: selection.area };
  }
}

function gridOf(coercion: number, data: unknown): { cells: unknown[][]; headers: boolean } | null {
  if (coercion === coercions.text) {
    const lines = String(data).split(/\r?\n/);
    return { cells: lines.map((line) => line.split('\t')), headers: false };
  }
  if (coercion === coercions.matrix) return { cells: data as unknown[][], headers: false };
  if (coercion !== coercions.table) return null;
  const [rows, headers] = data as [unknown[][], unknown[] | unknown[][] | null];
  const heading = Array.isArray(headers?.[0]) ? headers[0] : headers;
  return heading
    ? { cells: [heading as unknown[], ...rows], headers: true }
    : { cells: rows, headers: false };
}

/** Arrays travel with their sizes before their items. */
const safeList = (items: readonly unknown[]) => [[1, items.length], ...items];
const safeMatrix = (rows: readonly (readonly Scalar[])[]) => [
  [2, rows.length, rows[0]?.length ?? 0],
  ...rows.flat(),
];
