import { createXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../../support/libre-office.ts';
import { partsOf } from '../../support/parts.ts';
import { richBook } from '../../support/rich-book.ts';
import { saveAfter as saveSheetAfter } from '../../support/save-after.ts';

type Work = (add: (type: Excel.ConditionalFormatType, address?: string) => Excel.ConditionalFormat) => void;

const saveAfter = (bytes: Uint8Array, work: Work) =>
  saveSheetAfter(bytes, (_, sheet) =>
    work((type, address = 'B2:B9') => sheet.getRange(address).conditionalFormats.add(type)),
  );

const sheetAfter = async (work: Work) =>
  partsOf(await saveAfter(await createXlsx('Luvut', []), work)).get('xl/worksheets/sheet1.xml')!;

type Kind = keyof typeof Excel.ConditionalFormatType;
const kind = (name: Kind) => (name.charAt(0).toUpperCase() + name.slice(1)) as Excel.ConditionalFormatType;

test.each<[string, Work, string[]]>([
  [
    'a scale of three colours',
    (add) => {
      add(kind('colorScale')).colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FF0000', formula: '' },
        midpoint: { type: 'Percentile', formula: '50', color: '#FFFF00' },
        maximum: { type: 'Number', formula: '=100', color: '#00FF00' },
      };
    },
    [
      '<cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="num" val="100"/>',
      '<color rgb="FFFF0000"/><color rgb="FFFFFF00"/><color rgb="FF00FF00"/></colorScale></cfRule>',
    ],
  ],
  [
    'bars, with what they learnt later',
    (add) => {
      const { dataBar } = add(kind('dataBar'));
      dataBar.barDirection = 'LeftToRight';
      dataBar.positiveFormat.fillColor = '#336699';
      dataBar.positiveFormat.gradientFill = false;
      dataBar.negativeFormat.fillColor = '#AA0000';
      dataBar.lowerBoundRule = { type: 'Number', formula: '=10' };
    },
    [
      '<dataBar><cfvo type="num" val="10"/><cfvo type="max"/><color rgb="FF336699"/></dataBar>',
      '<x14:dataBar minLength="0" maxLength="100" border="1" gradient="0" direction="leftToRight"',
      '<x14:cfvo type="num"><xm:f>10</xm:f></x14:cfvo><x14:cfvo type="autoMax"/>',
      '<x14:negativeFillColor rgb="FFAA0000"/>',
      '<xm:sqref>B2:B9</xm:sqref>',
    ],
  ],
  [
    'icons, by their own bounds',
    (add) => {
      const { iconSet } = add(kind('iconSet'));
      iconSet.style = 'ThreeArrows';
      iconSet.reverseIconOrder = true;
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=30' },
        { type: 'Number', operator: 'GreaterThan', formula: '=60' },
      ];
    },
    [
      '<iconSet iconSet="3Arrows" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="30"/><cfvo type="num" val="60" gte="0"/></iconSet>',
    ],
  ],
  [
    'icons that share the figures evenly',
    (add) => (add(kind('iconSet')).iconSet.style = 'FourTrafficLights'),
    ['<iconSet iconSet="4TrafficLights">', 'val="25"', 'val="50"', 'val="75"'],
  ],
  [
    'the last tenth',
    (add) => {
      const { topBottom } = add(kind('topBottom'));
      topBottom.format.font.color = '#FF0000';
      topBottom.rule = { rank: 10, type: 'BottomPercent' };
    },
    ['<cfRule type="top10" percent="1" bottom="1" rank="10" dxfId="0" priority="1"/>'],
  ],
  ...(
    [
      ['Blanks', 'type="containsBlanks"', 'LEN(TRIM(B2))=0'],
      ['NonErrors', 'type="notContainsErrors"', 'NOT(ISERROR(B2))'],
      ['DuplicateValues', 'type="duplicateValues"'],
      ['EqualOrBelowAverage', 'type="aboveAverage" aboveAverage="0" equalAverage="1"'],
      ['TwoStdDevAboveAverage', 'type="aboveAverage" stdDev="2"'],
      ['LastSevenDays', 'type="timePeriod" timePeriod="last7Days"', 'TODAY()-FLOOR(B2,1)&lt;=6'],
      ['NextMonth', 'type="timePeriod" timePeriod="nextMonth"', 'EDATE(TODAY(),1)'],
    ] as const
  ).map(([criterion, ...signs]): [string, Work, string[]] => [
    criterion,
    (add) => {
      const { preset } = add(kind('presetCriteria'));
      preset.format.font.bold = true;
      preset.rule = { criterion };
    },
    signs,
  ]),
  ...(
    [
      ['NotContains', 'type="notContainsText" operator="notContains"', 'ISERROR(SEARCH("ei",B2))'],
      ['BeginsWith', 'type="beginsWith"', 'LEFT(B2,LEN("ei"))="ei"'],
      ['EndsWith', 'type="endsWith"', 'RIGHT(B2,LEN("ei"))="ei"'],
    ] as const
  ).map(([operator, ...signs]): [string, Work, string[]] => [
    operator,
    (add) => {
      const { textComparison } = add(kind('containsText'));
      textComparison.format.fill.color = '#FFEEAA';
      textComparison.rule = { operator, text: 'ei' };
    },
    signs,
  ]),
])('%s is in the file', async (_, work, signs) => {
  const xml = await sheetAfter(work);
  for (const sign of signs) expect(xml).toContain(sign);
});

const bars: Work = (add) =>
  void [add(kind('dataBar')), add(kind('colorScale'), 'A2:A9'), add(kind('iconSet'), 'A2:A9')];

test('bars of the file stay beside new ones, and the order of rules is that of Excel', async () => {
  const saved = await saveAfter(richBook(), bars);
  const xml = partsOf(saved).get('xl/worksheets/sheet1.xml')!;
  expect(xml.split('<x14:conditionalFormattings').length - 1).toBe(1);
  expect(xml.split('<x14:cfRule').length - 1).toBe(2);
  const ids = [...xml.matchAll(/<x14:id>([^<]+)</g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(2);
  for (const id of ids) expect(xml).toContain(`id="${id}"`);
  const priorities = [...xml.matchAll(/<cfRule type="(\w+)"[^>]*priority="(\d)"/g)].map(
    ([, type, at]) => `${at} ${type}`,
  );
  expect(priorities.sort()).toEqual(['1 iconSet', '2 colorScale', '3 dataBar', '5 dataBar']);
});

describeInLibreOffice('reopened in LibreOffice', () => {
  test(
    'it shows all of them',
    async () => {
      const files = {
        'uusi.xlsx': await saveAfter(await createXlsx('Luvut', []), bars),
        'rikas.xlsm': await saveAfter(richBook(), bars),
      };
      const opened = await convertInLibreOffice(files, 'fods');
      const count = (name: string, sign: string) =>
        new TextDecoder().decode(opened.get(name)).split(sign).length - 1;
      const signs = ['<calcext:data-bar ', '<calcext:color-scale>', '<calcext:icon-set '];
      expect(signs.map((sign) => count('uusi.xlsx', sign))).toEqual([1, 1, 1]);
      expect(signs.map((sign) => count('rikas.xlsm', sign))).toEqual([2, 1, 1]);
    },
    slow,
  );
});
