import { readTables } from '../../src/layouts/index.ts';
import { makeWorkbook, type Drawn } from './support/invented-plan.ts';

/** Seconds of processor time the reading takes: a busy machine does not count. */
function secondsOf(rows: readonly (readonly Drawn[])[]): number {
  const snapshot = makeWorkbook(rows);
  const started = process.cpuUsage();
  readTables(snapshot);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e6;
}

const many = (count: number, row: (i: number) => Drawn[]) => Array.from({ length: count }, (_, i) => row(i));

test('50 000 cells of a flat list are read in seconds', () => {
  const accounts = many(6250, (i) => [
    2025,
    'KS',
    'KH',
    1200 + Math.floor(i / 500) * 10,
    12001 + Math.floor(i / 50),
    3000 + ((i * 37) % 2000),
    i % 3 ? 'U' : 'S',
    ((i * 7919) % 1_000_000) - 500_000,
  ]);
  const head = ['Vuosi', 'Versio', 'Toimielin', 'Yksikkö', 'Kustannuspaikka', 'Tili', 'Ulk/Sis', 'Summa'];
  expect(secondsOf([head, ...accounts])).toBeLessThan(5);
});

test('a list of more rows than a call has room for arguments is read', () => {
  const rows = many(150_000, (i) => [1000 + (i % 9000), 3000 + (i % 40), -i]);
  expect(readTables(makeWorkbook([['Yksikkö', 'Tili', 'KS 2025'], ...rows]))).not.toHaveLength(0);
});

test.each<[string, Drawn[][]]>([
  [
    'unit rows with distinct names',
    [
      ['Koodi', 'Yksikkö', 'Tuotot KS 2025', 'Kulut KS 2025', 'Kate KS 2025'],
      ...many(4000, (i) => [1000 + i, `Yksikkö numero ${i}`, i * 10, -i * 30, -i * 20]),
    ],
  ],
  [
    'months side by side',
    [
      ['Yksikkö', ...Array.from({ length: 498 }, (_, i) => `${(i % 12) + 1}/${2000 + Math.floor(i / 12)}`)],
      ...many(40, (i) => [`${1200 + i} Yksikkö`, ...Array.from({ length: 498 }, (_, c) => i * c)]),
    ],
  ],
  ['figures without text', many(2500, (i) => Array.from({ length: 8 }, (_, c) => i * 13 + c))],
])('20 000 cells of %s are read in seconds', (_, rows) => {
  expect(secondsOf(rows)).toBeLessThan(5);
});
