import { z } from 'zod';
import type { Binding } from '../check/binding-list.ts';
import { report, workbookReport, type ReportHeadroom } from '../check/report.ts';
import { buildReport } from '../check/summary.ts';

/** What `sitova bindings --format json` prints. Amounts are null where no workbook tells them. */
export const bindingsDocument = z.object({
  schema: z.literal('sitova.bindings/1'),
  tool: report.shape.tool,
  /** Null where only a city was asked about. */
  path: z.string().nullable(),
  error: workbookReport.shape.error,
  city: z.string().nullable(),
  bindings: workbookReport.shape.headroom,
});

export type BindingsDocument = z.infer<typeof bindingsDocument>;

const unknown = {
  year: null,
  bound: null,
  boundBy: null,
  used: null,
  usedBy: null,
  left: null,
  sheet: null,
  cell: null,
};

export function toBindingsDocument(
  found: Pick<BindingsDocument, 'path' | 'error' | 'city'>,
  bindings: readonly (Binding | ReportHeadroom)[],
): BindingsDocument {
  return {
    schema: 'sitova.bindings/1',
    tool: buildReport([]).tool,
    ...found,
    bindings: bindings.map((one) => ({ ...unknown, ...one })),
  };
}
