import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import { checksumOf } from './checksum.ts';
import { requireSize } from './limit.ts';
import { readingTables, schemaPrefix, type ReadingFile } from './schema.ts';
import { wrapInXml } from './xml.ts';

/** The text of a reading file: JSON with one line per column and unit. Throws `ReadingError` when it is too large. */
export function encodeReading(reading: ConfirmedReading): string {
  const tables = readingTables.parse(reading.tables);
  const text = `{
 "schema": "${schemaPrefix}1",
 "checksum": "${checksumOf(tables)}",
 "tables": ${list(tables.map(tableText), ' ')}
}
`;
  requireSize(text);
  return text;
}

/** The same text as the custom XML part of a workbook. */
export function encodeReadingXml(reading: ConfirmedReading): string {
  return wrapInXml(encodeReading(reading));
}

function tableText(table: ReadingFile['tables'][number]): string {
  const lines = Object.entries(table).map(([key, value]) => {
    const text = Array.isArray(value)
      ? list(
          value.map((each) => JSON.stringify(each)),
          '   ',
        )
      : JSON.stringify(value);
    return `   "${key}": ${text}`;
  });
  return `{\n${lines.join(',\n')}\n  }`;
}

function list(texts: readonly string[], indent: string): string {
  if (texts.length === 0) return '[]';
  return `[\n${texts.map((text) => `${indent} ${text}`).join(',\n')}\n${indent}]`;
}
