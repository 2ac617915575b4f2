import { foldCode } from '../../model/names.ts';
import type { CellColumns, WorkbookSnapshot } from '../../model/snapshot.ts';
import { unitTitle, type TableReading, type UnitReading } from '../../model/table.ts';
import { defineRule } from '../rule.ts';
import { cellsOfTable } from '../support/area-cells.ts';
import { codeCell } from '../support/texts/code-cell.ts';
import { figuresByCell } from '../support/figure-places.ts';
import { placeOf, unitName } from '../support/figures.ts';
import { groupBy } from '../support/group.ts';
import { printedText, rowsWithFigures } from '../support/units/printed-rows.ts';

/** Unit codes have one form: that of `pattern`, a regular expression, else that of nearly all codes of the table. */
export const unitCodeFormat = defineRule({
  id: 'unit-code-format',
  scope: 'sheet',
  area: 'ROL',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'iisalmi-plan',
  reasons: ['unlike-others'],
  options: { pattern: '' },
  *check({ snapshot, tables }, { pattern }) {
    for (const table of tables) {
      const told = new Set<number>();
      for (const { unit, code, usual } of oddCodes(table, pattern)) {
        told.add(unit.heading.row);
        const at = unit.code === null ? unit.heading : codeCell(snapshot, table, unit);
        yield {
          kind: 'fails',
          reason: 'unlike-others',
          at: placeOf(table, at),
          related: [],
          unit: unitName(unit),
          data: { unit: unitTitle(unit), code, usual },
        };
      }
      yield* lineCodes(snapshot, table, told);
    }
  },
});

/** Codes of accounts and the like: letters that look like the digits of the codes above and below. */
function* lineCodes({ sheets }: WorkbookSnapshot, table: TableReading, told: ReadonlySet<number>) {
  const cells = sheets.find(({ name }) => name === table.sheet)?.cells;
  if (!cells) return;
  const columns = columnsOfLookalikes(cells, table);
  if (columns.length === 0) return;
  const rows = rowsWithFigures(table);
  const ofUnits = new Set(table.units.map(({ code }) => code));
  for (const column of columns) {
    const codes = rows.flatMap((row) => {
      const code = printedText(cells, row, column);
      return code === '' ? [] : [{ row, code }];
    });
    let plain: ReadonlyMap<number, typeof codes> | undefined;
    for (const { row, code } of codes) {
      const digits = asDigits(code);
      if (digits === code || !isPlain(digits) || ofUnits.has(code) || told.has(row)) continue;
      plain ??= groupBy(
        codes.filter((one) => isPlain(one.code)),
        (one) => one.code.length,
      );
      const usual = plain.get(code.length) ?? [];
      if (usual.length < 3) continue;
      yield {
        kind: 'fails' as const,
        reason: 'unlike-others' as const,
        at: placeOf(table, { row, column }),
        related: [],
        unit: null,
        data: { unit: code, code, usual: usual[0]!.code },
      };
    }
  }
}

/** Of codes, one of which has letters that look like digits. */
function columnsOfLookalikes(cells: CellColumns, table: TableReading): number[] {
  const columns = table.columns.filter(({ role }) => role === 'code');
  if (columns.length === 0) return [];
  const { firstRow } = figuresByCell(table);
  const texts = cellsOfTable(cells, table).texts.filter((i) => cells.rows[i]! >= firstRow);
  return columns
    .map(({ column }) => column)
    .filter((column) =>
      texts.some((i) => cells.columns[i] === column && lookalike.test(cells.strings[cells.texts[i]!]!)),
    );
}

const lookalike = /[OolI]/;

function asDigits(code: string): string {
  return lookalike.test(code) ? code.replace(/[Oo]/gu, '0').replace(/[lI]/gu, '1') : code;
}

function isPlain(code: string): boolean {
  return /^\d+$/u.test(code);
}

interface OddCode {
  readonly unit: UnitReading;
  readonly code: string;
  /** A code of the usual form; the pattern when there is none. */
  readonly usual: string;
}

function oddCodes(table: TableReading, pattern: string): OddCode[] {
  const named = table.units.map((unit, index) => spelt(unit, table.units[index - 1]));
  const all = named
    .filter(({ figures }) => figures.length > 0)
    .flatMap((unit) => {
      const code = codeOf(unit);
      return code === null ? [] : [{ unit, code, form: formOf(code) }];
    });
  const coded = all.filter(({ unit }) => unit.level === 'operatingUnit');
  if (pattern !== '') return unlike(coded, pattern);
  const odd = [...spacedCodes(named), ...oddAmong(coded), ...lookalikes(all)];
  return odd.filter(({ unit }, at) => odd.findIndex((one) => one.unit === unit) === at);
}

