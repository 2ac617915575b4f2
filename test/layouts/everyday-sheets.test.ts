import { lines, readOne, tell } from './support/tell.ts';

// What workbooks written as twelve people would keep them showed.

const columns = (drawing: string) => tell(readOne(drawing))[1]!.split(' | ');
const units = (drawing: string) => tell(readOne(drawing)).slice(2);

test('one figure of the row shared out by another is no amount, whatever it is called', () => {
  const drawn = columns(`
    Kotihoito, käyttösuunnitelma 2026
    Alue      | Autoja | Tulot | Menot  | Netto              | Menot autoa kohden
    Pohjoinen | 4      | 612   | -2 810 | =C3+D3 => -2 198   | =D3/B3 => -702,5
    Keskinen  | 6      | 988   | -4 402 | =C4+D4 => -3 414   | =D4/B4 => -733,7
    Eteläinen | 3      | 570   | -2 640 | =C5+D5 => -2 070   | =D5/B5 => -880`);
  expect(drawn.at(-1)).toBe('F other');
});

test('what is counted beside revenue, expense, margin and depreciation is no money', () => {
  expect(
    columns(`
      Talousarvio 2026 tulosalueittain
      Tulosalue      | Tuotot | Kulut   | Toimintakate | Poistot | Tulos | Luokkia
      Ammattiopisto  | 18 120 | -16 890 | 1 230        | -910    | 320   | 71
      Lukio          | 2 410  | -2 350  | 60           | -12     | 48    | 12
      Aikuiskoulutus | 1 980  | -1 902  | 78           | -35     | 43    | 9`).slice(3),
  ).toEqual(['D plan 2026 margin', 'E plan 2026 depreciation', 'F plan 2026 account', 'G other']);
});

test('a shortened quantity in one of two languages is that quantity', () => {
  expect(
    columns(`
      Käyttösuunnitelma / Dispositionsplan 2026
      Enhet / Yksikkö | Tulot/Inkomster | Menot/Utgifter | Netto | Avskrivn. / Poistot
      Simhallen       | 410             | -890           | -480  | -120
      Ishallen        | 260             | -455           | -195  | -88`).at(-1),
  ).toBe('E plan 2026 depreciation');
});

test('bodies right of a proposal are the stages it went through', () => {
  const drawing = `
    Lukiokoulutus 2026
                      | TA 2025 | TAE 2026 | Hallitus | Valtuusto
    Tuotot            | 2 295   | 2 348    | 2 348    | 2 358
    Kulut             | -2 194  | -2 258   | -2 247   | -2 253
    Toimintakate      | 101     | 90       | 101      | 105`;
  expect(columns(drawing).slice(2)).toEqual(['C plan 2026', 'D plan 2026', 'E plan 2026']);
  expect(readOne(drawing).units.map(({ name }) => name)).toEqual(['Lukiokoulutus']);
});

test('state shares above the margin are a revenue of the unit and make it no municipality', () => {
  expect(
    units(`
      Lukiokoulutus 2026
                    | TA 2025 | KS 2026
      Valtionosuudet | 2 240  | 2 290
      Maksutuotot    | 55     | 58
      Tuotot         | 2 295  | 2 348
      Kulut          | -2 194 | -2 258
      Toimintakate   | 101    | 90`)[0],
  ).toContain('Lukiokoulutus · operatingUnit');
});

test('a net is of the unit whose name stands after it, and that of a body adds up its units', () => {
  const table = readOne(`
    Socialnämnden, dispositionsplan 2026
    Konto | Text              | Budget 2026 | Budget 2025
    310   | ÄLDREOMSORG       |             |
    3100  | Avgifter          | 88          | 85
    3200  | Hyror             | 31          | 30
    4000  | Löner             | -812        | -790
          | Netto äldreomsorg | -693        | -675
    320   | HEMTJÄNST         |             |
    3100  | Avgifter          | 22          | 21
    4000  | Löner             | -266        | -259
          | Netto hemtjänst   | -244        | -238
          | SOCIALNÄMNDEN NETTO | -937      | -913`);
  expect(tell(table).slice(2)).toEqual(
    lines(`
      310 ÄLDREOMSORG · operatingUnit < SOCIALNÄMNDEN · fees C4 88 · fees D4 85 · rentRevenue C5 31 · rentRevenue D5 30 · salaries C6 -812 · salaries D6 -790 · margin C7 -693 · margin D7 -675
      320 HEMTJÄNST · operatingUnit < SOCIALNÄMNDEN · fees C9 22 · fees D9 21 · salaries C10 -266 · salaries D10 -259 · margin C11 -244 · margin D11 -238
      SOCIALNÄMNDEN · body = 310 ÄLDREOMSORG + 320 HEMTJÄNST · margin C12 -937 · margin D12 -913`),
  );
});

