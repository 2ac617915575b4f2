import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import { checksumOf } from './checksum.ts';
import { ReadingError } from './error.ts';
import { requireSize } from './limit.ts';
import { readingFile, schemaPrefix } from './schema.ts';
import { unwrapXml } from './xml.ts';

/** The reading that a text written by `encodeReading` holds. Throws `ReadingError`, and nothing else. */
export function decodeReading(text: string): ConfirmedReading {
  requireSize(text);
  const content = parse(text);
  const version = versionOf(content);
  if (version === null) throw new ReadingError('not-a-reading');
  if (version > 1) throw new ReadingError('newer-version');
  const file = readingFile.safeParse(content);
  if (!file.success) throw new ReadingError('damaged', { cause: file.error });
  const { tables, checksum } = file.data;
  if (checksum !== checksumOf(tables)) throw new ReadingError('damaged');
  return { tables };
}

/** The same for the custom XML part of a workbook. */
export function decodeReadingXml(xml: string): ConfirmedReading {
  return decodeReading(unwrapXml(xml));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new ReadingError(text.includes(`"${schemaPrefix}`) ? 'damaged' : 'not-a-reading', { cause });
  }
}

function versionOf(content: unknown): number | null {
  if (typeof content !== 'object' || content === null || !('schema' in content)) return null;
  const { schema } = content;
  if (typeof schema !== 'string' || !schema.startsWith(schemaPrefix)) return null;
  const version = schema.slice(schemaPrefix.length);
  return /^[1-9]\d{0,5}$/.test(version) ? Number(version) : null;
}
