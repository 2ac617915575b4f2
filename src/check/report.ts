import { z } from 'zod';
import { comparators, metricKinds } from '../model/goals.ts';
import { severities } from '../model/severity.ts';
import { columnRoles, items, levels, tableKinds } from '../model/table.ts';

/**
 * The public report, version `sitova.report/1`. Amounts are euros with revenue positive and expense negative.
 * Fields may be added, never renamed or removed within a major version.
 */
const role = z.enum(columnRoles);
const item = z.enum(items);
const nullableText = z.string().nullable();
const nullableNumber = z.number().nullable();
const year = z.number().int().nullable();

const column = z.object({
  column: z.string(),
  header: z.string(),
  role,
  year,
  item: item.nullable(),
});

const amount = z.object({
  item,
  label: z.string(),
  role,
  year,
  /** Ulkoinen or sisäinen; null where the sheet does not split. */
  split: z.enum(['external', 'internal']).nullable(),
  cell: z.string(),
  euros: z.number(),
});

const unit = z.object({
  code: nullableText,
  name: z.string(),
  level: z.enum(levels),
  parent: nullableText,
  amounts: z.array(amount),
});

const target = z.object({
  comparator: z.enum(comparators),
  value: z.number(),
  /** The upper end where the comparator is `between`; null otherwise. */
  upper: nullableNumber,
  unit: nullableText,
});

const metric = z.object({
  text: z.string(),
  kind: z.enum(metricKinds),
  /** Of the first target; null when the metric sets none. */
  comparator: nullableText,
  value: nullableNumber,
  unit: nullableText,
  direction: z.enum(['up', 'down', 'level']).nullable(),
  /** Every target the text sets. */
  targets: z.array(target),
});

const goal = z.object({
  row: z.number().int(),
  theme: nullableText,
  goal: nullableText,
  action: nullableText,
  metrics: z.array(metric),
  responsible: nullableText,
  schedule: nullableText,
  followUp: nullableText,
});

const table = z.object({
  sheet: z.string(),
  range: z.string(),
  kind: z.enum(tableKinds),
  confidence: z.number().min(0).max(1),
  scale: z.union([z.literal(1), z.literal(1000), z.literal(1000000)]),
  expenseSign: z.enum(['negative', 'positive', 'unknown']),
  year,
  /** Why it was read so, in the language asked for. */
  understood: z.string(),
  /** A person has confirmed how it is read. */
  confirmed: z.boolean(),
  /** What has changed in it since, one sentence each; empty when nothing has, or when it was not confirmed. */
  drift: z.array(z.string()),
  columns: z.array(column),
  units: z.array(unit),
  goals: z.array(goal),
});

const binding = z.object({
  towards: z.enum(['council', 'board', 'committee', 'supervisor']),
  level: z.enum(levels),
  item,
  source: z.string(),
  decision: z.string(),
});

const finding = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  sheet: z.string(),
  cell: z.string(),
  related: z.array(z.string()).max(30),
  unit: nullableText,
  /** Name of the unit, null when it concerns none. */
  unitName: nullableText,
  message: z.string(),
  /** The message in its three parts. */
  parts: z.object({ what: z.string(), why: z.string(), remedy: z.string() }),
  expected: nullableNumber,
  actual: nullableNumber,
  difference: nullableNumber,
  binding: binding.nullable(),
  fix: z.object({ safety: z.enum(['safe', 'review']), title: z.string() }).nullable(),
  acknowledged: z.object({ reason: z.string(), by: z.string(), at: z.string() }).nullable(),
  fingerprint: z.string(),
});

/** What is left of one bound quantity of one unit. */
const headroom = binding.extend({
  unit: z.string(),
  unitName: z.string(),
  limit: z.enum(['ceiling', 'floor']),
  year,
  /** What binds; null when the amount is not known. */
  bound: nullableNumber,
  boundBy: z.enum(['budget', 'amendedBudget', 'plan', 'amendedPlan']).nullable(),
  /** What it is compared with; null when the bound amount stands alone. */
  used: nullableNumber,
  usedBy: z.enum(['plan', 'actual', 'forecast']).nullable(),
  /** Euros left before the limit; negative when it is passed. */
  left: nullableNumber,
  sheet: nullableText,
  cell: nullableText,
});

const notChecked = z.object({
  sheet: z.string(),
  /** Null when the whole sheet was left unchecked. */
  cell: nullableText,
  /** Stable code, e.g. `no-plan-table`. */
  reason: z.string(),
  message: z.string(),
});

/** An explanation kept in the workbook that counts for nothing any more. */
const staleExplanation = z.object({
  fingerprint: z.string(),
  rule: z.string(),
  sheet: z.string(),
  cell: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  /** `gone`: no such finding any more; `outgrown`: it no longer accounts for the difference. */
  why: z.enum(['gone', 'outgrown']),
});

export const workbookReport = z.object({
  path: z.string(),
  status: z.enum(['checked', 'partly-checked', 'unreadable']),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
  verdict: z.enum(['pass', 'warnings', 'errors', 'incomplete']),
  profile: nullableText,
  year,
  /** What was proved: how many operating units' margins and how many totals. */
  proved: z.object({ unitMargins: z.number().int(), totals: z.number().int(), other: z.number().int() }),
  tables: z.array(table),
  findings: z.array(finding),
  /** One entry per unit and bound quantity; empty when no profile says what binds. */
  headroom: z.array(headroom),
  notChecked: z.array(notChecked),
  staleExplanations: z.array(staleExplanation),
});

export const report = z.object({
  schema: z.literal('sitova.report/1'),
  tool: z.object({ name: z.literal('sitova'), version: z.string() }),
  workbooks: z.array(workbookReport),
  summary: z.object({
    workbooks: z.number().int(),
    errors: z.number().int(),
    warnings: z.number().int(),
    infos: z.number().int(),
    unreadable: z.number().int(),
  }),
});

export type Report = z.infer<typeof report>;
export type WorkbookReport = z.infer<typeof workbookReport>;
export type ReportTable = z.infer<typeof table>;
export type ReportFinding = z.infer<typeof finding>;
export type ReportHeadroom = z.infer<typeof headroom>;
export type ReportNotChecked = z.infer<typeof notChecked>;
export type StaleExplanation = z.infer<typeof staleExplanation>;
