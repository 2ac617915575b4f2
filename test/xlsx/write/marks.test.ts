import { readFileSync } from 'node:fs';
import { planMarks, removalOf, type ToMark } from '../../../src/marks/plan.ts';
import { cellAddress } from '../../../src/model/address.ts';
import type { WorkbookSnapshot } from '../../../src/model/snapshot.ts';
import { XlsxError } from '../../../src/xlsx/errors.ts';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { editXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { foundWorkbooks } from '../../support/found-workbooks.ts';
import { slow } from '../../support/libre-office.ts';
import { packedParts, partsOf } from '../../support/parts.ts';
import { richBook } from '../../support/rich-book.ts';
import { unpackSnapshot } from '../../support/unpack.ts';

const severities = ['error', 'warning', 'info'] as const;

/** Corners of what each sheet uses. */
const corners = ({ sheets }: WorkbookSnapshot): ToMark[] =>
  sheets.flatMap(({ name, used }) =>
    used
      ? [used.top, used.bottom].map((row, n) => ({
          sheet: name,
          cell: cellAddress({ row, column: used.left }),
          severity: severities[n]!,
        }))
      : [],
  );

/** Parts whose text differs. Looks that only marks had stay in the list of looks, where nothing uses them. */
function differing(bytes: Uint8Array, before: Uint8Array): string[] {
  const [now, was] = [partsOf(bytes), partsOf(before)];
  return [...new Set([...now.keys(), ...was.keys()])].filter(
    (name) => !/\/styles\d*\.xml$/i.test(name) && tidy(now.get(name)) !== tidy(was.get(name)),
  );
}

/** Spellings that mean the same: the encoding and its declaration, an empty element, the space before its end. */
const tidy = (xml: string | undefined) =>
  xml
    ?.replaceAll('\0', '')
    .replace(/^[^<]*<\?xml[^>]*\?>/, '')
    .replace(/ +\/>/g, '/>')
    .replace(/<([^\s/>]+)([^<>]*)><\/\1>/g, '<$1$2/>');

async function expectSame(bytes: Uint8Array, before: WorkbookSnapshot): Promise<void> {
  const sheets = before.sheets.flatMap(({ name, used }) => (used ? [name] : []));
  const plan = planMarks(corners(before), sheets);
  const marked = await editXlsx(bytes, plan.steps);
  expect(unpackSnapshot(await readXlsx(marked))).toEqual(unpackSnapshot(before));
  const again = await editXlsx(marked, plan.steps);
  for (const file of [marked, again]) {
    const cleaned = await editXlsx(file, removalOf(sheets));
    expect(unpackSnapshot(await readXlsx(cleaned))).toEqual(unpackSnapshot(before));
    expect(differing(cleaned, bytes)).toEqual([]);
  }
}

test('a file full of its own rules, notes and pictures is after removing the marks what it was', async () => {
  const bytes = richBook();
  expect(packedParts(await editXlsx(bytes, removalOf(['Luvut', 'Muu'])))).toEqual(packedParts(bytes));
  await expectSame(bytes, await readXlsx(bytes));
});

const files = foundWorkbooks.length > 0 ? test.each(foundWorkbooks) : test.skip.each([['no files', '']]);

files(
  '%s: marks come and go',
  async (_name, path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const before = await readXlsx(bytes).catch((error: unknown) => {
      if (error instanceof XlsxError) return null;
      throw error;
    });
    if (before) await expectSame(bytes, before);
  },
  slow,
);
