import { read, utils } from '@e965/xlsx';
import { buildReport } from '../../src/check/summary.ts';
import { reportCsv } from '../../src/exports/csv.ts';
import { languages } from '../../src/model/language.ts';
import { explained, mistakes, reason, saying, unreadable } from './reports.ts';

type Line = Readonly<Record<string, string>>;

/** Read back by another program's reader, as text. */
function linesOf(csv: string): Line[] {
  const sheet = read(csv.slice(1), { type: 'string', FS: ';', raw: true }).Sheets['Sheet1']!;
  return utils.sheet_to_json<Line>(sheet, { defval: '', raw: true });
}

test('every finding, the verdict and what could not be checked have a line each', async () => {
  const workbook = await mistakes();
  const csv = reportCsv(buildReport([workbook, unreadable()]), 'fi');
  expect(csv.startsWith('\ufeffTyökirja;Laji;')).toBe(true);
  const lines = linesOf(csv);
  expect(lines.map(({ Laji }) => Laji)).toEqual([
    'Tulos',
    ...workbook.findings.map(({ severity }) => (severity === 'error' ? 'virhe' : 'tieto')),
    'Ei voitu tarkistaa',
    'Tulos',
  ]);
  expect(lines[1]).toMatchObject({
    Työkirja: 'suunnitelmat/ks virheitä.xlsx',
    Solu: 'B10',
    'Yksikön tunnus': '1280',
    'Luku taulukossa': '-1184000',
    'Pitäisi olla': '-1184300',
    Ero: '300',
    Sääntö: 'margin-mismatch',
  });
  expect(lines[6]).toMatchObject({
    'Sitova erä': 'poistot',
    'Sitova kenelle': 'valtuustoon nähden',
    'Muutoksesta päättää': 'kaupunginvaltuusto',
  });
  expect(lines.at(-1)).toMatchObject({ Työkirja: 'rikki.xlsx', Mitä: 'Tämä ei ole Excel-työkirja.' });
});

test('an explanation stands beside what it explains', () => {
  expect(linesOf(reportCsv(buildReport([explained()]), 'fi'))).toContainEqual(
    expect.objectContaining({
      Laji: 'huomio',
      Selitys: reason,
      Selittäjä: 'Aino Talous',
      Selitetty: '31.1.2025',
    }),
  );
});

test.each(['=HYPERLINK("https://example.org")', '+358', '-teksti', '@SUM(A1)', '\t=1+1', ' =1+1', '＝1'])(
  'what came from a cell never becomes a formula: %j',
  async (text) => {
    const csv = reportCsv(
      await saying({ unitName: text, parts: { what: text, why: text, remedy: text } }),
      'fi',
    );
    const [, line] = linesOf(csv);
    for (const column of ['Yksikkö', 'Mitä', 'Miksi', 'Mitä tehdä']) expect(line![column]).toBe(`'${text}`);
  },
);

test('amounts stay numbers with the decimal mark of the language', async () => {
  const report = await saying({ actual: -1184000.5 });
  expect(linesOf(reportCsv(report, 'fi'))[1]!['Luku taulukossa']).toBe('-1184000,5');
  expect(linesOf(reportCsv(report, 'en'))[1]!['Figure in the sheet']).toBe('-1184000.5');
});

test('quotes, semicolons and line breaks stay inside their cell', async () => {
  const what = 'Yksikkö "A"; B\r\ntoinen rivi';
  const [, line] = linesOf(reportCsv(await saying({ parts: { what, why: '', remedy: '' } }), 'fi'));
  expect(line!['Mitä']!.replaceAll('\r', '')).toBe(what.replaceAll('\r', ''));
});

test.each(languages)('every column has a heading of its own in %s', async (language) => {
  const [heads = ''] = reportCsv(buildReport([await mistakes(language)]), language).split('\r\n');
  const names = heads.slice(1).split(';');
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain('');
});
