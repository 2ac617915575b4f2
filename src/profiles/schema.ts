import { z } from 'zod';
import { groupings, layoutLists, layoutParts } from '../model/goal-layout.ts';
import { authorities } from '../model/organisation.ts';
import { items, levels } from '../model/table.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'Use lower-case letters, digits and hyphens.');
const isoDate = z.iso.date();
const words = z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() });
const year = z.number().int().min(1990).max(2100);
const version = z.enum(['budget', 'amendedBudget', 'plan', 'amendedPlan']);

/** Which document says so and where in it. */
const source = z.strictObject({ document: id, section: z.string().nullable() });
const note = z.string().optional();

const document = z.strictObject({
  title: z.string(),
  validFrom: isoDate.nullable(),
  validTo: isoDate.nullable(),
});

const node = z.strictObject({
  id,
  code: z.string().regex(/^\S+$/, 'Write the code without spaces.').nullable(),
  names: z.array(z.string()).min(1),
  level: z.enum(levels),
  parent: id.nullable(),
  includedInTotalOf: z.array(id),
  expectedInPlan: z.boolean(),
  ownPlanOf: id.optional(),
  /** Last day of a unit that has been closed. */
  validTo: isoDate.optional(),
  selfFinancing: z.boolean().optional(),
  source,
  note,
});

const binding = z.strictObject({
  id: id.optional(),
  nodes: z.array(id).min(1).optional(),
  /** In place of `nodes`: every node of this level, below `below` when given, except `except`. */
  level: z.enum(levels).optional(),
  below: id.optional(),
  except: z.array(id).optional(),
  item: z.enum(items),
  account: z.string().optional(),
  basis: z.enum(['total', 'external']).optional(),
  limit: z.enum(['ceiling', 'floor']),
  towards: z.enum(authorities),
  boundParty: z.enum(['body', 'officeHolder']),
  comparedWith: version.optional(),
  tolerance: z
    .strictObject({
      euros: z.number().nonnegative().optional(),
      percent: z.number().nonnegative().optional(),
    })
    .optional(),
  excludes: z.array(z.string()).optional(),
  severity: z.enum(['error', 'warning']),
  decidedBy: words,
  source,
  note,
});

const frame = z.strictObject({
  node: id,
  item: z.enum(items),
  year,
  version,
  euros: z.number(),
  source,
});

const ruleSetting = z.strictObject({
  severity: z.enum(['error', 'warning', 'info', 'off']).optional(),
  options: z.record(z.string(), z.union([z.number(), z.boolean(), z.string()])).optional(),
  note,
});

const goals = z.strictObject({
  aims: z.array(z.strictObject({ names: z.array(z.string()).min(1), goals: z.array(z.string()) })),
  goalsPerAim: z.strictObject({ min: z.number().int(), max: z.number().int() }).optional(),
  required: z.array(z.enum(['goal', 'action', 'metric', 'target', 'schedule', 'responsible', 'followUp'])),
  perspectives: z.array(words).optional(),
  responsible: z.array(z.string()).optional(),
  period: z.strictObject({ from: year, to: year }).optional(),
  source,
  note,
});

const tableTexts = z.strictObject({ fi: z.string().min(1), sv: z.string().min(1) });

/** A table to be filled in. In its texts `{year}`, `{next}` and `{last}` stand for years. */
const goalLayout = z.strictObject({
  id,
  names: words,
  title: tableTexts,
  columns: z
    .array(
      z.strictObject({
        part: z.enum(layoutParts),
        heading: tableTexts,
        width: z.number().min(4).max(120),
        list: z.enum(layoutLists).optional(),
        required: z.boolean().optional(),
      }),
    )
    .min(2),
  grouping: z.enum(groupings),
  /** More than three empty rows would end the table for its readers. */
  rows: z.number().int().min(1).max(3),
  isPot: z.boolean().optional(),
  paper: z.enum(['A4', 'A3']).optional(),
  source: source.optional(),
  note,
});

/** A city's register of units, its binding levels and what it asks for, as its own documents state them. */
export const profile = z.strictObject({
  $schema: z.string().optional(),
  id,
  name: z.string(),
  /** Beginnings of words that name the city in a workbook, inflected forms included: `Iisalme` for *Iisalmen*. */
  nameStems: z.array(z.string()),
  documents: z.record(id, document),
  nodes: z.array(node),
  bindings: z.array(binding),
  frames: z.array(frame).optional(),
  rules: z.record(z.string(), ruleSetting).optional(),
  calendar: z
    .array(
      z.strictObject({
        day: z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'Write the day as MM-DD.'),
        about: z.enum(['plan', 'budget', 'goals']),
        source,
      }),
    )
    .optional(),
  goals: goals.optional(),
  layouts: z.array(goalLayout).optional(),
  note,
});

export type Profile = z.infer<typeof profile>;
