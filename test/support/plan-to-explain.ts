import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';
import { drawSheet } from './draw-sheet.ts';

/** A plan whose margins hold and whose one figure needs an explanation: it is ten times last year's. */
export function planToExplain(purchases = '-8 000 000', above = ''): WorkbookSnapshot {
  const expense = purchases === '-8 000 000' ? '-8 820 000' : '-1 640 000';
  const margin = purchases === '-8 000 000' ? '-8 442 300' : '-1 262 300';
  return drawSheet(
    `${above}
1400 Elinvoimapalvelut | TA 2024    | KS 2025
Toimintatuotot         |    365 000 |    377 700
Palvelujen ostot       |   -800 000 | ${purchases}
Henkilöstökulut        |   -812 000 |   -820 000
Toimintakulut          | -1 612 000 | ${expense}
Toimintakate           | -1 247 000 | ${margin}`.trimStart(),
  ).snapshot;
}
