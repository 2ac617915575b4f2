import { createXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../../support/libre-office.ts';
import { partsOf } from '../../support/parts.ts';
import { richBook } from '../../support/rich-book.ts';
import { saveAfter as saveSheetAfter } from '../../support/save-after.ts';

const threads = 'xl/threadedComments/threadedComment1.xml';

const saveAfter = (bytes: Uint8Array, work: (comments: Excel.CommentCollection) => Promise<void> | void) =>
  saveSheetAfter(bytes, ({ workbook }) => work(workbook.comments));

const talk = (comments: Excel.CommentCollection) => {
  const comment = comments.add('Luvut!B3', 'Miksi & miten?');
  comment.replies.add('Näin.');
  comment.resolved = true;
  comments.add('Luvut!C4', 'Toinen');
};

test('a thread is saved with its answers and who wrote them, and as a note for others', async () => {
  const parts = partsOf(await saveAfter(await createXlsx('Luvut', []), talk));
  const xml = parts.get(threads)!;
  const [first, answer, second] = [...xml.matchAll(/<threadedComment .*?<\/threadedComment>/gs)].map(
    ([one]) => one,
  );
  const idOf = (one: string | undefined) => / id="([^"]+)"/.exec(one ?? '')![1];
  expect(first).toMatch(
    /^<threadedComment ref="B3" dT="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\d" .*done="1"><text>Miksi &amp; miten\?<\/text>/,
  );
  expect(answer).toContain(`parentId="${idOf(first)}"`);
  expect(second).toContain('ref="C4"');
  expect(second).not.toContain('done=');
  const persons = parts.get('xl/persons/person1.xml')!;
  expect(persons.match(/<person /g)).toHaveLength(1);
  expect(first).toContain(`personId="${idOf(persons)}"`);
  const notes = parts.get('xl/comments1.xml')!;
  expect(notes).toContain(`<author>tc=${idOf(first)}</author>`);
  expect(notes).toMatch(/Miksi &amp; miten\?\n[^<]+: Näin\./);
  expect(parts.get('[Content_Types].xml')).toContain('application/vnd.ms-excel.threadedcomments+xml');
  expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain('relationships/threadedComment"');
  expect(parts.get('xl/_rels/workbook.xml.rels')).toContain('relationships/person"');
});

test('it joins the threads and people of the file, which stay', async () => {
  const [before, after] = [richBook(), await saveAfter(richBook(), talk)].map((bytes) => partsOf(bytes));
  const known = [...before!.keys()].filter(
    (name) => /threadedComment|person/.test(name) && !name.includes('_rels'),
  );
  expect(known).toHaveLength(2);
  expect(
    [...after!.keys()].filter((name) => /threadedComment|person/.test(name) && !name.includes('_rels')),
  ).toEqual(known);
  for (const name of known) {
    const [, root = ''] = /^([^]*)<\/[^>]*>\s*$/.exec(before!.get(name)!) ?? [];
    expect(after!.get(name)).toContain(root);
  }
  expect(
    after!.get(known.find((name) => name.includes('threaded'))!)!.match(/<threadedComment /g),
  ).toHaveLength(4);
});

describeInLibreOffice('reopened in LibreOffice', () => {
  test(
    'threads are read as notes',
    async () => {
      const files = {
        'uusi.xlsx': await saveAfter(await createXlsx('Luvut', []), talk),
        'rikas.xlsm': await saveAfter(richBook(), talk),
      };
      const opened = await convertInLibreOffice(files, 'fods');
      const count = (name: string) =>
        new TextDecoder().decode(opened.get(name)).split('<office:annotation ').length - 1;
      expect([count('uusi.xlsx'), count('rikas.xlsm')]).toEqual([2, 3]);
    },
    slow,
  );
});
