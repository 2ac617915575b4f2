/** @jest-environment jsdom */
import { readSettings, rememberAppearance, rememberLanguage } from '../../src/taskpane/settings.ts';

const office = (partitionKey?: string) =>
  Object.assign(globalThis, { Office: { context: { partitionKey } } });

beforeEach(() => {
  localStorage.clear();
  office();
});

test('nothing chosen means Excel’s language and look', () => {
  expect(readSettings()).toEqual({ language: null, appearance: 'excel' });
});

test('remembers what was chosen, apart for each site that shows the pane', () => {
  office('city-a.');
  rememberLanguage('sv');
  rememberAppearance('dark');
  expect(readSettings()).toEqual({ language: 'sv', appearance: 'dark' });
  office('city-b.');
  expect(readSettings()).toEqual({ language: null, appearance: 'excel' });
});

test('an unknown stored word is no choice', () => {
  localStorage.setItem('sitova.language', 'de');
  localStorage.setItem('sitova.appearance', 'pink');
  expect(readSettings()).toEqual({ language: null, appearance: 'excel' });
});

test('works where storage is blocked', () => {
  const blocked = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  const full = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('blocked', 'SecurityError');
  });
  expect(() => rememberLanguage('fi')).not.toThrow();
  expect(readSettings().language).toBeNull();
  blocked.mockRestore();
  full.mockRestore();
});
