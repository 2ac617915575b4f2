import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import { decodeReadingXml } from '../readings/decode.ts';
import { encodeReading, encodeReadingXml } from '../readings/encode.ts';
import { readingNamespace } from '../readings/xml.ts';
import { loadParts, removePart, savePart } from './xml-part.ts';

export const readingPlace = { namespace: readingNamespace, pointer: 'sitova.readingPart' };

/**
 * The confirmed reading kept in the open workbook; null when there is none. Rejects with a `ReadingError` when there
 * is one that cannot be used, and with an `ExcelFailure`.
 */
export async function loadReading(): Promise<ConfirmedReading | null> {
  const [xml = null] = await loadParts([readingPlace]);
  return xml === null ? null : decodeReadingXml(xml);
}

/**
 * Keeps the reading in the open workbook in place of an earlier one, and makes sure that it is there. Rejects with a
 * `ReadingError` when it is too large and with an `ExcelFailure`, of kind `read-only` when nothing can be kept.
 */
export async function saveReading(reading: ConfirmedReading): Promise<void> {
  await savePart(readingPlace, encodeReadingXml(reading), (kept) => holds(kept, reading));
}

/** Takes every trace of a reading out of the open workbook. Rejects with an `ExcelFailure`. */
export function removeReading(): Promise<void> {
  return removePart(readingPlace);
}

function holds(xml: string, reading: ConfirmedReading): boolean {
  try {
    return encodeReading(decodeReadingXml(xml)) === encodeReading(reading);
  } catch {
    return false;
  }
}
