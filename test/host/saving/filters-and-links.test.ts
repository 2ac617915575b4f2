import { readXlsx } from '../../../src/xlsx/read.ts';
import { createXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../../support/libre-office.ts';
import { partsOf } from '../../support/parts.ts';
import { saveAfter as saveSheetAfter } from '../../support/save-after.ts';

const saveAfter = async (work: (sheet: Excel.Worksheet) => void) =>
  saveSheetAfter(await createXlsx('Luvut', []), (_, sheet) => {
    sheet.getRange('A1:B5').values = [
      ['Yksikkö', 'Summa'],
      ['Opetus', 10],
      ['Terveys', 20],
      ['Opetus', 30],
      ['Kulttuuri', 40],
    ];
    work(sheet);
  });

const filtered = (sheet: Excel.Worksheet) => {
  const range = sheet.getRange('A1:B5');
  sheet.autoFilter.apply(range, 0, { filterOn: 'Values', values: ['Opetus'] });
  sheet.autoFilter.apply(range, 1, {
    filterOn: 'Custom',
    criterion1: '>=20',
    operator: 'And',
    criterion2: '<>35',
  });
  sheet.tabColor = '#FF8800';
};
const linked = (sheet: Excel.Worksheet) => {
  sheet.getRange('A2').hyperlink = {
    address: 'https://example.org/?a=1&b=2',
    textToDisplay: 'Opetus',
    screenTip: 'Ohje',
  };
  sheet.getRange('A3').hyperlink = { documentReference: 'Luvut!B5', textToDisplay: 'Terveys' };
};

const drawn = (sheet: Excel.Worksheet) => {
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B5'), 'Columns');
  chart.title.text = 'Summat & yksiköt';
  chart.axes.valueAxis.title.text = 'Euroa';
  chart.axes.valueAxis.minimum = 0;
  chart.setPosition('D2', 'H12');
  const series = chart.series.getItemAt(0);
  series.format.fill.setSolidColor('#336699');
  series.points.getItemAt(1).format.fill.setSolidColor('#cc0000');
  const pie = sheet.charts.add('Pie', sheet.getRange('A1:B5'));
  pie.series.getItemAt(0).hasDataLabels = true;
  sheet.charts.add('Treemap', sheet.getRange('A1:B5'));
};
const tabled = (sheet: Excel.Worksheet) => {
  const table = sheet.tables.add('A1:B5', true);
  table.name = 'Summat';
  table.showBandedColumns = true;
  table.columns.getItem('Yksikkö').filter.applyValuesFilter(['Opetus']);
  table.columns.getItem('Summa').filter.applyDynamicFilter('AboveAverage');
};

const outlined = (sheet: Excel.Worksheet) => {
  sheet.getRange('2:4').group('ByRows');
  sheet.getRange('3:4').group('ByRows');
  sheet.getRange('B:B').group('ByColumns');
  sheet.horizontalPageBreaks.add('A4');
  sheet.verticalPageBreaks.add('B1');
};

test('an outline and the beginnings of pages are saved', async () => {
  const bytes = await saveAfter(outlined);
  const xml = partsOf(bytes).get('xl/worksheets/sheet1.xml')!;
  const levels = [...xml.matchAll(/<row r="(\d)"[^>]*?(?: outlineLevel="(\d)")?(?: [^>]*)?>/g)];
  expect(levels.map(([row]) => /outlineLevel="(\d)"/.exec(row)?.[1] ?? '0')).toEqual([
    '0',
    '1',
    '2',
    '2',
    '0',
  ]);
  expect(xml).toMatch(/<sheetFormatPr[^>]*outlineLevelRow="2"/);
  expect(xml).toMatch(/<col [^>]*min="2"[^>]*outlineLevel="1"|<col [^>]*outlineLevel="1"[^>]*min="2"/);
  expect(xml).toContain(
    '<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>' +
      '<colBreaks count="1" manualBreakCount="1"><brk id="1" max="1048575" man="1"/></colBreaks>',
  );
});

describeInLibreOffice('LibreOffice', () => {
  test(
    'finds the outline and the beginnings of pages',
    async () => {
      const opened = await convertInLibreOffice({ 'jasennys.xlsx': await saveAfter(outlined) }, 'fods');
      const text = new TextDecoder().decode(opened.get('jasennys.xlsx'));
      expect(text.match(/<table:table-row-group>/g)).toHaveLength(2);
      expect(text).toContain('<table:table-column-group>');
      expect(text).toMatch(/family="table-row"[^]*?fo:break-before="page"/);
    },
    slow,
  );
});

test('a filter is saved with its conditions and the rows it hides, and the colour of the tab', async () => {
  const xml = partsOf(await saveAfter(filtered)).get('xl/worksheets/sheet1.xml');
  expect(xml).toContain(
    '<autoFilter ref="A1:B5"><filterColumn colId="0"><filters><filter val="Opetus"/></filters></filterColumn>' +
      '<filterColumn colId="1"><customFilters and="1"><customFilter operator="greaterThanOrEqual" val="20"/>' +
      '<customFilter operator="notEqual" val="35"/></customFilters></filterColumn></autoFilter>',
  );
  expect(xml).toContain('<sheetPr><tabColor rgb="FFFF8800"/></sheetPr>');
  const [sheet] = (await readXlsx(await saveAfter(filtered))).sheets;
  expect([sheet!.filtered, sheet!.hiddenRows]).toEqual([true, [1, 2, 4]]);
});

test('filters by colour, date and icon are saved', async () => {
  const bytes = await saveAfter((sheet) => {
    sheet.getRange('A2').format.fill.color = '#FFCC00';
    const range = sheet.getRange('A1:B5');
    sheet.autoFilter.apply(range, 0, { filterOn: 'CellColor', color: '#FFCC00' });
    const values = ['10', { date: '2026-03-01', specificity: 'Month' as const }];
    sheet.autoFilter.apply(range, 1, { filterOn: 'Values', values });
  });
  expect(partsOf(bytes).get('xl/worksheets/sheet1.xml')).toContain(
    '<filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn>' +
      '<filterColumn colId="1"><filters><filter val="10"/><dateGroupItem year="2026" month="3" dateTimeGrouping="month"/></filters></filterColumn>',
  );
  expect(partsOf(bytes).get('xl/styles.xml')).toMatch(
    /<dxf><fill><patternFill patternType="solid"><fgColor rgb="FFFFCC00"\/>/,
  );
  const table = await saveAfter((sheet) => {
    const { columns } = sheet.tables.add('A1:B5', true);
    columns.getItemAt(0).filter.applyFontColorFilter('#AA0000');
    columns.getItemAt(1).filter.applyIconFilter({ set: 'FiveRating', index: 4 });
  });
  expect(partsOf(table).get('xl/tables/table1.xml')).toContain(
    '<colorFilter dxfId="0" cellColor="0"/></filterColumn><filterColumn colId="1"><iconFilter iconSet="5Rating" iconId="4"/>',
  );
});

test('links are saved, to other pages and within the workbook', async () => {
  const parts = partsOf(await saveAfter(linked));
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(
    /<hyperlinks><hyperlink ref="A2" tooltip="Ohje" xmlns:r="[^"]+" r:id="rId1"\/><hyperlink ref="A3" location="Luvut!B5"\/><\/hyperlinks>/,
  );
  expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
    'Target="https://example.org/?a=1&amp;b=2" TargetMode="External"',
  );
});

