import { contains } from '../../model/address.ts';
import { kept } from '../../model/kept.ts';
import type { Authority } from '../../model/organisation.ts';
import type { Place } from '../../model/outcome.ts';
import { cellKinds, type SheetSnapshot, type WorkbookSnapshot } from '../../model/snapshot.ts';
import type { Item, Level, TableReading } from '../../model/table.ts';
import { nothingMore } from './column.ts';
import type { BindingSheet } from './read.ts';
import vocabulary from './vocabulary.json';

/** "Sitovuus valtuustoon nähden: toimintayksikön toimintakate" */
interface Sentence {
  readonly at: Place;
  readonly towards: Authority;
  readonly level: Level;
  readonly items: readonly Item[];
}

const textKind = cellKinds.indexOf('text');
const mostText = 200;
const speaksOfBinding = new RegExp(vocabulary.columns.words.join('|'), 'i');
const party =
  /(\p{L}+)\s+nähden|(?:gentemot|i\s+förhållande\s+till)\s+(\p{L}+)|towards\s+(?:the\s+)?(\p{L}+)/iu;

/**
 * What a line beside the plans of a sheet says binds, for the units of the level it names. Null where none names
 * authority, level and quantity; where two do, they may speak of different units.
 */
export function readBindingSentence(
  { sheets }: WorkbookSnapshot,
  tables: readonly TableReading[],
  { sheet: name, kind, units }: TableReading,
): BindingSheet | null {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet || kind === 'goals' || kind === 'list') return null;
  const outside = sentencesIn(sheet).filter(
    ({ at }) => !tables.some(({ sheet, area }) => sheet === name && contains(area, at.cell)),
  );
  const [said, ...others] = outside;
  if (!said || others.length > 0) return null;
  const { at, towards, level, items } = said;
  const rows = units.flatMap(({ code, name, level: own, figures }) =>
    own !== level || (code === null && name === '')
      ? []
      : items
          .filter((item) => figures.some((figure) => figure.item === item))
          .map((item) => ({ ...nothingMore, at, code, name, level, item, towards })),
  );
  return rows.length === 0 ? null : { sheet: name, rows, faults: [], unread: [] };
}

const sentencesIn = kept(({ name, cells }: SheetSnapshot): readonly Sentence[] => {
  const found: Sentence[] = [];
  for (let i = 0; i < cells.count; i++) {
    const text = cells.kinds[i] === textKind ? cells.strings[cells.texts[i]!]! : '';
    if (text.length > mostText || !speaksOfBinding.test(text)) continue;
    const read = readSentence(text);
    const cell = { row: cells.rows[i]!, column: cells.columns[i]! };
    if (read) found.push({ ...read, at: { sheet: name, cell } });
  }
  return found;
});

function readSentence(text: string): Omit<Sentence, 'at'> | null {
  const said = party.exec(text);
  const whom = said?.slice(1).find(Boolean)?.toLocaleLowerCase('fi');
  const authorities = Object.keys(vocabulary.towards) as Authority[];
  const towards = authorities.find((one) => whom !== undefined && vocabulary.towards[one].includes(whom));
  if (!said || !towards) return null;
  const rest = text.replace(said[0], ' ').toLocaleLowerCase('fi');
  const words = rest.match(/\p{L}+/gu) ?? [];
  if (words.some((word) => vocabulary.sentences.not.includes(word))) return null;
  const [level, ...levels] = begun(vocabulary.sentences.levels, words) as Level[];
  const items = begun(vocabulary.sentences.items, words) as Item[];
  return level && levels.length === 0 && items.length > 0 ? { towards, level, items } : null;
}

/** Keys that a word, whatever its ending, begins like. */
function begun(starts: Readonly<Record<string, readonly string[]>>, words: readonly string[]): string[] {
  return Object.keys(starts).filter((key) =>
    words.some((word) => starts[key]!.some((start) => word.startsWith(start))),
  );
}
