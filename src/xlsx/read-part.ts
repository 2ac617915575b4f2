import { requireZip } from './identify.ts';
import { defaultLimits } from './limits.ts';
import { OfficePackage } from './package.ts';
import { findWorkbook } from './read.ts';

/** Larger parts are not what anybody here looks for. */
const largest = 4 * 2 ** 20;
/** A root's declarations stand at the start of the part. */
const headCharacters = 2000;

/**
 * The XML of the workbook's first custom part that declares the namespace at its start; null when there is none.
 * Throws `XlsxError` as `readXlsx` does.
 */
export async function readCustomPart(bytes: Uint8Array, namespace: string): Promise<string | null> {
  for await (const xml of customParts(bytes)) {
    if (xml.slice(0, headCharacters).includes(namespace)) return xml;
  }
  return null;
}

/** The XML of every custom part of the workbook that is not larger than anybody here writes. Throws `XlsxError`. */
export async function readCustomParts(bytes: Uint8Array): Promise<string[]> {
  const found: string[] = [];
  for await (const xml of customParts(bytes)) found.push(xml);
  return found;
}

async function* customParts(bytes: Uint8Array): AsyncGenerator<string> {
  requireZip(bytes);
  const files = new OfficePackage(bytes, defaultLimits);
  for (const { type, target } of await files.relationships(await findWorkbook(files))) {
    if (type !== 'customXml' || target === null) continue;
    const xml = await files.text(target, largest);
    if (xml !== null) yield xml;
  }
}
