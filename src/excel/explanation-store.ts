import { decodeExplanations, encodeExplanations, explanationNamespace } from '../explanations/store.ts';
import type { Explanation } from '../model/explanation.ts';
import { loadParts, savePart } from './xml-part.ts';

export const explanationPlace = { namespace: explanationNamespace, pointer: 'sitova.explanationPart' };

/** The explanations kept in the open workbook. Rejects with a `ReadingError` when they cannot be used. */
export async function loadExplanations(): Promise<Explanation[]> {
  const [xml = null] = await loadParts([explanationPlace]);
  return xml === null ? [] : decodeExplanations(xml);
}

/** Keeps the explanations in place of earlier ones. Rejects with a `ReadingError` and with an `ExcelFailure`. */
export async function saveExplanations(explanations: readonly Explanation[]): Promise<void> {
  const xml = encodeExplanations(explanations);
  await savePart(explanationPlace, xml, (kept) => isSame(kept, explanations));
}

function isSame(xml: string, explanations: readonly Explanation[]): boolean {
  try {
    return encodeExplanations(decodeExplanations(xml)) === encodeExplanations(explanations);
  } catch {
    return false;
  }
}