test('what comes to one sum with costs, all without a minus, is a cost', () => {
  expect(
    units(`
      Puhdistamo kp 8120, budjetti 2026
      Tili               | 2026
      Sähkö              | 92
      Kemikaalit         | 52
      Lietteen käsittely | 14
      Palkat             | 140
      Yhteensä           | 298`)[0],
  ).toBe(
    '8120 Puhdistamo · costCentre · Sähkö B3 -92 · Kemikaalit B4 -52 · Lietteen käsittely B5 -14 · salaries B6 -140 · expense B7 -298',
  );
});

test('projects with a cost estimate are investments also where they are followed up', () => {
  const table = readOne(`
    Hankeseuranta 30.9.2025
    Hankenro | Hanke      | Kustannusarvio | TA 2025 | Toteuma 9/2025 | Ennuste 2025
    7012     | Päiväkoti  | 5 200          | 1 800   | 922            | 1 700
    7015     | Virastotalo | 900           | 450     | 401            | 455
             | Yhteensä   | 6 100          | 2 250   | 1 323          | 2 155`);
  expect(table.kind).toBe('investments');
  expect(tell(table)[2]).toContain('investment D3 -1800 · investment E3 -922');
});

test('the expenditure of investments is what is invested', () => {
  const table = readOne(`
    Investoinnit 2026
    Kohde         | Menot  | Rahoitusosuus | Netto
    Satama        | -1 200 | 200           | -1 000
    Kirjastosilta | -450   | 0             | -450`);
  expect(tell(table)[2]).toBe('Satama · project · investment B3 -1200 · revenue C3 200 · margin D3 -1000');
});

test('names of places over the figures are units, where the rows name none', () => {
  expect(
    units(`
      Aineistomäärärahan jako 2026
                  | Pääkirjasto | Lähikirjasto Koivula | Kirjastoauto | Yhteensä
      Kirjat      | 42          | 14                   | 5            | 61
      Lehdet      | 16          | 6                    | 1            | 23
      E-aineistot | 11          | 0                    | 0            | 11
      Yhteensä    | 69          | 20                   | 6            | 95`).map(
      (unit) => unit.split(' · ')[0],
    ),
  ).toEqual(['Pääkirjasto', 'Lähikirjasto Koivula', 'Kirjastoauto', 'Yhteensä']);
});

test('the month in which a draft was made is not the year of the table', () => {
  expect(
    readOne(`
      Maksuosuudet 2026
      alustava 10/2025
      Kunta      | Maksuosuus 2025 | Maksuosuus 2026
      Haapakoski | 1 810           | 1 875
      Kivilampi  | 902             | 924
      Yhteensä   | 2 712           | 2 799`).year,
  ).toBe(2026);
});

test('what is counted is no money though it be one word', () => {
  expect(
    columns(`
      Kansalaisopisto 2026
      Kp   | Nimi      | Tuntimäärä | Menot yhteensä | Kurssimaksut | Netto
      5310 | Kädentaidot | 2 100    | -100 200       | 71 000       | -29 200
      5320 | Kielet    | 1 400      | -61 800        | 53 000       | -8 800
      5330 | Musiikki  | 1 900      | -86 300        | 65 000       | -21 300`)[2],
  ).toBe('C other');
});

test('what money is set aside for is no table of goals, whoever is to do it and when', () => {
  const table = readOne(`
    Hankeraha 2026, yhteensä 44 000 €
    Toimenpide          | Vastuutaho       | Euroa  | Ajankohta
    Liikuntaneuvonta    | liikuntapalvelut | 22 000 | koko vuosi
    Ehkäisevä työ       | nuorisopalvelut  | 12 000 | kevät 2026
    Varaus              |                  | 10 000 |
    Yhteensä            |                  | 44 000 |`);
  expect(table.kind).toBe('reservations');
  expect(table.units.map(({ name }) => name)).toEqual([
    'Liikuntaneuvonta',
    'Ehkäisevä työ',
    'Varaus',
    'Yhteensä',
  ]);
});