test('charts are saved with their cells, title, axes and colours', async () => {
  const parts = partsOf(await saveAfter(drawn));
  const [column, pie] = ['xl/charts/chart1.xml', 'xl/charts/chart2.xml'].map((name) => parts.get(name)!);
  expect(column).toContain('<a:t>Summat &amp; yksiköt</a:t>');
  expect(column).toContain('<c:cat><c:strRef><c:f>Luvut!$A$2:$A$5</c:f></c:strRef></c:cat>');
  expect(column).toContain('<c:val><c:numRef><c:f>Luvut!$B$2:$B$5</c:f></c:numRef></c:val>');
  expect(column).toContain('<c:tx><c:strRef><c:f>Luvut!$B$1</c:f></c:strRef></c:tx>');
  expect(column).toMatch(
    /<c:dPt><c:idx val="1"\/>.*?CC0000.*<c:valAx>.*<c:min val="0"\/>.*<a:t>Euroa<\/a:t>/,
  );
  expect(pie).toMatch(/<c:pieChart>.*<c:showVal val="1"\/>/);
  expect(parts.has('xl/charts/chart3.xml')).toBe(false);
  const drawing = parts.get('xl/drawings/drawing1.xml')!;
  expect(drawing).toMatch(/<xdr:from><xdr:col>3<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>1<\/xdr:row>/);
  expect(drawing.match(/cNvPr id="\d+"/g)).toEqual(['cNvPr id="2"', 'cNvPr id="3"']);
});

test('a table is saved with what it filters by and how it looks', async () => {
  const xml = partsOf(await saveAfter(tabled)).get('xl/tables/table1.xml');
  expect(xml).toContain(
    '<autoFilter ref="A1:B5"><filterColumn colId="0"><filters><filter val="Opetus"/></filters></filterColumn>' +
      '<filterColumn colId="1"><dynamicFilter type="aboveAverage"/></filterColumn></autoFilter>',
  );
  expect(xml).toContain('showRowStripes="1" showColumnStripes="1"');
});

describeInLibreOffice('reopened in LibreOffice', () => {
  test(
    'links, the colour of the tab, charts and the filter of a table are there',
    async () => {
      const file = await saveAfter((sheet) => {
        linked(sheet);
        filtered(sheet);
      });
      const other = await saveAfter((sheet) => {
        tabled(sheet);
        drawn(sheet);
      });
      const converted = await convertInLibreOffice({ 'luvut.xlsx': file, 'kuvat.xlsx': other }, 'fods');
      const [fods, charts] = ['luvut.xlsx', 'kuvat.xlsx'].map((name) =>
        new TextDecoder().decode(converted.get(name)),
      );
      for (const drawnThere of [
        'chart:class="chart:bar"',
        'Summat &amp; yksiköt',
        'chart:class="chart:circle"',
      ])
        expect(charts).toContain(drawnThere);
      expect(charts).toMatch(/<table:database-range [^>]*>[^]*table:value="Opetus"/);
      expect(fods).toContain('xlink:href="https://example.org/?a=1&amp;b=2"');
      expect(fods).toContain('table:tab-color="#ff8800"');
    },
    slow,
  );
});
