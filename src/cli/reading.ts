import { z } from 'zod';
import { report, workbookReport, type Report } from '../check/report.ts';

/** What `sitova read --format json` prints: the tables of the report without the findings. */
export const reading = z.object({
  schema: z.literal('sitova.reading/1'),
  tool: report.shape.tool,
  workbooks: z.array(
    workbookReport.omit({
      verdict: true,
      proved: true,
      findings: true,
      headroom: true,
      staleExplanations: true,
    }),
  ),
});

export type Reading = z.infer<typeof reading>;

export function toReading({ tool, workbooks }: Report): Reading {
  return {
    schema: 'sitova.reading/1',
    tool,
    workbooks: workbooks.map(({ path, status, error, profile, year, tables, notChecked }) => ({
      path,
      status,
      error,
      profile,
      year,
      tables,
      notChecked,
    })),
  };
}
