import { findProfile } from '../../../src/profiles/index.ts';
import { frameExceeded } from '../../../src/rules/rollup/frame-exceeded.ts';
import { testRule } from '../../support/test-rule.ts';

const rows = `
        Toimintakate            | Raami 2025 | KS 2025
        1280 Henkilöstöpalvelut | −1 184 000 | −1 184 300
        1300 Talouspalvelut     | −1 945 200 | −1 944 900
        Yhteensä                | −3 129 200 | −3 129 200`;
const iisalmi = findProfile('iisalmi')!;
const withFrame = (cents: number) => ({
  ...iisalmi,
  bindings: [],
  frames: [
    {
      node: 'kaupunginhallitus',
      item: 'margin' as const,
      year: 2025,
      version: 'budget' as const,
      cents,
      source: iisalmi.nodes[0]!.source,
    },
  ],
});
const plan = `
        Koodi | Toimintayksikkö    | Toimintatuotot | Toimintakulut | Toimintakate KS 2025
        1280  | Henkilöstöpalvelut |        509 200 |    −1 693 500 | −1 184 300
        1300  | Talouspalvelut     |        238 500 |    −2 183 400 | −1 944 900
        Kaupunginhallitus yhteensä | |      747 700 |    −3 876 900 | −3 129 200`;

const below = (museum: string, net: string) => {
  const cost = museum === '432 900' ? '3 431 600' : '3 401 600';
  return `
        Käyttösuunnitelma 2026 | Tulot   | Menot     | Nettomenot
        Kirjasto               | 48 200  | 1 012 400 | 964 200
        Liikunta               | 214 600 | 1 288 300 | 1 073 700
        Museo                  | 36 100  | ${museum} | ${museum === '432 900' ? '396 800' : '366 800'}
        Musiikkiopisto         | 155 000 | 698 000   | 543 000
        Yhteensä               | 453 900 | ${cost}   | ${net}
        Valtuuston määräraha   | 453 900 | 3 401 600 | 2 947 700
        Erotus                 | 0       | 0         | 0`;
};

const parted = `
        Käyttösuunnitelma 2027, euroa
        Tulosalue       | Määräraha 2027 | Hallinto | Opetus    | Tilat   | KS 2027 yhteensä | Jakamatta
        Varhaiskasvatus | 2 450 000      | 120 000  | 1 980 000 | 350 000 | 2 450 000        | 0
        Perusopetus     | 6 120 000      | 310 000  | 4 900 000 | 910 000 | 6 120 000        | 0
        Kirjasto        | 398 000        | 21 000   | 302 000   | 75 000  | 398 000          | 0
        Nuorisotyö      | 176 500        | 9 500    | 140 000   | 27 000  | 176 500          | 0`;

const line = (ram: string) => `
        DISPOSITIONSPLAN 2027                  | Budget 2026            | DP 2027
        2101 Kyrkby skola                      |                        |
        Verksamhetsintäkter                    | 90 000                 | 90 000
        Verksamhetskostnader                   | −980 000               | −1 000 000
        Verksamhetsbidrag                      | =B3+B4 => −890 000     | =C3+C4 => −910 000
        2102 Norra skolan                      |                        |
        Verksamhetsintäkter                    | 10 000                 | 10 000
        Verksamhetskostnader                   | −600 000               | −620 000
        Verksamhetsbidrag                      | =B7+B8 => −590 000     | =C7+C8 => −610 000
        Bildningsnämnden totalt                |                        |
        Verksamhetsintäkter                    | =B3+B7 => 100 000      | =C3+C7 => 100 000
        Verksamhetskostnader                   | =B4+B8 => −1 580 000   | =C4+C8 => −1 620 000
        Verksamhetsbidrag                      | =B11+B12 => −1 480 000 | =C11+C12 => −1 520 000 ←
        Budgetram (fullmäktige)                |                        | ${ram}`;

