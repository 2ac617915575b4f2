import { z } from 'zod';
import type { Explanation } from '../model/explanation.ts';
import { checksumOf } from '../readings/checksum.ts';
import { ReadingError } from '../readings/error.ts';
import { requireSize } from '../readings/limit.ts';
import { unwrapXml, wrapInXml } from '../readings/xml.ts';

export const explanationNamespace = 'urn:sitova:explanations:1';
const element = { name: 'explanations', namespace: explanationNamespace };
const prefix = 'sitova.explanations/';

const explanation = z.object({
  fingerprint: z.string().regex(/^[0-9a-f]{16}$/),
  rule: z.string(),
  sheet: z.string(),
  cell: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
});
const content = z.object({
  schema: z.literal(`${prefix}1`),
  checksum: z.string(),
  explanations: z.array(explanation),
});

/** The custom XML part that keeps the explanations in the workbook. Throws `ReadingError` when it is too large. */
export function encodeExplanations(all: readonly Explanation[]): string {
  const explanations = z.array(explanation).parse(all);
  const json = JSON.stringify({
    schema: `${prefix}1`,
    checksum: checksumOf(explanations),
    explanations,
  });
  requireSize(json);
  return wrapInXml(json, element);
}

/** The explanations of such a part. Throws `ReadingError`, and nothing else. */
export function decodeExplanations(xml: string): Explanation[] {
  requireSize(xml);
  const json = unwrapXml(xml, element);
  const version = /"schema":\s*"sitova\.explanations\/(\d{1,6})"/.exec(json)?.[1];
  if (version !== undefined && Number(version) > 1) throw new ReadingError('newer-version');
  const stored = content.safeParse(parse(json));
  if (!stored.success) throw new ReadingError('damaged', { cause: stored.error });
  const { explanations, checksum } = stored.data;
  if (checksum !== checksumOf(explanations)) throw new ReadingError('damaged');
  return explanations;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new ReadingError('damaged', { cause });
  }
}
