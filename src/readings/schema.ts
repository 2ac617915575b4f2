import { z } from 'zod';
import { columnRoles, items, levels } from '../model/table.ts';

/** What the schema of every version starts with; the number of the version follows. */
export const schemaPrefix = 'sitova.reading-file/';

const text = z.string();
const year = z.int().nullable();
const scale = z.literal([1, 1000, 1000000]);
const sign = z.enum(['negative', 'positive', 'unknown']);

const column = z.object({
  header: text,
  role: z.enum(columnRoles),
  year,
  item: z.enum(items).nullable(),
});

const unit = z.object({
  code: text.nullable(),
  name: text,
  level: z.enum(levels),
  /** Code or name of the parent. */
  parent: text.nullable(),
});

const table = z.object({
  sheet: text,
  range: text.regex(/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/),
  isPlan: z.boolean(),
  scale,
  expenseSign: sign,
  year,
  /** What the sheet alone said. */
  yearRead: year.optional(),
  scaleRead: scale.optional(),
  signRead: sign.optional(),
  columns: z.array(column),
  units: z.array(unit),
});

export const readingTables = z.array(table);

/** A confirmed reading as stored: the file of `--reading`, and the text of the workbook's custom XML part. */
export const readingFile = z.object({
  schema: z.literal(`${schemaPrefix}1`),
  checksum: text.regex(/^crc32:[0-9a-f]{8}$/),
  tables: readingTables,
});

export type ReadingFile = z.infer<typeof readingFile>;
