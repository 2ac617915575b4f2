import { serialDate } from '../../src/xlsx/dates.ts';

test.each([
  ['2025-01-01', 45658],
  ['2025-01-01T12:00:00', 45658.5],
  ['2025-01-01T06:00:00.000Z', 45658.25],
  ['1900-03-01', 61],
  ['1900-02-28', 59],
  ['1900-01-01', 1],
  ['18:00', 0.75],
])('counts %s as %d', (text, serial) => {
  expect(serialDate(text, false)).toBe(serial);
});

test('counts from 1904 where the workbook does', () => {
  expect(serialDate('1904-01-02', true)).toBe(1);
  expect(serialDate('2025-01-01', true)).toBe(45658 - 1462);
});

test.each(['', 'T', '1.1.2025', '2025', 'x'])('finds no date in "%s"', (text) => {
  expect(serialDate(text, false)).toBeNull();
});