test('a hyphen before four digits of a year makes no code of a version', () => {
  expect(
    tell(
      readOne(`
        Metsätalous (kp 6500) talousarvio 2026
                         | TP-2024 | TA-2025 | TA-2026
        Puunmyyntitulot  | 142     | 150     | 160
        Metsänhoitotyöt  | -40     | -45     | -46
        Netto            | 102     | 105     | 114`),
    ).slice(1, 3),
  ).toEqual([
    'A name | B priorActual 2024 | C budget 2025 | D plan 2026',
    '6500 Metsätalous · costCentre · Puunmyyntitulot B3 142 · Puunmyyntitulot C3 150 · Puunmyyntitulot D3 160 · Metsänhoitotyöt B4 -40 · Metsänhoitotyöt C4 -45 · Metsänhoitotyöt D4 -46 · margin B5 102 · margin C5 105 · margin D5 114',
  ]);
});

test('a form that tells who drew it up and when has no heading there', () => {
  const table = readOne(`
    Käyttösuunnitelmalomake 2026
    Kustannuspaikka | 3110 Esiopetus
    Laatija         | M. Saari  | Pvm     | 15.1.2026

    Tili            | Tilin nimi | TA 2025 | KS 2026
    3250            | Maksutuotot | 42     | 44
    4001            | Palkat     | -312    | -318
                    | Toimintakate | -270  | -274`);
  expect(tell(table)[0]).toBe('plan A5:D8 2026 negative');
  expect(tell(table)[2]).toContain('3110 Esiopetus · costCentre');
});

test.each([
  ['Ennuste', 'Enn. II - TA', 'variance'],
  ['Ändr.bud 2026', 'Netto', 'amendedBudget'],
])('%s and %s', (first, second, role) => {
  const drawn = columns(`
    Jätehuolto 2026
    Yksikkö   | TA 2026 | ${first} | ${second}
    Keräys    | -388    | -390     | -398
    Kompostit | -22     | -22      | -24`);
  expect(drawn.join()).toContain(role);
});

test('when a project runs is no code of it', () => {
  expect(
    units(`
      Projektportfölj 2026
      Projekt      | Finansiär | Projekttid         | Budget totalt | Egen andel 2026
      Grön skola   | ESF       | 1.8.2025-31.7.2027 | 180 000       | 12 000
      Digistöd     | UBS       | 1.1.2026-31.7.2026 | 60 000        | 15 000
      Språkbron    | SFV       | 1.1-31.12.2026     | 24 000        | 4 000`).map(
      (unit) => unit.split(' · ')[0],
    ),
  ).toEqual(['Grön skola', 'Digistöd', 'Språkbron']);
});

test('objects that are places are run, not built, where the title plans no investments', () => {
  expect(
    units(`
      Puhtauspalvelut, sisäinen laskutus 2026
      Kohde            | m2    | €/vuosi
      Keskuskoulu      | 5 200 | 118 560
      Päiväkoti Mesikkä | 900  | 28 080
      Kunnantalo       | 1 400 | 30 240`)[0],
  ).toContain('Keskuskoulu · operatingUnit');
});

test('what all rows from a revenue on come to in the net is one statement', () => {
  expect(
    units(`
      Jätehuolto, ennuste II/2025
      €            | TA 2025 | Tot. 1-8 | Ennuste II
      Myyntituotot | 610     | 409      | 615
      Henkilöstö   | -148    | -101     | -150
      Palvelut     | -388    | -262     | -398
      Muut         | -22     | -15      | -22
      Kate         | 52      | 31       | 45`)[0],
  ).toContain('Jätehuolto · operatingUnit · sales B3 610');
});

test('lines below one unit and the next, which has what they come to, are no units whatever their codes', () => {
  expect(
    units(`
      Opetuspalvelut – KS 2026
      Yksikkö / tili   | KS 2025 | KS 2026
      **610 Harjun koulu** | -994 | -1 018
      > 3 Tulot        | 12      | 13
      > 40 Henkilöstö  | -840    | -861
      > 43 Palvelut    | -166    | -170
      **620 Keskuskoulu** | -2 281 | -2 341
      > 3 Tulot        | 31      | 30
      > 40 Henkilöstö  | -1 910  | -1 960
      > 43 Palvelut    | -402    | -411
      **Yhteensä**     | -3 275  | -3 359`).map((unit) => unit.split(' · ')[0]),
  ).toEqual(['610 Harjun koulu', '620 Keskuskoulu', 'Yhteensä']);
});

