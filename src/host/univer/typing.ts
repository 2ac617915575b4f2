import type { ICellData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Language } from '../../model/language.ts';
import { englishFormula, localFormula } from '../formulas/local.ts';
import { FormulaDataModel } from '@univerjs/engine-formula';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';

/** Before Univer's own reading of what was typed. */
const first = 1000;
const minus = /^[-\u2212]/;
const figure = /^[-+\u2212]?\d{1,3}(?:[ \u00a0\u202f]?\d{3})*(?:,\d+)? ?%?$|^[-+\u2212]?\d+(?:,\d+)? ?%?$/;

/**
 * Numbers are typed and edited with a decimal comma and spaces between thousands, and formulas with the names and the
 * semicolons of the language, as in a Finnish or Swedish Excel.
 */
export function typeInLanguage(api: FUniver, language: Language): void {
  const injector = api.getActiveWorkbook()!.getActiveSheet().getInject();
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  const formulas = injector.get(FormulaDataModel);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: first,
    handler: (cell, _location, next) => next(inEnglish(withPoint(cell), language)),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: first,
    // Univer's own would put the formula back as it is kept, so it is not asked, but of arrays, whose cells it shows.
    handler: (cell, { row, col, subUnitId, unitId }, next) => {
      const array = formulas.getArrayFormulaCellData()[unitId]?.[subUnitId]?.[row]?.[col];
      const formula = array ? null : formulas.getFormulaStringByCell(row, col, subUnitId, unitId);
      return formula ? { ...cell, f: localFormula(formula, language) } : next(withComma(cell));
    },
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

function inEnglish(cell: Nullable<ICellData>, language: Language): Nullable<ICellData> {
  return cell?.f ? { ...cell, f: englishFormula(cell.f, language) } : cell;
}
