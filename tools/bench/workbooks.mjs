import { crc32, deflateRawSync } from 'node:zlib';

/** Budget workbooks of any size, invented the same way every time. Each maker takes a number of cells and returns bytes. */
export const makers = {
  'unit blocks, 12 sheets': (cells) => workbook(spread(12, cells / 12, unitBlocks)),
  'unit blocks, 50 sheets': (cells) => workbook(spread(50, cells / 50, unitBlocks)),
  'a row per unit, 12 sheets': (cells) => workbook(spread(12, cells / 12, unitRows)),
  'a row per unit, 50 sheets': (cells) => workbook(spread(50, cells / 50, unitRows)),
  'months, one sheet': (cells) => workbook(spread(1, cells, months)),
  'ledger list, one sheet': (cells) => workbook(spread(1, cells, ledger)),
  'a small sheet per unit': (cells) => workbook(spread(Math.ceil(cells / 400), 400, unitBlocks)),
};

const years = ['TP 2023', 'TA 2024', 'TA 2025', 'KS 2025', 'TS 2026', 'TS 2027'];
const places = [
  'Keskusta',
  'Pohjola',
  'Etelärinne',
  'Rantala',
  'Koivukylä',
  'Mäntylä',
  'Harju',
  'Lahdenpohja',
  'Asema',
];
const services = [
  'hallinto',
  'talouspalvelut',
  'kirjasto',
  'museo',
  'liikuntapaikat',
  'päiväkoti',
  'koulu',
  'kadut',
];
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

function spread(count, cells, draw) {
  return Array.from({ length: count }, (_, sheet) => draw(Math.max(20, Math.round(cells)), sheet));
}

/** A large city has some thousands of units; a larger workbook names them again. */
const codeOf = (sheet, unit) => 1000 + ((sheet * 997 + unit) % 9000);
const nameOf = (sheet, unit) => {
  const code = codeOf(sheet, unit);
  return `${places[code % 9]}, ${services[(code >> 4) % 8]} ${code % 97}`;
};
/** Up to `most` thousands of euros, a size of its own for each unit, up to a tenth more or less from column to column. */
const amount = (unit, column, most) =>
  1000 * Math.ceil((most / 5 + ((unit * 7919) % most)) * (1 + ((column * 37 + unit) % 21) / 200));

/** Title, then per unit its name, revenue, expense, the margin as a formula, in six years, and a blank row. */
function unitBlocks(cells, sheet) {
  const rows = [[`Käyttösuunnitelma 2025, alue ${sheet + 1}`], ['', ...years]];
  const perUnit = 4 * years.length - 2;
  for (let unit = 0; unit < cells / perUnit; unit++) {
    rows.push([`${codeOf(sheet, unit)} ${nameOf(sheet, unit)}`]);
    rows.push(['Toimintatuotot', ...years.map((_, at) => amount(unit, at, 900))]);
    rows.push(['Toimintakulut', ...years.map((_, at) => -amount(unit, at + 7, 4000))]);
    const [revenue, expense] = [rows.at(-2), rows.at(-1)];
    const [first, second] = [rows.length - 1, rows.length];
    rows.push([
      'Toimintakate',
      ...years.map((_, at) => ({
        formula: `${letters[at + 1]}${first}+${letters[at + 1]}${second}`,
        value: revenue[at + 1] + expense[at + 1],
      })),
    ]);
    rows.push([]);
  }
  return rows;
}

