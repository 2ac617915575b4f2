import { z } from 'zod';
import { report } from '../check/report.ts';
import { readingFile } from '../readings/schema.ts';
import { bindingsDocument } from './bindings-document.ts';
import { reading } from './reading.ts';

const schemas = { report, reading, bindings: bindingsDocument, 'reading-file': readingFile };

export type SchemaName = keyof typeof schemas;
export const schemaNames = Object.keys(schemas);

/** The JSON Schema (draft 2020-12) of what a command prints as JSON, or of a stored reading. */
export function schemaText(name: SchemaName): string {
  return `${JSON.stringify(z.toJSONSchema(schemas[name]), null, 2)}\n`;
}
