import { ExcelFailure } from './failure.ts';
import { runExcel } from './gateway.ts';

/** A custom XML part of ours in the open workbook. */
export interface PartPlace {
  readonly namespace: string;
  /** Settings stay small: they hold only the id of the part, under this key. */
  readonly pointer: string;
}

const run = { idempotent: true, waitForCellEdit: true };

/** The XML of each part; null for one that is not there. Rejects with an `ExcelFailure`. */
export function loadParts(places: readonly PartPlace[]): Promise<(string | null)[]> {
  return runExcel(async (context) => {
    const asked = places.map((place) => askParts(context, place));
    await context.sync();
    const kept = asked.map((parts) => answered(parts).current?.getXml());
    await context.sync();
    return kept.map((one) => one?.value ?? null);
  }, run);
}

/**
 * Keeps the XML in place of an earlier one, and makes sure by `holds` that it is there. Rejects with an `ExcelFailure`,
 * of kind `read-only` when nothing can be kept.
 */
export async function savePart(
  place: PartPlace,
  xml: string,
  holds: (kept: string) => boolean,
): Promise<void> {
  const kept = await runExcel(async (context) => {
    const { customXmlParts, settings } = context.workbook;
    const { current, others } = await findForWriting(context, place);
    current?.setXml(xml);
    const part = current ?? customXmlParts.add(xml);
    part.load('id');
    for (const other of others) other.delete();
    await context.sync();
    settings.add(place.pointer, part.id);
    const written = customXmlParts.getItem(part.id).getXml();
    await context.sync();
    return written.value;
  }, run);
  if (!holds(kept)) throw new ExcelFailure('unknown', 'NotKept', 'CustomXmlPart.setXml');
}

/** Takes every trace of the part out of the open workbook. Rejects with an `ExcelFailure`. */
export function removePart(place: PartPlace): Promise<void> {
  return runExcel(async (context) => {
    const { current, others, pointer } = await findForWriting(context, place);
    current?.delete();
    for (const other of others) other.delete();
    if (!pointer.isNullObject) pointer.delete();
    await context.sync();
  }, run);
}

async function findForWriting(context: Excel.RequestContext, place: PartPlace) {
  const asked = askParts(context, place);
  context.workbook.load('readOnly');
  await context.sync();
  if (context.workbook.readOnly) throw new ExcelFailure('read-only');
  return answered(asked);
}

function askParts({ workbook }: Excel.RequestContext, place: PartPlace) {
  const parts = workbook.customXmlParts.getByNamespace(place.namespace);
  parts.load('items/id');
  const pointer = workbook.settings.getItemOrNullObject(place.pointer);
  pointer.load('value');
  return { parts, pointer };
}

/** The part pointed at; without a pointer, which a copied workbook may lack, the first of our namespace. */
function answered({ parts, pointer }: ReturnType<typeof askParts>) {
  const pointed: unknown = pointer.isNullObject ? null : pointer.value;
  const current = parts.items.find(({ id }) => id === pointed) ?? parts.items[0] ?? null;
  return { current, others: parts.items.filter((part) => part !== current), pointer };
}
