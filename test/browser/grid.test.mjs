import { PNG } from 'pngjs';
import {
  eventually,
  formulasOf,
  goTo,
  inExcel,
  nameBox,
  openHost,
  selectedAddress,
  test,
  typeInto,
  valuesOf,
} from './support.mjs';

test('the sample is shown, and a number typed into a cell is recalculated and told to the pane, which shares its selection', async (t) => {
  const { page, pane } = await openHost(t);
  await page.getByText('KS 2025', { exact: true }).first().waitFor();
  await eventually(async () => (await darkPoints(page)) > 1000, true);
  await inExcel(pane, async (context) => {
    globalThis.told = [];
    context.workbook.worksheets.onChanged.add(async (event) => {
      globalThis.told.push([event.address, event.source]);
    });
    await context.sync();
  });
  const [[revenue]] = await valuesOf(pane, 'B4');
  await typeInto(page, 'B5', '-5000000');
  await eventually(() => valuesOf(pane, 'B5:B6'), [[-5_000_000], [revenue - 5_000_000]]);
  await eventually(() => pane.evaluate(() => globalThis.told), [['B5', 'Local']]);

  await goTo(page, 'B10');
  await eventually(() => selectedAddress(pane), "'KS 2025'!B10");
  await inExcel(pane, async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('B30').select();
    await context.sync();
  });
  await eventually(() => nameBox(page).inputValue(), 'B30');
});

test('Finnish decimals, texts and formulas are taken as typed, and edited in Finnish', async (t) => {
  const { page, pane } = await openHost(t);
  await typeInto(page, 'D1', '1234,5');
  await typeInto(page, 'D2', 'Tavoite');
  await typeInto(page, 'D3', '=D1*2');
  await typeInto(page, 'D4', '-12,25');
  await eventually(() => valuesOf(pane, 'D1:D4'), [[1234.5], ['Tavoite'], [2469], [-12.25]]);

  await typeInto(page, 'E1', '=SUMMA(1,5;2)+PYÖRISTÄ(2,26;1)');
  await typeInto(page, 'E2', '=JOS(E1>5;"yli; yksi";EPÄTOSI)');
  await eventually(() => valuesOf(pane, 'E1:E2'), [[5.8], ['yli; yksi']]);
  await eventually(() => formulasOf(pane, 'E1'), [['=SUM(1.5,2)+ROUND(2.26,1)']]);
  await goTo(page, 'E1');
  await page.keyboard.press('F2');
  await page.keyboard.type('+0,2');
  await page.keyboard.press('Enter');
  await eventually(() => valuesOf(pane, 'E1'), [[6]]);
  await eventually(() => formulasOf(pane, 'E1'), [['=SUM(1.5,2)+ROUND(2.26,1)+0.2']]);
});

/** Zero while the cells are not drawn. */
async function darkPoints(page) {
  const { data } = PNG.sync.read(await page.locator('#grid').screenshot());
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] + data[at + 1] + data[at + 2] < 200) dark++;
  return dark;
}