test('so much of something is no money, and what it costs is with or without tax', () => {
  expect(
    columns(`
      Energiakustannukset 2026
      Kiinteistö  | Lämpö MWh | Lämpö € | Sähkö MWh | Sähkö € | Yhteensä (alv 0 %)
      Keskuskoulu | 610       | -54     | 180       | -25     | -79
      Jäähalli    | 90        | -8      | 720       | -100    | -108
      Terveysasema | 420      | -37     | 210       | -29     | -66`).slice(1),
  ).toEqual(['B other', 'C plan 2026 account', 'D other', 'E plan 2026 account', 'F total 2026 expense']);
});

test('how many there were of something in a month is no month of the plan', () => {
  expect(
    columns(`
      Asumispalvelut – ostopalvelut
      Palveluntuottaja | Asiakkaita | Toteuma   | Talousarvio
                       | 10/2025    | 1-10/2025 | 2026
      Hoivakoti Onni   | 14         | -388      | -480
      Palvelutalo Rauha | 9         | -240      | -296`)[1],
  ).toBe('B other');
});

test('an outcome below the word for a change is how much it changed', () => {
  expect(
    columns(`
      Sivistystoimi tammi-lokakuu 2025
                   | 2024    |      | 2025     |      | Muutos
      Tulosyksikkö | TP 1-10 | TA   | Tot 1-10 | TA   | Tot €
      Esiopetus    | -301    | -380 | -312     | -392 | -11
      Lukio        | -1 010  | -1 290 | -1 044 | -1 310 | -34`).at(-1),
  ).toBe('F variance');
});

test('the only budget under a title that speaks of the plan is the plan', () => {
  expect(
    columns(`
      Muistio elinvoimapalvelujen käyttösuunnitelmasta
                     | Budjetti
      Yrityspalvelut | -140
      Matkailu       | -65
      Yhteensä       | -205`)[1],
  ).toBe('B plan 2025');
});

test('a letter and a number before a hyphen begin a compound', () => {
  expect(
    units(`
      ICT-projektit 2026
      Projekti       | Budjetti 2026 | Toteuma | Vapaana
      M365-siirto    | 45            | 12      | 33
      Verkon uusinta | 80            | 30      | 50`)[0],
  ).toContain('M365-siirto');
});

test('what a body decided on a day between the budget and the amended one is the change', () => {
  expect(
    columns(`
      Budgetändringar 2026, Tekniska nämnden
      Enhet       | Ursprunglig | FGE 15.4 | FGE 10.6 | Efter ändr.
      Vägar       | -320        | -15      | 0        | -335
      Fastigheter | -610        | 0        | -40      | -650`).slice(1),
  ).toEqual(['B budget 2026', 'C amendment 2026', 'D amendment 2026', 'E amendedBudget 2026']);
});

test('the plan in force is the plan that money is moved within', () => {
  expect(
    columns(`
      Määrärahasiirrot kustannuspaikkojen välillä 2026
      Kustannuspaikka   | Voimassa oleva KS | Siirto | KS siirron jälkeen
      5101 Harjun koulu | -861              | -9     | -870
      5102 Keskuskoulu  | -1 960            | 9      | -1 951`).slice(1),
  ).toEqual(['B plan 2026', 'C amendment 2026', 'D amendedBudget 2026']);
});

test('a net right of the outcome of both sides is an outcome, whichever side stands first', () => {
  expect(
    columns(`
      Projektien tilanne 31.10.2025
      Projekti        | Budjetti | Kulut kumul. | Tuotot kumul. | Netto
      Kylät eläväksi  | 80       | -41          | 30            | -11
      Nuorten paja    | 120      | -88          | 70            | -18`).at(-1),
  ).toBe('E actual 2025 margin');
});

test('projects estimated and spread over years are built, though their sheet be called projects', () => {
  expect(
    readOne(`
      == Hankkeet ==
      Talonrakennushankkeet, 1000 €
      Hanke       | Kustannusarvio | TA 2026 | TS 2027 | Valmis
      Keskuskoulu | -8 200         | -4 000  | -3 000  | 12/2027
      Paloasema   | -3 100         | -1 000  | 0       | 8/2026`).kind,
  ).toBe('investments');
});
