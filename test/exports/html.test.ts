/** @jest-environment jsdom */
import { buildReport } from '../../src/check/summary.ts';
import { reportHtml } from '../../src/exports/html/page.ts';
import { languages } from '../../src/model/language.ts';
import { installBrowserParts } from '../taskpane/browser-parts.ts';
import { explained, mistakes, optionsIn, reason, saying, unreadable } from './reports.ts';

beforeAll(() => installBrowserParts());

const parse = (page: string) => new DOMParser().parseFromString(page, 'text/html');
const texts = (page: Document, selector: string) =>
  [...page.querySelectorAll(selector)].map((one) => one.textContent.replaceAll('\u00a0', ' ').trim());

describe.each(languages)('the page in %s', (language) => {
  const pages = async () =>
    [[await mistakes(language)], [await mistakes(language), explained(language), unreadable()]].map(
      (workbooks) => reportHtml(buildReport(workbooks), optionsIn(language)),
    );

  test('needs nothing but itself', async () => {
    for (const page of await pages()) {
      expect(parse(page).querySelectorAll('script, link, img, iframe, object, embed, base')).toHaveLength(0);
      expect(page).not.toMatch(/\b(?:src|href|on\w+)=|@import|url\(/);
      expect(page).toContain("default-src 'none'");
    }
  });

  test('is built for those who do not see it', async () => {
    for (const page of (await pages()).map(parse)) {
      expect(page.documentElement.lang).toBe(language);
      expect(page.title).not.toBe('');
      const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
      for (const table of page.querySelectorAll('table')) {
        expect(table.caption?.textContent).toBeTruthy();
        for (const head of table.querySelectorAll('th')) expect(head.scope).not.toBe('');
        for (const row of table.tBodies[0]!.rows) expect(row.querySelector('th')).not.toBeNull();
      }
      for (const region of page.querySelectorAll('[tabindex]'))
        expect(region.ariaLabel ?? region.getAttribute('aria-label')).toBeTruthy();
    }
  });
});

test('the verdict comes first, then each finding with its amounts, and what is left', async () => {
  const page = parse(reportHtml(buildReport([await mistakes()]), optionsIn('fi')));
  expect(page.querySelector('h1')!.nextElementSibling!.textContent).toMatch(
    /^Ei vielä valmis lähetettäväksi: 5.virhettä/,
  );
  expect(texts(page, 'h2')).toEqual([
    'Virheet',
    'Tiedoksi',
    'Liikkumavara',
    'Ei voitu tarkistaa',
    'Mitä todistettiin',
    'Näin taulukot luettiin',
  ]);
  const [first] = page.querySelectorAll('article');
  expect(first!.querySelector('h3')!.textContent).toBe("'KS 2025'!B10: Toimintakate ei täsmää");
  const facts = texts(page, 'article:first-of-type dt').map(
    (term, at) => `${term}: ${texts(page, 'article:first-of-type dd')[at]}`,
  );
  expect(facts).toEqual(
    expect.arrayContaining([
      'Yksikkö: 1280 HENKILÖSTÖPALVELUT',
      'Luku taulukossa: −1 184 000 €',
      'Pitäisi olla: −1 184 300 €',
      'Ero: 300 €',
    ]),
  );
  expect(texts(page, 'article.info dd')).toEqual(
    expect.arrayContaining(['poistot, valtuustoon nähden', 'toimintayksikkö', 'kaupunginvaltuusto']),
  );
  expect(texts(page, 'th[scope=rowgroup]')).toContain('1280 Henkilöstöpalvelut');
  expect(texts(page, 'footer')).toEqual([expect.stringContaining('Tarkistettu 31.1.2025 klo 12.15')]);
});

test('explanations are told with who gave them, outdated ones apart', () => {
  const page = parse(reportHtml(buildReport([explained()]), optionsIn('fi')));
  expect(texts(page, 'h2')).toEqual(expect.arrayContaining(['Selitetyt huomiot', 'Vanhentuneet selitykset']));
  expect(texts(page, 'dd')).toEqual(expect.arrayContaining([reason, 'Aino Talous, 31.1.2025']));
  expect(texts(page, 'td')).toEqual(expect.arrayContaining(['Vanha syy', 'Havaintoa ei enää ole.']));
});

test('of several workbooks each has its line, the unreadable one too', async () => {
  const page = parse(reportHtml(buildReport([await mistakes(), unreadable()]), optionsIn('fi')));
  expect(texts(page, 'main > .verdict')).toEqual([
    'Yhteensä 2 työkirjaa: 5 virhettä, 1 tieto, 1 osin tarkistamatta ja 1 lukematon.',
  ]);
  expect(texts(page, 'table:first-of-type tbody th').slice(0, 2)).toEqual([
    'suunnitelmat/ks virheitä.xlsx',
    'rikki.xlsx',
  ]);
});

test('nothing is counted in a file that could not be read', () => {
  const page = parse(reportHtml(buildReport([explained(), unreadable()]), optionsIn('fi')));
  const [, row] = page.querySelectorAll('table:first-of-type tbody tr');
  expect([...row!.querySelectorAll('.number')].map((cell) => cell.textContent)).toEqual(['–', '–', '–']);
});

test('labels from other people’s cells stay text', async () => {
  const what = '<img src=x onerror=alert(1)> & "A" \u202edraob';
  const page = parse(reportHtml(await saying({ parts: { what, why: '', remedy: '' } }), optionsIn('fi')));
  expect(page.querySelector('img')).toBeNull();
  expect(texts(page, 'article p')[0]).toBe('<img src=x onerror=alert(1)> & "A" draob');
});
