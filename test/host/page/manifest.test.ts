/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { readManifest } from '../../../src/host/page/manifest.ts';
import { pageLanguage } from '../../../src/host/page/words.ts';

const xml = readFileSync('manifest.xml', 'utf8');

test('the ribbon has the buttons of the manifest, in its words', () => {
  const labels = (['fi', 'sv', 'en'] as const).map((language) =>
    readManifest(xml, language).groups.map(({ label, commands }) => [
      label,
      ...commands.map((command) => command.label),
    ]),
  );
  expect(labels).toEqual([
    [['Sitova', 'Tarkista', 'Tarkista ennen lähetystä', 'Lisää tavoitetaulukko', 'Avaa Sitova']],
    [['Sitova', 'Granska', 'Granska före inlämning', 'Infoga måltabell', 'Öppna Sitova']],
    [['Sitova', 'Check', 'Check before submission', 'Insert goal table', 'Open Sitova']],
  ]);
});

test('a button knows its function, its tip and an icon large enough', () => {
  const [check] = readManifest(xml, 'fi').groups[0]!.commands;
  expect(check).toMatchObject({ functionName: 'checkWorkbook', iconPath: 'assets/icons/check-32.png' });
  expect(check!.tip).not.toBe('');
});

test('the pane is the page of the manifest', () => {
  expect(readManifest(xml, 'fi').panePath).toBe('taskpane.html');
});

test('what is no manifest is refused', () => {
  expect(() => readManifest('<OfficeApp>', 'fi')).toThrow('well-formed');
});

test.each([
  ['?lang=sv', ['fi-FI'], 'sv'],
  ['?lang=de', ['en-GB', 'fi'], 'en'],
  ['', ['et', 'sv-FI'], 'sv'],
  ['', ['et'], 'fi'],
  ['', [], 'fi'],
])('the page asked by %p with the browser languages %p speaks %p', (search, preferred, language) => {
  expect(pageLanguage(search, preferred)).toBe(language);
});
