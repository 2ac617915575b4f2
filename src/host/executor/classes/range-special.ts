import type { Area } from '../../../model/address.ts';
import type { HostSheet } from '../../workbook.ts';
import { usedWithin, intersection } from '../areas.ts';
import { oneOf } from '../fields.ts';
import type { RangeTarget } from '../session.ts';

const kinds = oneOf(
  'Blanks',
  'Constants',
  'Formulas',
  'Visible',
  'ConditionalFormats',
  'DataValidations',
  'SameConditionalFormat',
  'SameDataValidation',
);
const valueKinds = oneOf(
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
);

/** The cells of a kind within the area, as rectangles in reading order. A single cell means the whole sheet. */
export function specialCells({ sheet, area }: RangeTarget, kind: unknown, values: unknown): Area[] {
  const wanted = kinds(kind);
  const used = usedWithin({ sheet, area }, false);
  if (wanted === 'ConditionalFormats' || wanted === 'SameConditionalFormat')
    return within(sheet.features.conditionalFormats, area);
  if (wanted === 'DataValidations' || wanted === 'SameDataValidation')
    return within(sheet.features.validations, area);
  if (wanted === 'Visible') return rectangles(area, visibleCells(sheet, area));
  if (!used) return [];
  const types = sheet.read('valueType', used);
  const formulas = sheet.read('formula', used);
  const accepts = acceptance(values === null ? 'All' : valueKinds(values));
  return rectangles(
    used,
    types.map((row, r) =>
      row.map((type, c) => {
        const formula = formulas[r]![c];
        const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula.length > 1;
        if (wanted === 'Blanks') return type === 'Empty';
        return type !== 'Empty' && isFormula === (wanted === 'Formulas') && accepts(type);
      }),
    ),
  );
}

function acceptance(kind: string): (type: string) => boolean {
  if (kind === 'All') return () => true;
  const types = [
    ...(kind.includes('Errors') ? ['Error'] : []),
    ...(kind.includes('Logical') ? ['Boolean'] : []),
    ...(kind.includes('Number') ? ['Double'] : []),
    ...(kind.includes('Text') ? ['String'] : []),
  ];
  return (type) => types.includes(type);
}

function visibleCells(sheet: HostSheet, area: Area): boolean[][] {
  const columns = Array.from(
    { length: area.right - area.left + 1 },
    (_, c) => !sheet.isColumnHidden(area.left + c),
  );
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    sheet.isRowHidden(area.top + r) ? columns.map(() => false) : columns,
  );
}

function within(items: readonly { readonly areas: readonly Area[] }[], area: Area): Area[] {
  const parts = items.flatMap(({ areas }) => areas.flatMap((one) => intersection(one, area) ?? []));
  return parts.filter(
    (part, index) => parts.findIndex((one) => JSON.stringify(one) === JSON.stringify(part)) === index,
  );
}

/** Cells that are marked, joined into rectangles: neighbours in a row, then equal rows. */
function rectangles(area: Area, marked: readonly (readonly boolean[])[]): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  marked.forEach((row, r) => {
    const runs: Area[] = [];
    row.forEach((mark, c) => {
      if (!mark) return;
      const last = runs.at(-1);
      const [top, left] = [area.top + r, area.left + c];
      if (last && last.right === left - 1) runs[runs.length - 1] = { ...last, right: left };
      else runs.push({ top, left, bottom: top, right: left });
    });
    const next = runs.map((run) => {
      const above = open.find((one) => one.left === run.left && one.right === run.right);
      return above ? { ...above, bottom: run.bottom } : run;
    });
    done.push(
      ...open.filter((one) => !next.some((other) => other.top === one.top && other.left === one.left)),
    );
    open = next;
  });
  return [...done, ...open].sort((a, b) => a.top - b.top || a.left - b.left);
}
