import { decodeExplanations } from '../explanations/store.ts';
import type { ConfirmedReading } from '../model/confirmed-reading.ts';
import type { Explanation } from '../model/explanation.ts';
import { decodeReadingXml } from '../readings/decode.ts';
import { ReadingError } from '../readings/error.ts';
import { explanationPlace } from './explanation-store.ts';
import { readingPlace } from './reading-store.ts';
import { loadParts } from './xml-part.ts';

/** All that the open workbook keeps of what people have said; an error in place of what cannot be used. */
export interface Kept {
  readonly reading: ConfirmedReading | ReadingError | null;
  readonly explanations: readonly Explanation[] | ReadingError;
}

/** In as few requests as one part takes. Rejects with an `ExcelFailure`. */
export async function loadKept(): Promise<Kept> {
  const [reading, explanations] = await loadParts([readingPlace, explanationPlace]);
  return {
    reading: decode(reading, decodeReadingXml),
    explanations: decode(explanations, decodeExplanations) ?? [],
  };
}

function decode<T>(xml: string | null | undefined, decoder: (xml: string) => T): T | ReadingError | null {
  try {
    return xml === null || xml === undefined ? null : decoder(xml);
  } catch (error) {
    if (error instanceof ReadingError) return error;
    throw error;
  }
}
