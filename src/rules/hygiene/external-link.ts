import { cellAddress } from '../../model/address.ts';
import type { Place } from '../../model/outcome.ts';
import type { SheetSnapshot } from '../../model/snapshot.ts';
import { defineRule } from '../rule.ts';
import { relatedTo, tellOnce } from '../support/alike.ts';

interface Link {
  readonly place: Place;
  readonly formula: string;
  readonly file: string;
}

/** `[TA2024.xlsx]KH!B7`, `'C:\\Omat\\[TA 2024.xlsx]KH'!B7`; a file keeps the name apart and writes `[1]KH!B7`. */
const otherFile = /\[([^[\]]+)\][^![\]"]*!/;

/** Figures of the plan do not depend on a file the reader may not have. */
export const externalLink = defineRule({
  id: 'external-link',
  scope: 'sheet',
  area: 'HYG',
  severity: 'warning',
  since: '0.1.0',
  status: 'trial',
  source: 'spreadsheet-practice',
  reasons: ['other-file'],
  *check({ snapshot, tables }) {
    const named = new Set(tables.map(({ sheet }) => sheet));
    for (const sheet of snapshot.sheets.filter(({ name }) => named.has(name))) {
      for (const group of tellOnce([...linksOf(sheet)], ({ file }) => file)) {
        const { place, formula } = group.first;
        yield {
          kind: 'fails',
          reason: 'other-file',
          at: place,
          related: relatedTo(group, (link) => link.place),
          unit: null,
          data: { ...group.data, cell: cellAddress(place.cell), formula: { formula } },
        };
      }
    }
  },
});

function* linksOf({ name, cells }: SheetSnapshot): Generator<Link> {
  for (let i = 0; i < cells.count; i++) {
    const formula = cells.formulas[i]! < 0 ? '' : cells.strings[cells.formulas[i]!]!;
    const file = formula.includes('[') ? otherFile.exec(formula.replace(/"[^"]*"/g, ''))?.[1] : undefined;
    if (file === undefined) continue;
    yield { place: { sheet: name, cell: { row: cells.rows[i]!, column: cells.columns[i]! } }, formula, file };
  }
}
