import { z } from 'zod';
import { items, levels } from '../model/table.ts';

const id = z.string().regex(/^[a-z0-9-]+$/, 'Use lower-case letters, digits and hyphens.');
const isoDate = z.iso.date();

/** Which document says so and where in it. */
const source = z.strictObject({ document: id, section: z.string().nullable() });

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
  source,
  note: z.string().optional(),
});

const binding = z.strictObject({
  nodes: z.array(id).min(1),
  item: z.enum(items),
  limit: z.enum(['ceiling', 'floor']),
  towards: z.enum(['council', 'board', 'committee', 'supervisor']),
  boundParty: z.enum(['body', 'officeHolder']),
  severity: z.enum(['error', 'warning']),
  decidedBy: z.strictObject({ fi: z.string(), sv: z.string(), en: z.string() }),
  source,
  note: z.string().optional(),
});

/** A city's register of units and binding levels, as its own documents state them. */
export const profile = z.strictObject({
  $schema: z.string().optional(),
  id,
  name: z.string(),
  /** Beginnings of words that name the city in a workbook, inflected forms included: `Iisalme` for *Iisalmen*. */
  nameStems: z.array(z.string()).min(1),
  documents: z.record(id, document),
  nodes: z.array(node).min(1),
  bindings: z.array(binding),
});

export type Profile = z.infer<typeof profile>;
