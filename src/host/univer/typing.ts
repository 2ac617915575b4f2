import type { ICellData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';

/** Before Univer's own reading of what was typed. */
const first = 1000;
const minus = /^[-\u2212]/;
const figure = /^[-+\u2212]?\d{1,3}(?:[ \u00a0\u202f]?\d{3})*(?:,\d+)? ?%?$|^[-+\u2212]?\d+(?:,\d+)? ?%?$/;

/** Numbers are typed and edited with a decimal comma and spaces between thousands, as in a Finnish or Swedish Excel. */
export function acceptDecimalComma(api: FUniver): void {
  const injector = api.getActiveWorkbook()!.getActiveSheet().getInject();
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, _location, next) => next(withPoint(cell)),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    handler: (cell, _location, next) => withComma(next(cell)),
  });
}

function withPoint(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (typeof cell?.v !== 'string' || cell.f || !figure.test(cell.v.trim())) return cell;
  const plain = cell.v
    .replaceAll(/[ \u00a0\u202f]/g, '')
    .replace(minus, '-')
    .replace(',', '.');
  return { ...cell, v: plain };
}

function withComma(cell: Nullable<ICellData>): Nullable<ICellData> {
  if (typeof cell?.v !== 'number' || cell.f) return cell;
  return { ...cell, v: String(cell.v).replace('.', ',') };
}