testRule(frameExceeded, {
  accepts: [
    {
      name: 'the frame adds up too few of its parts, which is told',
      sheet: `
        Enhet           | Ram 2027                  | Förslag 2027
        Förskolor       | −500 000                  | −495 000
        Skolor          | −900 000                  | −890 000
        Gymnasiet       | −400 000                  | −398 000
        Biblioteket     | −200 000                  | −199 000
        Nämnden totalt  | =SUM(B3:B5) => −1 500 000 | =SUM(C2:C5) => −1 982 000`,
    },
    {
      name: 'every unit and the total keep to their frames',
      sheet: rows.replace('−1 184 000', '−1 184 300').replace('−1 945 200', '−1 944 900'),
    },
    {
      name: 'money is left, which another finding tells',
      sheet: rows.replace('| −3 129 200 |', '| −3 130 300 |').replace('−1 184 000', '−1 185 100'),
    },
    {
      name: 'the frame is of another year',
      sheet: rows
        .replace('Raami 2025', 'Raami 2024')
        .replace('−1 184 000', '−1 183 000')
        .replace('| −3 129 200 |', '| −3 128 200 |'),
    },
    { name: 'the frame of the profile holds', sheet: plan, organisation: withFrame(-312920000) },
    { name: 'the parts of a plan keep to the appropriation together', sheet: parted },
    {
      name: 'the sum of the parts is wrong, which another finding tells',
      sheet: parted.replace('| 398 000          | 0', '| 410 400          | -12 400'),
    },
    { name: 'the frame of a line of the total holds', sheet: line('−1 520 000').replace(' ←', '') },
    { name: 'the frame of a row below the total holds', sheet: below('402 900', '2 947 700') },
  ],
  flags: [
    {
      name: 'a frame for the whole alone beside years',
      reason: 'exceeded',
      outcome: { expected: -900_00, actual: -910_00 },
      sheet: `
        Ikääntyneiden palvelut
        Talousarvio 2027, euroa
        |  |  TA2026 | TA2027 | Kehys 2027
        710 | Kotihoito        |
        | Toimintatuotot       | 345    | 350    |
        | Toimintakulut        | −810   | −820   |
        | Toimintakate         | −465   | −470   |
        720 | Asuminen         |
        | Toimintatuotot       | 100    | 100    |
        | Toimintakulut        | −520   | −540   |
        | Toimintakate         | −420   | −440   |
        | Palvelut yhteensä    |
        | Toimintatuotot       | 445    | 450    |
        | Toimintakulut        | −1 330 | −1 360 |
        | Toimintakate         | −885   | −910 ← | −900`,
    },
    {
      name: 'the total is worse than the frame in a line of its own',
      reason: 'exceeded',
      outcome: { expected: -151950000, actual: -152000000 },
      sheet: line('−1 519 500'),
    },
    {
      name: 'the units together are worse than the frame, and one of them makes it so',
      reason: 'with-parts',
      outcome: { expected: -312820000, actual: -312920000 },
      sheet: rows
        .replace('−1 184 000', '−1 183 000')
        .replace('| −3 129 200 | −3 129 200', '| −3 128 200 | −3 129 200 ←'),
    },
    {
      name: 'one unit is over its frame while their total keeps to it',
      reason: 'part-within',
      outcome: { severity: 'info', expected: -118400000, actual: -118430000 },
      sheet: rows.replace('−1 184 300', '−1 184 300 ←'),
    },
    {
      name: 'a unit over its frame where no total has one',
      reason: 'exceeded',
      sheet: `
        Toimintakate            | Kehys 2025 | KS 2025
        1280 Henkilöstöpalvelut | −1 184 000 | −1 190 000 ←
        1300 Talouspalvelut     | −1 945 200 | −1 944 900`,
    },
    {
      name: 'the parts of a unit together are over the appropriation beside them',
      reason: 'exceeded',
      outcome: { expected: -39800000, actual: -41040000 },
      sheet: parted.replace(
        '302 000   | 75 000  | 398 000          | 0',
        '314 400   | 75 000  | 410 400 ← | -12 400',
      ),
    },
    {
      name: 'the frame of the profile is smaller',
      reason: 'exceeded',
      organisation: withFrame(-312620000),
      sheet: plan.replace('−3 129 200', '−3 129 200 ←'),
    },
    {
      name: 'the frame stands in a row below the total',
      reason: 'exceeded',
      outcome: { expected: -294770000, actual: -297770000 },
      sheet: below('432 900', '2 977 700 ←'),
    },
  ],
  undecided: [],
});
