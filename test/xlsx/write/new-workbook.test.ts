import { read as readByOther } from '@e965/xlsx';
import { readXlsx } from '../../../src/xlsx/read.ts';
import { readCustomPart } from '../../../src/xlsx/read-part.ts';
import { createXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../../support/libre-office.ts';
import { planSteps } from '../../support/plan-book.ts';
import { unpackSnapshot } from '../../support/unpack.ts';

const created = createXlsx('Tavoitteet', planSteps);

test('a new workbook reads as it was planned', async () => {
  const book = unpackSnapshot(await readXlsx(await created));
  expect(book).toMatchObject({
    names: [
      { name: 'Mittarit', sheet: null, formula: '=Luettelot!$A$1:$A$3', visible: true },
      { name: 'Vakio', sheet: 'Tavoitteet', formula: '=0.255', visible: false },
    ],
    sheets: [
      {
        name: 'Tavoitteet',
        protected: true,
        tables: [{ name: 'Tavoitetaulukko', hasHeader: true, hasTotals: false }],
      },
      { name: 'Luettelot', visibility: 'veryHidden', protected: false },
    ],
  });
  const cells = book.sheets[0]!.cells.map((cell) => [
    cell.formula ?? Object.values(cell.value)[1],
    cell.numberFormat,
  ]);
  expect(cells).toContainEqual(['Äänekkyys & <arki>', 'General']);
  expect(cells).toContainEqual([12.5, '#,##0.00']);
  expect(cells).toContainEqual(['=SUM(C2:C3)', '#,##0.00']);
  expect(await readCustomPart(await created, 'urn:sitova:koe')).toContain(
    '<koe xmlns="urn:sitova:koe">1</koe>',
  );
});

test('another reader finds what ours does not look for', async () => {
  const book = readByOther(await created, { type: 'array', cellStyles: true });
  const [goals, lists] = Object.values(book.Sheets);
  expect(goals).toMatchObject({
    A1: { s: { patternType: 'solid', fgColor: { rgb: '0B4F6C' } } },
    C2: { v: 12.5, c: [{ a: 'Sitova', t: 'Tarkista & perustele' }] },
  });
  expect(goals!['!cols']).toMatchObject({ 0: { wch: 32 }, 3: { hidden: true }, 4: { hidden: true } });
  expect(goals!['!rows']![0]).toMatchObject({ hpt: 30 });
  expect(lists!['A3']).toMatchObject({ t: 's', v: '1,5 htv' });
  expect(book.Props).toMatchObject({ Title: 'Tavoitteet', Author: 'Sitova' });
});

describeInLibreOffice('LibreOffice opens it', () => {
  let opened = '';
  beforeAll(async () => {
    const files = await convertInLibreOffice({ 'uusi.xlsx': await created }, 'fods');
    opened = new TextDecoder().decode(files.get('uusi.xlsx'));
  }, slow);

  test.each([
    ['the list to choose from', 'of:cell-content-is-in-list(Mittarit)'],
    ['its prompt', '<text:p>Valitse luettelosta.</text:p>'],
    ['its alert', 'table:message-type="stop" table:title="Mittari"'],
    ['the limit of numbers', 'of:cell-content-is-decimal-number() and cell-content()&gt;=-10'],
    ['the condition on values', 'calcext:apply-style-name="ConditionalStyle_1" calcext:value="&lt;0"'],
    ['the condition by formula', 'is-true-formula([.$B2]=&quot;kpl&quot;)'],
    [
      'the name',
      'table:name="Mittarit" table:base-cell-address="$Tavoitteet.$A$1" table:cell-range-address="$Luettelot.$A$1:.$A$3"',
    ],
    ['the table', 'table:name="Tavoitetaulukko" table:target-range-address="Tavoitteet.A1:Tavoitteet.C3"'],
    ['the hidden sheet', 'table:display="false"'],
    ['the width', 'style:column-width="3.1807in"'],
    ['the height', 'style:row-height="0.4165in"'],
    ['hidden columns', 'table:visibility="collapse" table:number-columns-repeated="2"'],
    ['merged cells', 'table:number-columns-spanned="3"'],
    ['protection', 'table:protected="true"'],
    ['unlocked cells', 'style:cell-protect="none"'],
    ['the note', '<text:p text:style-name="P1">Tarkista &amp; perustele</text:p>'],
    ['rows repeated on every page', '<table:table-header-rows>'],
    ['what is printed', 'table:print-ranges="Tavoitteet.A1:Tavoitteet.C6"'],
    ['one page wide on A4', 'fo:page-width="11.6929in" fo:page-height="8.2681in"|style:scale-to-X="1"'],
    ['the footer', '<text:page-number>1</text:page-number>'],
    ['the title', '<dc:title>Tavoitteet</dc:title>'],
    ['the calculated sum', 'table:formula="of:=SUM([.C2:.C3])" office:value-type="float" office:value="9.5"'],
  ])('with %s', (_, signs) => {
    expect(signs.split('|').filter((sign) => !opened.includes(sign))).toEqual([]);
  });
});
