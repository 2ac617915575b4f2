import type { GridCell } from './grid-cells.ts';

/** `52-10`, `12.3.1`, `100/110`, `1 01 02`; `4010-4099` and `1.8.2025-31.7.2027` are spans, `15.1.2026` a day, `1-6` the classes of a school. */
export function isJointCode(cell: GridCell): boolean {
  return cell.kind === 'other' && jointCode.test(cell.text.trim());
}

const jointCode =
  /^(?!\d{4,}-\d{4,}$)(?!\d{1,2}\.\d{1,2}\.?(?:\d{4})?-\d{1,2}\.\d{1,2}\.\d{4}$)(?!\d{1,2}\.\d{1,2}\.(?:\d\d)?\d\d$)(?=.*\d\D?\d\D?\d)\d{1,6}(?:[-.]\d{1,6})+$|^(?!.*\b(?:19|20)\d\d$)\d{2,6}\/\d{2,6}$|^(?!\d{1,3}(?: \d{3})+$)\d{1,3}(?: \d{2,3})+$/;
