import { relationships, workbookParts } from '../support/xlsx.ts';
import { buildZip } from '../support/zip.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const criterion = '<filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn>';

const inline = (at: string, text: string, style = 0) =>
  `<c r="${at}" t="inlineStr" s="${style}"><is><t>${text}</t></is></c>`;
const number = (at: string, value: number, style = 0) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** Labels with looks, every kind of value, hidden rows and columns, merges, two tables. */
const plan =
  '<cols><col min="2" max="2" width="9" hidden="1"/><col min="30" max="40" hidden="1"/></cols><sheetData>' +
  `<row r="2">${inline('A2', 'Käyttösuunnitelma 2025', 1)}</row>` +
  `<row r="3">${inline('A3', 'Tili')}${inline('B3', 'TP 2023', 1)}${inline('C3', 'TA 2024', 2)}</row>` +
  `<row r="4" hidden="1">${inline('A4', 'Toimintatuotot', 3)}${number('B4', 1184300, 4)}${number('C4', 0.255, 5)}</row>` +
  `<row r="5">${inline('A5', 'Toimintakulut', 4)}${number('B5', -2000000.5, 4)}<c r="C5" t="b"><v>1</v></c></row>` +
  '<row r="6"><c r="A6" t="str"><f>IF(B4&gt;0,"","x")</f><v></v></c><c r="B6" s="4"><f>SUM(B4:B5)</f><v>-815700.5</v></c>' +
  '<c r="C6" t="b"><f>B4&gt;B5</f><v>0</v></c></row>' +
  `<row r="7"><c r="A7" t="e"><v>#REF!</v></c>${inline('B7', '#REF!', 1)}<c r="C7" t="e"><f>B4/0</f><v>#DIV/0!</v></c></row>` +
  `<row r="8">${number('A8', 46348, 6)}${inline('B8', '0045', 7)}${inline('C8', '=A1', 7)}<c r="D8" s="4"/></row>` +
  `<row r="9">${inline('A9', '  väli ja\nrivinvaihto  ')}${inline('B9', 'Å🙂')}</row>` +
  '</sheetData><mergeCells><mergeCell ref="A2:C2"/><mergeCell ref="A9:A12"/><mergeCell ref="X90:Y92"/></mergeCells>' +
  '<tableParts count="2"><tablePart r:id="t1"/><tablePart r:id="t2"/></tableParts>';

const filtered =
  `<sheetProtection sheet="1"/><sheetData><row r="1">${number('A1', 1)}${inline('B1', 'x')}</row>` +
  `<row r="2" hidden="1">${number('A2', 2)}</row><row r="3">${number('A3', 1)}</row></sheetData>` +
  `<autoFilter ref="A1:B3">${criterion}</autoFilter>`;

const allHidden =
  '<cols><col min="1" max="9" hidden="1"/></cols><sheetData>' +
  `<row r="1" hidden="1">${number('A1', 1)}</row><row r="2" hidden="1">${number('B2', 2)}</row></sheetData>`;

/** Eight sheets of an .xlsx file with one of everything that a snapshot tells. */
export function everythingWorkbook(): Uint8Array {
  const parts = workbookParts({
    sheets: {
      'KS 2025': plan,
      'Hallitus&apos;n &quot;luvut&quot; 50 %': filtered,
      Piilossa: `<sheetData><row r="1">${number('A1', 1)}</row></sheetData>`,
      Syvällä: `<sheetData><row r="5">${number('C5', 1)}</row></sheetData>`,
      Harva: `<sheetData><row r="1">${inline('A1', 'alku')}</row><row r="20000">${number('Z20000', 7)}</row></sheetData>`,
      Tyhjä: '<sheetData><row r="3"><c r="B3" s="4"/></row></sheetData>',
      Kaavio: '',
      Ёлка表: allHidden,
    },
    before: '<workbookProtection lockStructure="1"/>',
    after:
      '<definedNames><definedName name="Kate">\'KS 2025\'!$B$6</definedName><definedName name="Vakio">0.255</definedName>' +
      '<definedName name="Kate" localSheetId="3">Syvällä!$C$5</definedName>' +
      '<definedName name="Salainen" hidden="1">\'Hallitus\'\'n "luvut" 50 %\'!$A$1:$B$2</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'KS 2025\'!$A$1:$C$9</definedName></definedNames><calcPr calcId="191029" calcMode="manual"/>',
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="#,##0\\ &quot;€&quot;;[Red]\\-#,##0\\ &quot;€&quot;"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts>' +
      '<fonts><font/><font><b/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="1"><alignment indent="1"/></xf>' +
      '<xf><alignment indent="4"/></xf><xf numFmtId="164" fontId="1"/><xf numFmtId="165"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships([
        ['t1', 'table', '../tables/table1.xml'],
        ['t2', 'table', '../tables/table2.xml'],
      ]),
      'xl/tables/table1.xml': `<table xmlns="${main}" displayName="Luvut" ref="A3:C6" totalsRowCount="1"/>`,
      'xl/tables/table2.xml': `<table xmlns="${main}" displayName="Apu" ref="F1:G2" headerRowCount="0"/>`,
    },
  });
  const workbook = String(parts['xl/workbook.xml'])
    .replace('name="Piilossa"', 'name="Piilossa" state="hidden"')
    .replace('name="Syvällä"', 'name="Syvällä" state="veryHidden"');
  const links = String(parts['xl/_rels/workbook.xml.rels']).replace(
    /(Id="rId7" Type="[^"]*)worksheet"/,
    '$1chartsheet"',
  );
  const files = { ...parts, 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': links };
  return buildZip(Object.entries(files).map(([name, data]) => ({ name, data })));
}
