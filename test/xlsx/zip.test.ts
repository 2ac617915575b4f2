import { readEntry } from '../../src/xlsx/inflate.ts';
import { defaultLimits } from '../../src/xlsx/limits.ts';
import { ZipArchive } from '../../src/xlsx/zip.ts';
import { buildZip, type ZipFile } from '../support/zip.ts';

function open(files: readonly ZipFile[], comment?: string): ZipArchive {
  return new ZipArchive(buildZip(files, comment), defaultLimits);
}

async function read(archive: ZipArchive, name: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of readEntry(archive.find(name)!)) text += decoder.decode(piece, { stream: true });
  return text;
}

const long = 'Toimintakulut yhteensä '.repeat(10_000);

test.each<[string, Partial<ZipFile>]>([
  ['deflated', {}],
  ['stored', { stored: true }],
  ['with a data descriptor', { descriptor: true }],
  ['in ZIP64', { zip64: true }],
  ['stored in ZIP64', { zip64: true, stored: true }],
])('reads an entry %s', async (_, how) => {
  const archive = open([
    { name: 'first', data: 'x' },
    { name: 'a.xml', data: long, ...how },
    { name: 'empty', data: '' },
  ]);
  expect(await read(archive, 'a.xml')).toBe(long);
  expect(await read(archive, 'empty')).toBe('');
});

test('finds the directory behind an archive comment', async () => {
  expect(await read(open([{ name: 'a', data: 'b' }], 'PK'.repeat(500)), 'a')).toBe('b');
});

test.each([
  ['xl\\workbook.xml', 'xl/workbook.xml'],
  ['/xl/workbook.xml', 'xl/workbook.xml'],
  ['XL/Workbook.XML', 'xl/workbook.xml'],
])('finds %s as %s', async (written, asked) => {
  expect(await read(open([{ name: written, data: 'here' }]), asked)).toBe('here');
});

test('knows names and folders that are not there', () => {
  const archive = open([{ name: 'xl/a.xml', data: '' }]);
  expect(archive.find('b')).toBeNull();
  expect([archive.has('xl/A.xml'), archive.hasFolder('xl'), archive.hasFolder('word')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('accepts the same file twice but not two files of one name', async () => {
  const same = { name: 'a', data: 'same' };
  expect(await read(open([same, same]), 'a')).toBe('same');
  expect(() => open([same, { name: 'A', data: 'other' }]).find('a')).toThrow(
    'damaged: a: is in the archive twice',
  );
});

test('refuses an encrypted entry', () => {
  expect(() => open([{ name: 'a', data: 'b', encrypted: true }]).find('a')).toThrow('encrypted');
});

test.each<[string, Partial<ZipFile>, string]>([
  ['a size too small', { declaredSize: 10 }, 'is longer than declared'],
  ['a size too large', { declaredSize: 10_000_000 }, 'is shorter than declared'],
  ['a wrong checksum', { declaredCrc: 1 }, 'has a wrong checksum'],
  ['a wrong checksum of stored bytes', { declaredCrc: 1, stored: true }, 'has a wrong checksum'],
])('refuses %s', async (_, lie, problem) => {
  await expect(read(open([{ name: 'a', data: long, ...lie }]), 'a')).rejects.toThrow(
    `damaged: a: ${problem}`,
  );
});

test('refuses an archive that is cut anywhere', () => {
  const bytes = buildZip([{ name: 'a', data: long }]);
  for (const length of [4, 30, bytes.length - 60, bytes.length - 23, bytes.length - 1]) {
    expect(() => new ZipArchive(bytes.subarray(0, length), defaultLimits)).toThrow('damaged');
  }
});

test('refuses more entries than the limit', () => {
  const files = Array.from({ length: 11 }, (_, i) => ({ name: String(i), data: '' }));
  expect(() => new ZipArchive(buildZip(files), { ...defaultLimits, entries: 10 })).toThrow('too-large');
});
