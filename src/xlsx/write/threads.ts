import { cellAddress } from '../../model/address.ts';
import type { EditOf, Remark } from '../../model/edits.ts';
import { setComment } from './comments.ts';
import { contentTypes } from './content-types.ts';
import { make } from './elements.ts';
import { relate, relationsOf } from './relations.ts';
import type { WorkbookEditor } from './workbook-editor.ts';
import type { XmlElement } from './xml-element.ts';
import { escapeText } from './xml-element.ts';

const space = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const relations = 'http://schemas.microsoft.com/office/2017/10/relationships/';

/** Remarks and answers of people, and a note for programs that know no threads. */
export async function addThread(
  book: WorkbookEditor,
  { sheet: name, cell, remarks, resolved }: EditOf<'addThread'>,
): Promise<void> {
  const sheet = await book.sheet(name);
  const persons = await partOf(book, book.main, 'person', 'persons/', 'personList');
  const threads = await partOf(book, sheet.part, 'threadedComment', 'threadedComments/', 'ThreadedComments');
  const ref = cellAddress(cell);
  for (const old of threads.elements.filter((one) => one.get('ref') === ref)) threads.remove(old);
  let first: string | null = null;
  for (const remark of remarks) {
    const id = freeId(String(threads), remark.at + ref);
    const done = first === null && resolved ? 1 : null;
    const attributes = { ref, dT: remark.at, personId: personOf(persons, remark), id, parentId: first, done };
    threads.append(
      make(threads, 'threadedComment', attributes, [make(threads, 'text', {}, [escapeText(remark.text)])]),
    );
    first ??= id;
  }
  const [remark, ...answers] = remarks;
  const text = [remark!.text, ...answers.map((one) => `${one.author}: ${one.text}`)].join('\n');
  await setComment(book, { kind: 'setComment', sheet: name, cell, to: { author: `tc=${first}`, text } });
}

/** The part that the other one refers to, or a new one. */
async function partOf(
  book: WorkbookEditor,
  from: string,
  kind: 'person' | 'threadedComment',
  folder: string,
  root: string,
): Promise<XmlElement> {
  const known = (await relationsOf(book.files, from)).find(({ type }) => type === kind)?.target;
  if (known) return (await book.files.document(known)).root;
  const part = book.newPart(folder, kind);
  const added = await book.files.addPart(part, contentTypes[kind], `<${root} xmlns="${space}"/>`);
  await relate(book.files, from, relations + kind, part);
  return added.root;
}

function personOf(persons: XmlElement, { author, email }: Remark): string {
  const known = persons.elements.find(
    (one) => one.get('displayName') === author && one.get('userId') === email,
  );
  if (known) return known.get('id') ?? '';
  const id = freeId(String(persons), author);
  persons.append(make(persons, 'person', { displayName: author, id, userId: email, providerId: 'None' }));
  return id;
}

/** The same remarks get the same ids. */
function freeId(taken: string, seed: string): string {
  let sum = 0;
  for (const letter of seed) sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  for (let number = 1; ; number++) {
    const end = number.toString(16).toUpperCase().padStart(12, '0');
    const id = `{${sum.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-${end}}`;
    if (!taken.includes(id)) return id;
  }
}
