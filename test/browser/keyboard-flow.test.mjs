import assert from 'node:assert/strict';
import { assertAccessible, overflow } from './accessibility.mjs';
import { keyboard } from './keyboard.mjs';
import { pointsIn, takePicture } from './pictures.mjs';
import { eventually, nameBox, openHost, test } from './support.mjs';

const sample = 'iisalmi-ks2025-virheita.xlsx';

test('a controller puts a plan right, explains, marks and records it by keyboard alone', async (t) => {
  const { page, pane } = await openHost(t, { sample });
  const keys = keyboard(page, pane);
  /** Tab leads on from the last stop of the pane to the page; F6 leads back to the first. */
  const reach = (name) => keys.tabTo(name).catch(() => keys.toPane().then(() => keys.tabTo(name)));
  const press = async (name) => {
    await pane.getByRole('button', { name }).first().waitFor();
    await reach(name);
    await page.keyboard.press('Enter');
  };
  const heading = (name) => pane.getByRole('heading', { level: 1, name }).waitFor();
  const said = (text) => pane.getByText(text).first().waitFor();
  const isAt = (cell) => eventually(() => nameBox(page).inputValue(), cell);
  /** Findings are one stop of Tab; the arrow keys go from one to the next. */
  const goTo = async (finding, cell) => {
    await pane.getByRole('heading', { level: 4 }).filter({ hasText: finding }).waitFor();
    await reach(/^1280 |^1300 |^1400 |^RAPORTTI /);
    await page.keyboard.press('Home');
    for (let press = 0; press < 9 && !finding.test(await keys.focused()); press++)
      await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await isAt(cell);
  };
  const type = async (text) => {
    await keys.toGrid();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await keys.toPane();
  };

  await keys.toPane();
  await press('Tarkista');
  await heading('Ei vielä valmis lähetettäväksi: 5\u00a0virhettä.');
  await reach(/^1280 /);
  await page.keyboard.press('Enter');
  await isAt('B10');
  await takePicture(page, 'keyboard-findings.png');

  await press('Korjaa kaikki turvalliset (1)');
  await press('Korjaa 1\u00a0solu');
  await said(/^Korjattu 1\ssolu ja tarkistettu uudelleen\.$/);
  await heading('Ei vielä valmis lähetettäväksi: 4\u00a0virhettä.');
  await press(/^Korjaa… 1280 /);
  await takePicture(page, 'keyboard-fixing.png');
  await press('Korjaa 1\u00a0solu');
  await heading('Ei vielä valmis lähetettäväksi: 3\u00a0virhettä.');

  await goTo(/^1400 TYÖLLISYYS/, 'A19');
  await type('1510 TYÖLLISYYS- JA KANSAINVÄLISYYSPALVELUT');
  await heading('Ei vielä valmis lähetettäväksi: 2\u00a0virhettä.');
  await goTo(/^RAPORTTI YHTEENSÄ: TOIMINTATUOTOT/, 'B32');
  await press(/^Korjaa… RAPORTTI/);
  await press('Korjaa 1\u00a0solu');
  await heading('Ei vielä valmis lähetettäväksi: 1\u00a0virhe.');
  await goTo(/^RAPORTTI YHTEENSÄ: TOIMINTAKULUT/, 'B33');
  await type('=B5+B9+B13+B17+B21+B25+B29');
  await heading(/^Valmis lähetettäväksi, kun/);
  await takePicture(page, 'keyboard-put-right.png');

  await goTo(/^1300 /, 'B14');
  await press('Merkitse taulukkoon');
  await said(/^Merkitty \d+\ssolua?\./);
  const isMarked = async () => (await pointsIn(page, '#fff4ce')) > 1000;
  await eventually(isMarked, true);
  await takePicture(page, 'keyboard-marked.png');
  await press('Poista merkinnät');
  await said('Merkinnät on poistettu. Omat muotoilusi ovat ennallaan.');
  await eventually(isMarked, false);

  await press(/^Selitä: /);
  await eventually(keys.focused, 'Selitys*');
  await page.keyboard.type('Kate on kirjoitettu taseyksikön laskelmasta, yhteensä 1 944 900 €.');
  await reach(/^Nimesi/);
  await page.keyboard.type('Aino Talous');
  await press('Tallenna selitys');
  await said('Selitys on tallennettu työkirjaan.');
  await takePicture(page, 'keyboard-explained.png');

  await page.keyboard.press('Escape');
  await press('Tarkista ennen lähetystä');
  await said(/^Valmis lähetettäväksi/);
  await reach(/^Nimesi/);
  await page.keyboard.type('Aino Talous');
  await press('Kirjoita tarkistusmerkintä');
  await said('Tarkistusmerkintä on kirjoitettu työkirjaan. Tallenna työkirja.');
  await said(/^Tarkistusmerkintä on voimassa\./);
  await takePicture(page, 'keyboard-recorded.png');

  await keys.toGrid();
  await page.keyboard.type('-1944901');
  await page.keyboard.press('Enter');
  await said(/^Tarkistusmerkintä ei ole enää voimassa: työkirja on muuttunut\./);
  await takePicture(page, 'keyboard-invalid.png');
});

const words = {
  fi: {
    check: 'Tarkista',
    fix: /^Korjaa kaikki/,
    cell: 'Solu',
    headroom: /^Liikkumavara/,
    profile: /^Iisalmi:/,
    back: 'Takaisin',
    validate: 'Tarkista ennen lähetystä',
  },
  sv: {
    check: 'Granska',
    fix: /^Rätta alla/,
    cell: 'Cell',
    headroom: /^Handlingsutrymme/,
    profile: /^Iisalmi:/,
    back: 'Tillbaka',
    validate: 'Granska före inlämning',
  },
};

/** 320 CSS pixels wide, and as high as 1024 pixels are at 400 %. */
const enlarged = { width: '320px', height: '256px' };

for (const [lang, said] of Object.entries(words)) {
  test(`findings, headroom, fixing, profile and validation are accessible enlarged to 400 %: ${lang}`, async (t) => {
    const { page, pane } = await openHost(t, { sample, lang });
    await page
      .locator('#pane-body iframe')
      .evaluate((frame, size) => Object.assign(frame.style, size), enlarged);
    const button = (name) => pane.getByRole('button', { name }).first();
    const check = async (view) => {
      await assertAccessible(page, pane, view);
      assert.ok((await overflow(pane)) <= 0, `${view} fits`);
    };
    await pane.getByRole('button', { name: said.check, exact: true }).click();
    await button(said.headroom).click();
    await check('findings and headroom');
    await button(said.fix).click();
    await pane.getByRole('columnheader', { name: said.cell, exact: true }).waitFor();
    await check('fixing');
    await button(said.back).click();
    await button(said.profile).click();
    await pane.getByRole('radio').first().waitFor();
    await check('profile');
    await button(said.back).click();
    await button(said.validate).click();
    await pane.getByRole('heading', { level: 1, name: said.validate }).waitFor();
    await check('validation');
  });
}