/** `21 40` among at least three like `2140`, on every level. */
function spacedCodes(units: readonly UnitReading[]): OddCode[] {
  if (!units.some(({ code, name }) => code !== null && (/\s/.test(code) || /^\d/.test(name)))) return [];
  const written = units.flatMap((unit) => {
    const code = unit.figures.length > 0 ? writtenCode(unit) : null;
    return code === null ? [] : [{ unit, code }];
  });
  const spaced = written.filter(({ code }) => code.includes(' '));
  if (spaced.length === 0) return [];
  const plain = groupBy(
    written.filter(({ code }) => !code.includes(' ')),
    ({ code }) => formOf(code),
  );
  return spaced.flatMap(({ unit, code }) => {
    const usual = plain.get(formOf(foldCode(code))) ?? [];
    return usual.length >= Math.max(3, spaced.length * 2) ? [{ unit, code, usual: usual[0]!.code }] : [];
  });
}

/** With the space inside it, whether the name was taken to begin there or not. */
function writtenCode({ code, name }: UnitReading): string | null {
  const rest = /^\d+(?=\s\p{L})/u.exec(name)?.[0];
  const written = code !== null && rest !== undefined ? `${code} ${rest}` : code;
  return written === null ? null : written.trim().replace(/\s+/gu, ' ');
}

/** On every level: letters that look like the digits of most other codes. */
function lookalikes(all: readonly Coded[]): OddCode[] {
  const [usual] = [...groupBy(all, ({ form }) => form).values()].toSorted((a, b) => b.length - a.length);
  if (!usual || usual.length < 3) return [];
  return all
    .filter(({ code }) => isLookalike(code, usual))
    .map(({ unit, code }) => ({ unit, code, usual: usual[0]!.code }));
}

interface Coded extends Pick<OddCode, 'unit' | 'code'> {
  /** Digits and letters each as one sign. */
  readonly form: string;
}

function unlike(coded: readonly Coded[], pattern: string): OddCode[] {
  const form = new RegExp(pattern, 'u');
  const usual = coded.find(({ code }) => form.test(code))?.code ?? pattern;
  return coded.filter(({ code }) => !form.test(code)).map(({ unit, code }) => ({ unit, code, usual }));
}

/** At most two codes that differ from at least four alike, or letters that look like the digits of the others. */
function oddAmong(coded: readonly Coded[]): OddCode[] {
  const forms = [...groupBy(coded, ({ form }) => form).values()].toSorted((a, b) => b.length - a.length);
  const [usual = [], ...others] = forms;
  const odd = others.flat();
  const asUsual = odd.filter(({ code }) => isLookalike(code, usual));
  const isClear = usual.length >= 4 && odd.length <= 2 && odd.length * 4 <= usual.length;
  return (isClear ? odd : asUsual).map(({ unit, code }) => ({ unit, code, usual: usual[0]!.code }));
}

function isLookalike(code: string, usual: readonly Coded[]): boolean {
  const digits = asDigits(code);
  return digits !== code && usual.length > 1 && formOf(digits) === usual[0]!.form;
}

/** Letters for digits make a heading of a code in its own column: it stands in the row of the unit. */
function spelt(unit: UnitReading, before: UnitReading | undefined): UnitReading {
  const isCode = before?.heading.row === unit.heading.row && /^(?=[OolI]*\d)[\dOolI]{3,}$/u.test(before.name);
  const isBare = unit.code === null && before?.code === null && before.figures.length === 0;
  return isCode && isBare ? { ...unit, code: before.name } : unit;
}

/** The code as read, or what stands for one at the start of the name: digits with letters among them. */
function codeOf({ code, name }: UnitReading): string | null {
  if (code !== null) return foldCode(code);
  return /^(?=[OolI]*\d)[\dOolI]{3,}(?=\s)/u.exec(name)?.[0] ?? null;
}

function formOf(code: string): string {
  if (isPlain(code)) return '9'.repeat(code.length);
  return code.replace(/\d/gu, '9').replace(/\p{L}+/gu, 'A');
}
