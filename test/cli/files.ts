import { copyFile, mkdir, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { utils, write, type BookType } from '@e965/xlsx';
import { bombZip, lyingZip } from './bombs.ts';
import { recordMakers } from './record-files.ts';
import { readingMakers } from './reading-files.ts';
import { root, runNode } from './sitova.ts';

type Rows = readonly (readonly string[])[];

const plan: Rows = [['KAUPUNGINHALLITUS'], ['KÄYTTÖSUUNNITELMA', 'KS 2025']];
const goalHeadings = [
  'Tavoite',
  'Toimenpide',
  'Mittari',
  'Toteuma 30.6.',
  'Toteuma 31.12.',
  'Aikataulu',
  'Tila',
];
const goals: Rows = [
  ['Tavoitteet 2025'],
  goalHeadings,
  ['Yritykset kasvavat', 'Yritysneuvonta', 'asiakkaita > 300', '150', '290', '2025', 'Käynnissä'],
  ['Keittiöt toimivat', 'Palvelukeittiöt (toteutettu syksy 2023)', 'keittiöitä 3 kpl', '', '3', '2023', ''],
  ['Väki voi hyvin', 'Henkilöstökysely', 'vastaajia vähintään 80 %', '', '82 %', '2025–', ''],
  ['Palvelut toimivat', 'Uusi toimintamalli', 'malli on otettu käyttöön', '', '', '2024–2025', 'Valmis'],
];
const pastedGoals: Rows = [
  ['Tavoite', 'Toimenpide', 'Mittari'],
  ['Yritykset kasvavat ja', 'Järjestetään neuvontaa yhdessä', 'asiakkaita > 300'],
  ['työllistävät', 'seudun kuntien kanssa', ''],
  ['Väki voi hyvin', 'Henkilöstökysely', ''],
];
const memo: Rows = [['Palaveri 3.2.2025'], ['Läsnä: kaikki']];

/** What a scenario can ask for by name; everything that can be real bytes of a real program is. */
const makers: typeof readingMakers = {
  ...readingMakers,
  ...recordMakers,
  'text file': () => new TextEncoder().encode('Toimintayksikkö;KS 2025\n1200;1304800\n'),
  'pdf file': () => new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'),
  'empty file': () => new Uint8Array(0),
  'old Excel file': () => workbook(plan, 'xls'),
  'binary Excel file': () => workbook(plan, 'xlsb'),
  'OpenDocument file': () => workbook(plan, 'ods'),
  'workbook without cells': () => workbook([], 'xlsx'),
  'workbook without a plan': () => workbook(memo, 'xlsx'),
  'goals with outcomes': () => workbook(goals, 'xlsx'),
  'goals pasted from a document': () => workbook(pastedGoals, 'xlsx'),
  'cut workbook': () => workbook(plan, 'xlsx').slice(0, 900),
  'bomb of one gigabyte': () => bombZip(2 ** 30),
  'bomb that lies about its size': () => lyingZip(2 ** 30),
};

/** A module that jest cannot load does this one, in a process of its own. */
const lockedWorkbook = `
  import { writeFile } from 'node:fs/promises';
  import { writeXlsx } from 'hucre/xlsx';
  const sheets = [{ name: 'KS 2025', rows: [['KÄYTTÖSUUNNITELMA', 'KS 2025']] }];
  await writeFile(process.argv[1], await writeXlsx({ sheets, encryption: { password: 'salainen' } }));
`;

/** Makes the file below `folder`; `sample NAME` copies one of assets/samples. */
export async function makeFile(folder: string, name: string, kind: string): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  if (kind.startsWith('sample ')) {
    return copyFile(path.join(root, 'assets/samples', kind.slice('sample '.length)), file);
  }
  if (kind === 'file of 300 megabytes') {
    await writeFile(file, '');
    return truncate(file, 300 * 2 ** 20);
  }
  if (kind === 'file with a password') {
    await runNode(['--input-type=module', '-e', lockedWorkbook, file], root);
    return;
  }
  const maker = makers[kind];
  if (!maker) throw new Error(`There is no kind of file named "${kind}".`);
  return writeFile(file, await maker());
}

function workbook(rows: Rows, bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  return write(utils.book_new(sheet, 'Taul1'), { type: 'buffer', bookType }) as Uint8Array;
}