/** Code, name, revenue, expense and margin for two years; a sum after every 20 units. */
function unitRows(cells, sheet) {
  const lines = ['Toimintatuotot', 'Toimintakulut', 'Toimintakate'];
  const rows = [
    [`Käyttösuunnitelma, alue ${sheet + 1}`],
    [
      'Koodi',
      'Toimintayksikkö',
      ...['TA 2025', 'KS 2025'].flatMap((at) => lines.map((line) => `${line} ${at}`)),
    ],
  ];
  const sums = () => Array(6).fill(0);
  let sum = sums();
  let start = rows.length + 1;
  for (let unit = 0; unit < cells / 8.4; unit++) {
    const row = rows.length + 1;
    const figures = [0, 1].flatMap((at) => {
      const [revenue, expense] = [amount(unit, at, 900), -amount(unit, at + 7, 4000)];
      const [from, to] = at === 0 ? 'CD' : 'FG';
      return [revenue, expense, { formula: `${from}${row}+${to}${row}`, value: revenue + expense }];
    });
    sum = sum.map((so, at) => so + (figures[at].value ?? figures[at]));
    rows.push([codeOf(sheet, unit), nameOf(sheet, unit), ...figures]);
    if (unit % 20 !== 19) continue;
    const formula = (at) => `SUM(${letters[at + 2]}${start}:${letters[at + 2]}${rows.length})`;
    rows.push([
      '',
      `Tulosalue ${Math.ceil(unit / 20)} yhteensä`,
      ...sum.map((value, at) => ({ formula: formula(at), value })),
    ]);
    sum = sums();
    start = rows.length + 1;
  }
  return rows;
}

/** Cost centre, account and twelve months with the year's sum. */
function months(cells, sheet) {
  const names = Array.from({ length: 12 }, (_, month) => `${month + 1}/2025`);
  const rows = [['Kuukausibudjetti 2025'], ['Kustannuspaikka', 'Tili', ...names, 'Yhteensä']];
  for (let line = 0; line < cells / 15; line++) {
    const row = rows.length + 1;
    const figures = names.map((_, month) => -amount(line, month, 400));
    const value = figures.reduce((sum, figure) => sum + figure);
    rows.push([
      `${codeOf(sheet, Math.floor(line / 40))} ${nameOf(sheet, Math.floor(line / 40))}`,
      `${4000 + (line % 40) * 25} Menolaji ${line % 40}`,
      ...figures,
      { formula: `SUM(C${row}:N${row})`, value },
    ]);
  }
  return rows;
}

/** What accounting systems export: one amount a row, everything else repeated. */
function ledger(cells, sheet) {
  const rows = [['Vuosi', 'Versio', 'Toimielin', 'Yksikkö', 'Kustannuspaikka', 'Tili', 'Ulk/Sis', 'Summa']];
  for (let line = 0; line < cells / 8; line++) {
    const unit = Math.floor(line / 200);
    const account = 3000 + ((line * 37) % 2000);
    const sign = account < 3600 ? 1 : -1;
    rows.push([
      2025,
      'KS',
      'Kaupunginhallitus',
      codeOf(sheet, unit),
      codeOf(sheet, unit) * 10 + (line % 7),
      account,
      line % 3 ? 'U' : 'S',
      sign * amount(line, 1, 300),
    ]);
  }
  return rows;
}

/** The bytes of an .xlsx file as Excel writes it: shared strings, cached results. */
function workbook(sheets) {
  const strings = new Map();
  const parts = sheets.map((rows, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheetXml(rows, strings)]);
  const ids = sheets.map((_, at) => at + 1);
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = (id, type, target) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return zip([
    [
      '_rels/.rels',
      `<Relationships xmlns="${relations}">${link('r', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${ids.map((id) => `<sheet name="Alue ${id}" sheetId="${id}" r:id="s${id}"/>`).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${relations}">${ids.map((id) => link(`s${id}`, 'worksheet', `worksheets/sheet${id}.xml`)).join('')}${link('t', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ],
    [
      'xl/sharedStrings.xml',
      `<sst xmlns="${main}">${[...strings.keys()].map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    ],
    ...parts,
  ]);
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function sheetXml(rows, strings) {
  const lines = rows.map((cells, row) => {
    const xml = cells.map((cell, column) => cellXml(cell, `${letters[column]}${row + 1}`, strings));
    return `<row r="${row + 1}">${xml.join('')}</row>`;
  });
  return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function cellXml(cell, address, strings) {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${address}"><f>${cell.formula}</f><v>${cell.value}</v></c>`;
  if (!strings.has(cell)) strings.set(cell, strings.size);
  return `<c r="${address}" t="s"><v>${strings.get(cell)}</v></c>`;
}

function zip(files) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of files) {
    const data = Buffer.from(text);
    const packed = deflateRawSync(data, { level: 6 });
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(crc32(data), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    locals.push(Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), head, place, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...locals, central, end]));
}
