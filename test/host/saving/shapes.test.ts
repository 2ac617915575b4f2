import { createXlsx } from '../../../src/xlsx/write/edit-xlsx.ts';
import { convertInLibreOffice, describeInLibreOffice, slow } from '../../support/libre-office.ts';
import { packedParts, partsOf } from '../../support/parts.ts';
import { richBook } from '../../support/rich-book.ts';
import { saveAfter as saveSheetAfter } from '../../support/save-after.ts';

/** One red point. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==';
const drawing = 'xl/drawings/drawing1.xml';

const saveAfter = (bytes: Uint8Array, work: (sheet: Excel.Worksheet) => void) =>
  saveSheetAfter(bytes, (_, sheet) => work(sheet));

const saved = async (work: (sheet: Excel.Worksheet) => void) =>
  saveAfter(await createXlsx('Luvut', []), work);

/** One of each kind. */
function drawn({ shapes }: Excel.Worksheet): void {
  const box = shapes.addTextBox('Sitovuus & perustelut\ntoinen rivi');
  box.set({ name: 'Laatikko', left: 10, top: 20, width: 150, height: 60 });
  box.textFrame.textRange.font.set({ bold: true, size: 14, color: '#C00000' });
  box.textFrame.horizontalAlignment = 'Center';
  const heart = shapes.addGeometricShape('Heart');
  heart.set({ left: 200, top: 20, width: 50, height: 50, rotation: 45, altTextDescription: 'Sydän' });
  heart.fill.setSolidColor('#FF0000');
  heart.fill.transparency = 0.5;
  heart.lineFormat.dashStyle = 'LongDash';
  const line = shapes.addLine(300, 100, 400, 20, 'Straight');
  line.line.endArrowheadStyle = 'Triangle';
  const image = shapes.addImage(picture);
  image.set({ name: 'Vaakuna', left: 10, top: 100, width: 40, height: 40, placement: 'Absolute' });
  const ends = [0, 60].map((left) => {
    const one = shapes.addGeometricShape('Rectangle');
    one.set({ left, top: 200, width: 30, height: 30 });
    return one;
  });
  shapes.addGroup(ends).name = 'Pari';
}

test('each kind is in the drawing of the sheet, with its look', async () => {
  const bytes = await saved(drawn);
  const xml = partsOf(bytes).get(drawing)!;
  for (const sign of [
    '<xdr:cNvSpPr txBox="1"/>',
    '<a:t>Sitovuus &amp; perustelut</a:t></a:r></a:p><a:p><a:pPr algn="ctr"/>',
    '<a:rPr sz="1400" b="1"><a:solidFill><a:srgbClr val="C00000"></a:srgbClr></a:solidFill>',
    'descr="Sydän"',
    '<a:xfrm rot="2700000"><a:off x="2540000" y="254000"/><a:ext cx="635000" cy="635000"/></a:xfrm><a:prstGeom prst="heart">',
    '<a:srgbClr val="FF0000"><a:alpha val="50000"/>',
    '<a:prstDash val="lgDash"/>',
    '<a:xfrm flipV="1"><a:off x="3810000" y="254000"/><a:ext cx="1270000" cy="1016000"/>',
    '<a:tailEnd type="triangle" w="med" len="med"/>',
    'editAs="absolute"',
    'r:embed="rId1"',
    '<xdr:grpSp>',
    '<a:chOff x="0" y="2540000"/><a:chExt cx="1143000" cy="381000"/>',
  ])
    expect(xml).toContain(sign);
  const ids = [...xml.matchAll(/cNvPr id="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const parts = packedParts(bytes);
  expect([...parts.keys()].filter((name) => name.includes('media')).sort()).toEqual(['xl/media/image1.png']);
  expect(partsOf(bytes).get('[Content_Types].xml')).toContain(
    '<Default Extension="png" ContentType="image/png"/>',
  );
});

test('what was taken away again, and what cannot be seen', async () => {
  const xml = partsOf(
    await saved(({ shapes }) => {
      shapes.addGeometricShape('Sun').delete();
      const cloud = shapes.addGeometricShape('Cloud');
      cloud.visible = false;
      cloud.fill.clear();
      cloud.lineFormat.visible = false;
    }),
  ).get(drawing)!;
  expect(xml).not.toContain('prst="sun"');
  expect(xml).toMatch(/hidden="1".*prst="cloud".*<a:noFill\/><a:ln><a:noFill\/><\/a:ln>/);
});

test('the pictures and charts of the file stay, byte for byte', async () => {
  const before = richBook();
  const after = await saveAfter(before, drawn);
  const [was, is] = [before, after].map(packedParts) as [Map<string, unknown>, Map<string, unknown>];
  const kept = [...was.keys()].filter((name) => /media|charts\//.test(name));
  expect(kept.length).toBeGreaterThanOrEqual(2);
  for (const name of kept) expect([name, is.get(name)]).toEqual([name, was.get(name)]);
  expect(partsOf(after).get(drawing)).toContain(partsOf(before).get(drawing)!.replace('</xdr:wsDr>', ''));
});

describeInLibreOffice('reopened in LibreOffice', () => {
  test(
    'it draws all of them',
    async () => {
      const files = { 'uusi.xlsx': await saved(drawn), 'rikas.xlsm': await saveAfter(richBook(), drawn) };
      const opened = await convertInLibreOffice(files, 'fods');
      for (const name of Object.keys(files)) {
        const xml = new TextDecoder().decode(opened.get(name));
        for (const sign of ['Sitovuus &amp; perustelut', 'draw:name="Vaakuna"', 'draw:name="Pari"', 'Sydän'])
          expect(xml).toContain(sign);
        expect(xml).toMatch(/draw:type="(?:ooxml-)?heart"/);
        expect(xml).toMatch(/<draw:(?:line|connector) /);
        expect(xml.split('<draw:image').length - 1).toBe(name === 'uusi.xlsx' ? 1 : 3);
      }
    },
    slow,
  );
});
