import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { PNG } from 'pngjs';

const root = path.resolve(__dirname, '..');
const text = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const elements = Array.from(new DOMParser().parseFromString(text, 'text/xml').getElementsByTagName('*'));
const named = (name: string) => elements.filter((one) => one.localName === name);
const children = (one: Element, name: string) =>
  Array.from(one.childNodes).filter((child): child is Element => (child as Element).localName === name);
const value = (one: Element | undefined) => one?.getAttribute('DefaultValue') ?? one?.textContent ?? '';

const resources = elements.filter((one) => /^(Images|Urls|ShortStrings|LongStrings)$/.test(parentName(one)));
const addresses = elements
  .map((one) => one.getAttribute('DefaultValue') ?? '')
  .filter((one) => one.startsWith('http'));

function parentName(one: Element): string {
  return (one.parentNode as Element | null)?.localName ?? '';
}

test('every resource is used, every reference leads to a resource, ids fit', () => {
  const ids = resources.map((one) => one.getAttribute('id')!);
  const used = elements.map((one) => one.getAttribute('resid')).filter((one) => one !== null);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(used)).toEqual(new Set(ids));
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('every text is there in Finnish and in both kinds of Swedish', () => {
  const strings = [
    ...resources.filter((one) => one.localName === 'String'),
    ...named('DisplayName'),
    ...named('Description').filter((one) => one.hasAttribute('DefaultValue')),
  ];
  expect(strings).toHaveLength(13);
  for (const one of strings) {
    const overrides = children(one, 'Override');
    expect(overrides.map((each) => each.getAttribute('Locale'))).toEqual(['fi-FI', 'sv-SE', 'sv-FI']);
    const long = parentName(one) === 'LongStrings' || one.localName === 'Description';
    for (const words of [value(one), ...overrides.map((each) => each.getAttribute('Value')!)]) {
      expect(words.trim()).not.toBe('');
      expect(words.length).toBeLessThanOrEqual(long ? 250 : 125);
    }
  }
});

test('icons exist in their real sizes, with something drawn on a transparent ground', () => {
  for (const icon of named('Icon')) {
    const sizes = children(icon, 'Image').map((one) => Number(one.getAttribute('size')));
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    for (const image of children(icon, 'Image')) {
      const resource = resources.find((one) => one.getAttribute('id') === image.getAttribute('resid'));
      expectIcon(value(resource), Number(image.getAttribute('size')));
    }
  }
  expectIcon(value(named('IconUrl')[0]), 32);
  expectIcon(value(named('HighResolutionIconUrl')[0]), 64);
});

function expectIcon(address: string, size: number): void {
  const png = PNG.sync.read(fs.readFileSync(path.join(root, new URL(address).pathname)));
  expect([png.width, png.height]).toEqual([size, size]);
  const alphas = png.data.filter((_, index) => index % 4 === 3);
  expect(alphas[0]).toBe(0);
  expect(alphas.filter((alpha) => alpha > 0).length).toBeGreaterThan(size * 2);
}

test('the functions of the ribbon are the ones the code associates', async () => {
  const associated: string[] = [];
  Object.assign(globalThis, { Office: { actions: { associate: (name: string) => associated.push(name) } } });
  await import('../src/commands/commands.ts');
  expect(named('FunctionName').map(value).sort()).toEqual(associated.sort());
});

test('one shared runtime serves the pane and the commands', () => {
  const [runtime] = named('Runtime');
  expect(runtime?.getAttribute('lifetime')).toBe('long');
  expect(named('FunctionFile')[0]?.getAttribute('resid')).toBe(runtime?.getAttribute('resid'));
  expect(named('TaskpaneId')).toEqual([]);
  const sets = named('Set').map((one) => [one.getAttribute('Name'), one.getAttribute('MinVersion')]);
  expect(sets).toEqual([
    ['ExcelApi', '1.14'],
    ['SharedRuntime', '1.1'],
  ]);
});

test('every page it names is one the build writes, from one https origin', () => {
  expect(new Set(addresses.map((one) => new URL(one).origin))).toEqual(new Set(['https://localhost:3000']));
  const pages = addresses
    .map((one) => new URL(one).pathname)
    .filter((one) => !one.startsWith('/assets/icons/'));
  for (const page of new Set(pages)) expect(fs.existsSync(path.join(root, 'src/taskpane', page))).toBe(true);
});

const schemas = path.resolve(root, '../shared/manifest-schema');
(fs.existsSync(schemas) ? test : test.skip)('passes the schema and the house’s validator', expectValid);

function expectValid(): void {
  // The validator resolves its packages from where it lies.
  const copy = path.join(root, 'node_modules/.cache/sitova-manifest/validate-manifest.mjs');
  fs.mkdirSync(path.dirname(copy), { recursive: true });
  fs.copyFileSync(path.join(schemas, 'validate-manifest.mjs'), copy);
  const answer = execFileSync(process.execPath, [copy, schemas, path.join(root, 'manifest.xml')], {
    encoding: 'utf8',
  });
  expect(answer.trim()).toBe('manifest OK');
}
