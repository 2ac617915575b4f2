import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import { decodeReadingXml } from '../readings/decode.ts';
import { encodeReading, encodeReadingXml } from '../readings/encode.ts';
import { readingNamespace } from '../readings/xml.ts';
import { ExcelFailure } from './failure.ts';
import { runExcel } from './gateway.ts';

/** Settings stay small: they hold only the id of the part. */
const pointerKey = 'sitova.readingPart';
const run = { idempotent: true, waitForCellEdit: true };

/**
 * The confirmed reading kept in the open workbook; null when there is none. Rejects with a `ReadingError` when there
 * is one that cannot be used, and with an `ExcelFailure`.
 */
export async function loadReading(): Promise<ConfirmedReading | null> {
  const xml = await runExcel(async (context) => {
    const { current } = await findParts(context);
    const kept = current?.getXml();
    await context.sync();
    return kept?.value ?? null;
  }, run);
  return xml === null ? null : decodeReadingXml(xml);
}

/**
 * Keeps the reading in the open workbook in place of an earlier one, and makes sure that it is there. Rejects with a
 * `ReadingError` when it is too large and with an `ExcelFailure`, of kind `read-only` when nothing can be kept.
 */
export async function saveReading(reading: ConfirmedReading): Promise<void> {
  const xml = encodeReadingXml(reading);
  const kept = await runExcel(async (context) => {
    const { customXmlParts, settings } = context.workbook;
    const { current, others } = await findParts(context, 'write');
    current?.setXml(xml);
    const part = current ?? customXmlParts.add(xml);
    part.load('id');
    for (const other of others) other.delete();
    await context.sync();
    settings.add(pointerKey, part.id);
    const written = customXmlParts.getItem(part.id).getXml();
    await context.sync();
    return written.value;
  }, run);
  if (!holds(kept, reading)) throw new ExcelFailure('unknown', 'NotKept', 'CustomXmlPart.setXml');
}

/** Takes every trace of a reading out of the open workbook. Rejects with an `ExcelFailure`. */
export function removeReading(): Promise<void> {
  return runExcel(async (context) => {
    const { current, others, pointer } = await findParts(context, 'write');
    current?.delete();
    for (const other of others) other.delete();
    if (!pointer.isNullObject) pointer.delete();
    await context.sync();
  }, run);
}

/** The part pointed at; without a pointer, which a copied workbook may lack, the first of our namespace. */
async function findParts(context: Excel.RequestContext, purpose: 'read' | 'write' = 'read') {
  const { workbook } = context;
  const parts = workbook.customXmlParts.getByNamespace(readingNamespace);
  parts.load('items/id');
  const pointer = workbook.settings.getItemOrNullObject(pointerKey);
  pointer.load('value');
  workbook.load('readOnly');
  await context.sync();
  if (purpose === 'write' && workbook.readOnly) throw new ExcelFailure('read-only');
  const pointed: unknown = pointer.isNullObject ? null : pointer.value;
  const current = parts.items.find(({ id }) => id === pointed) ?? parts.items[0] ?? null;
  return { current, others: parts.items.filter((part) => part !== current), pointer };
}

function holds(xml: string, reading: ConfirmedReading): boolean {
  try {
    return encodeReading(decodeReadingXml(xml)) === encodeReading(reading);
  } catch {
    return false;
  }
}
