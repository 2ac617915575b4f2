import { InterceptorEffectEnum, type IStyleData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { ConditionalFormat } from '../features/conditional-format.ts';
import { changesOf, conditionsOf, type CellCondition } from '../features/condition-formulas.ts';
import type { HostEvent, HostSheet } from '../workbook.ts';
import { univerLooks } from './styles.ts';

/** Looks of cells by row and column. */
type Drawn = ReadonlyMap<string, IStyleData>;

interface Asked extends CellCondition {
  readonly format: ConditionalFormat;
}

interface Formatted {
  readonly facade: FWorkbook;
  readonly sheets: readonly HostSheet[];
  settled(): Promise<void>;
}

/** Milliseconds in which changes are gathered. */
const calm = 60;
/** Cells of a sheet beyond these are not looked at: every one costs a formula. */
const mostCells = 4000;

const redrawn: ReadonlySet<HostEvent['kind']> = new Set(['changed', 'calculated', 'shifted', 'deleted']);
const keyOf = (row: number, column: number) => `${row}|${column}`;

/**
 * Shows in the grid what conditional formats make of cells, as far as a formula decides. Only the picture: what is read,
 * saved or undone knows nothing of it.
 */
export class DrawnConditions {
  private readonly api: FUniver;
  private readonly workbook: Formatted;
  private readonly stop: { dispose(): void };
  private drawn: ReadonlyMap<string, Drawn> = new Map();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round = 0;

  constructor(api: FUniver, workbook: Formatted) {
    this.api = api;
    this.workbook = workbook;
    const unit = workbook.facade.getId();
    const interceptors = workbook.facade.getActiveSheet().getInject().get(SheetInterceptorService);
    this.stop = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { unitId, subUnitId, row, col, workbook: book, rawData }, next) => {
        const look = unitId === unit ? this.drawn.get(subUnitId)?.get(keyOf(row, col)) : undefined;
        if (!look) return next(cell);
        const own = book.getStyles().getStyleByCell(cell) ?? {};
        const bd = look.bd ? { ...own.bd, ...look.bd } : own.bd;
        const styled = !cell || cell === rawData ? { ...rawData } : cell;
        return next({ ...styled, s: { ...own, ...look, ...(bd && { bd }) } });
      },
    });
  }

  notice(event: HostEvent): void {
    const isFormat = event.kind === 'featureChanged' && event.feature === 'conditionalFormats';
    if (isFormat || (redrawn.has(event.kind) && this.isFormatted())) this.drawSoon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.round++;
    this.stop.dispose();
  }

  private isFormatted(): boolean {
    return this.workbook.sheets.some(({ features }) => features.conditionalFormats.length > 0);
  }

  private drawSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.draw(), calm);
  }

  private async draw(): Promise<void> {
    const round = ++this.round;
    await this.workbook.settled();
    if (round !== this.round) return;
    const drawn = new Map<string, Drawn>();
    for (const sheet of this.workbook.sheets) {
      if (sheet.features.conditionalFormats.length > 0) drawn.set(sheet.id, await this.looksOf(sheet));
      if (round !== this.round) return;
    }
    this.drawn = drawn;
    this.workbook.facade.getActiveSheet().refreshCanvas();
  }

  private async looksOf(sheet: HostSheet): Promise<Drawn> {
    const facade = this.workbook.facade.getSheetBySheetId(sheet.id);
    // Deleted while others were asked about.
    if (!facade) return new Map();
    const grid = { top: 0, left: 0, bottom: facade.getMaxRows() - 1, right: facade.getMaxColumns() - 1 };
    const asked: Asked[] = [];
    for (const format of sheet.features.conditionalFormats) {
      for (const cell of conditionsOf(format, grid)) {
        if (asked.length === mostCells) break;
        asked.push({ format, ...cell });
      }
    }
    const holds = await this.whichHold(
      sheet.id,
      asked.map(({ formula }) => formula),
    );
    const looks = new Map<string, IStyleData>();
    const ended = new Set<string>();
    for (const { format, row, column, formula } of asked) {
      const key = keyOf(row, column);
      if (ended.has(key) || !holds.has(formula)) continue;
      const { style } = univerLooks(changesOf(format.look));
      // The first rule has the last word.
      const before = looks.get(key) ?? {};
      const bd = { ...style.bd, ...before.bd };
      looks.set(key, { ...style, ...before, ...(Object.keys(bd).length > 0 && { bd }) });
      if (format.stopIfTrue) ended.add(key);
    }
    return looks;
  }

  private async whichHold(sheetId: string, asked: readonly string[]): Promise<ReadonlySet<string>> {
    const formulas = [...new Set(asked)];
    if (formulas.length === 0) return new Set();
    const unit = this.workbook.facade.getId();
    const results = await this.api
      .getFormula()
      .executeFormulas({ [unit]: { [sheetId]: { 0: { 0: formulas } } } });
    const answers = results[unit]?.[sheetId]?.[0]?.[0] ?? [];
    return new Set(formulas.filter((_, at) => isTrue(answers[at]?.value)));
  }
}

function isTrue(value: unknown): boolean {
  const single: unknown = Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
  return single === true || (typeof single === 'number' && single !== 0);
}
