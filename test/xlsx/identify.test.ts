import { readXlsx } from '../../src/xlsx/read.ts';
import { relationships, workbookParts } from '../support/xlsx.ts';
import { buildZip } from '../support/zip.ts';

const bytes = (...values: number[]) => Uint8Array.from([...values, ...Array.from({ length: 40 }, () => 0)]);
const text = (content: string) => new TextEncoder().encode(content);
const zip = (files: Record<string, string>) =>
  buildZip(Object.entries(files).map(([name, data]) => ({ name, data })));

/** A compound file with one sector of table and one of directory, holding streams of these names. */
function compound(...streams: string[]): Uint8Array {
  const file = Buffer.alloc(3 * 512);
  file.writeBigUInt64BE(0xd0cf11e0a1b11ae1n, 0);
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  file.writeUInt32LE(0, 76);
  file.writeUInt32LE(0xfffffffe, 512 + 4);
  streams.forEach((name, i) => {
    const at = 1024 + i * 128;
    file.write(name, at, 'utf16le');
    file.writeUInt16LE(name.length * 2 + 2, at + 64);
  });
  return new Uint8Array(file);
}

const office = (type: string, target: string, xml: string) =>
  zip({ '_rels/.rels': relationships([['rId1', type, target]]), [target]: xml });

test.each<[string, Uint8Array, object]>([
  ['nothing', new Uint8Array(0), { code: 'empty-file' }],
  ['text', text('Yksikkö;Tuotot\nHallinto;1'), { code: 'not-a-workbook', detail: { found: 'text' } }],
  [
    'text in Latin-1',
    Uint8Array.from(Buffer.from('Yksikkö;Tuotot;Määrä;Toimintakate', 'latin1')),
    { detail: { found: 'text' } },
  ],
  ['text in UTF-16', Uint8Array.from(Buffer.from('\ufeffYksikkö', 'utf16le')), { detail: { found: 'text' } }],
  ['a web page', text('\n<!DOCTYPE html><html></html>'), { detail: { found: 'html' } }],
  ['a table of a web page', text('<table><tr><td>1'), { detail: { found: 'html' } }],
  ['XML of Excel 2003', text('<?xml version="1.0"?><Workbook/>'), { detail: { found: 'xml' } }],
  ['a PDF', text('%PDF-1.7'), { detail: { found: 'pdf' } }],
  ['a PNG', bytes(0x89, 0x50, 0x4e, 0x47), { detail: { found: 'image' } }],
  ['a gzip', bytes(0x1f, 0x8b), { detail: { found: 'archive' } }],
  ['noise', bytes(1, 2, 3, 250, 251), { detail: { found: 'unknown' } }],
  ['an empty zip', zip({}), { code: 'not-a-workbook', detail: { found: 'zip' } }],
  ['a zip of pictures', zip({ 'a.png': '' }), { code: 'not-a-workbook', detail: { found: 'zip' } }],
  ['a document', office('officeDocument', 'word/document.xml', '<document/>'), { detail: { found: 'docx' } }],
  [
    'slides',
    office('officeDocument', 'ppt/presentation.xml', '<presentation/>'),
    { detail: { found: 'pptx' } },
  ],
  ['a binary workbook', office('officeDocument', 'xl/workbook.bin', '?'), { code: 'binary-xlsb' }],
  [
    'an OpenDocument sheet',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
    { code: 'ods' },
  ],
  ['an old workbook', compound('Root Entry', 'Workbook'), { code: 'legacy-xls' }],
  ['an older workbook', compound('Root Entry', 'Book'), { code: 'legacy-xls' }],
  ['a workbook before containers', bytes(0x09, 0x04, 0x06, 0x00), { code: 'legacy-xls' }],
  [
    'an encrypted workbook',
    compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage'),
    { code: 'encrypted' },
  ],
  [
    'an old document',
    compound('Root Entry', 'WordDocument'),
    { code: 'not-a-workbook', detail: { found: 'ole' } },
  ],
  [
    'a cut compound file',
    compound('Root Entry').subarray(0, 600),
    { code: 'not-a-workbook', detail: { found: 'ole' } },
  ],
  ['a cut zip', zip({ a: 'b' }).subarray(0, 40), { code: 'damaged' }],
])('says what %s is', async (_, file, error) => {
  await expect(readXlsx(file)).rejects.toMatchObject({ name: 'XlsxError', ...error });
});

test('refuses a workbook packed with a password', async () => {
  const parts = Object.entries(workbookParts({ sheets: { A: '' } }));
  const file = buildZip(parts.map(([name, data]) => ({ name, data, encrypted: true })));
  await expect(readXlsx(file)).rejects.toMatchObject({ code: 'encrypted' });
});
