import { readOne, tell } from './support/tell.ts';

// Whoever charges has income of it, whoever is charged has costs: the place of the line tells.

test('a charge below the heading of a side is a line of that side, and so are the lines after it', () => {
  const table = readOne(`
    Tietohallinto 2150     | TA 2026 | KS 2027
    TULOT
    Sisäiset veloitukset   | 300 000 | 310 000
    Käyttökorvaukset       | 90 000  | 95 000
    Tulot yhteensä         | 390 000 | 405 000
    MENOT
    Lisenssit              | 170 000 | 174 000
    Sisäiset veloitukset   | 40 000  | 41 000
    Menot yhteensä         | 210 000 | 215 000
    Netto                  | 180 000 | 190 000`);
  expect(tell(table)[2]).toContain(
    'Sisäiset veloitukset C3 310000 · Käyttökorvaukset B4 90000 · Käyttökorvaukset C4 95000 · revenue B5 390000',
  );
  expect(tell(table)[2]).toContain('Sisäiset veloitukset C8 -41000 · expense B9 -210000');
});

test('its account number tells too', () => {
  const table = readOne(`
    Tili | 3810 Leikkipuistot | KS 2027
    3100 | Myyntituotot       | 20 000
    3900 | Sisäinen veloitus  | 33 000
         | Toimintatuotot     | 53 000
    4000 | Palkat             | -41 000
    4900 | Sisäinen veloitus  | -12 000
         | Toimintakulut      | -53 000
         | Toimintakate       | 0`);
  expect(tell(table)[2]).toContain('Sisäinen veloitus C3 33000 · revenue C4 53000');
});

test('beside the credit it is the expense itself', () => {
  const table = readOne(`
    Yksikkö 12 Varikko | KS 2027
    Hyvitys            | 33 000
    Veloitus           | -53 000
    Netto              | -20 000`);
  expect(tell(table)[2]).toContain('revenue B2 33000 · expense B3 -53000 · margin B4 -20000');
});
