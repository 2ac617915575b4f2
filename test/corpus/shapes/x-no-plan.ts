import { unitsOf } from '../city.ts';
import { drawTitle } from '../chrome.ts';
import type { Name } from '../names.ts';
import { Scene } from '../scene.ts';
import type { Page } from '../sheet.ts';
import type { Shape } from '../shape.ts';

const posts: readonly Name[] = [
  ['Talousjohtaja', 'Ekonomidirektör'],
  ['Controller', 'Controller'],
  ['Palkka-asiantuntija', 'Löneexpert'],
  ['Toimistosihteeri', 'Byråsekreterare'],
  ['Varhaiskasvatuksen opettaja', 'Lärare inom småbarnspedagogik'],
  ['Kiinteistönhoitaja', 'Fastighetsskötare'],
  ['Kirjastovirkailija', 'Biblioteksfunktionär'],
];

/** Posts per unit with person-years: no plan of money. */
export const staffList: Shape = {
  id: 'X11',
  title: 'staff list, no plan table',
  part: 'both',
  draw(random) {
    const scene = new Scene(random, { style: { scale: 1 } });
    const page = scene.book.page(scene.say('Vakanssit', 'Tjänster', 'Posts'));
    let row = drawTitle(scene, page, random.int(0, 1), {
      title: scene.say('Vakanssiluettelo', 'Tjänsteförteckning', 'List of posts'),
    });
    const heads = [
      scene.say('Vakanssinro', 'Tjänstnr', 'Post no.'),
      scene.say('Nimike', 'Benämning', 'Title'),
      scene.heads.say('name', scene.year),
      'htv',
      scene.say('Palkkaluokka', 'Löneklass', 'Grade'),
    ];
    heads.forEach((text, column) => page.text(row, column, text, { bold: true }));
    for (let n = random.int(5, 20); n > 0; n--) {
      row++;
      page.number(row, 0, random.int(100000, 999999));
      page.text(row, 1, scene.say(...random.pick(posts)));
      page.text(row, 2, scene.name(random.pick(unitsOf(scene.body()))));
      page.number(row, 3, random.pick([1, 1, 0.5, 0.78]));
      page.text(row, 4, `T${random.int(1, 30)}`);
    }
    return scene.finish([]);
  },
};

const keys = [
  ['Asukasluku', 'Invånarantal', 4000, 60000, 0],
  ['Työttömyysaste, %', 'Arbetslöshet, %', 3, 16, 1],
  ['Tuloveroprosentti', 'Inkomstskattesats', 6, 12, 1],
  ['Henkilötyövuodet', 'Årsverken', 200, 1900, 1],
  ['Suhteellinen velkaantuneisuus, %', 'Relativ skuldsättningsgrad, %', 20, 90, 1],
  ['Omavaraisuusaste, %', 'Soliditet, %', 30, 80, 1],
  ['Lapsia varhaiskasvatuksessa', 'Barn i småbarnspedagogik', 100, 2500, 0],
  ['Kirjaston lainat', 'Bibliotekslån', 20000, 400000, 0],
] as const;

/** Key figures over years: numbers beside years, but no money of a unit. */
export const keyFigures: Shape = {
  id: 'X12',
  title: 'key figures over years, no plan table',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { style: { scale: 1 } });
    const page = scene.book.page(scene.say('Tunnusluvut', 'Nyckeltal', 'Key figures'));
    let row = drawTitle(scene, page, random.int(0, 1), {
      title: scene.say('Tunnusluvut', 'Nyckeltal', 'Key figures'),
    });
    page.text(row, 0, scene.say('Tunnusluku', 'Nyckeltal', 'Figure'), { bold: true });
    const years = [-3, -2, -1, 0].map((shift) => scene.year + shift);
    years.forEach((year, index) =>
      random.chance(0.5) ? page.number(row, 1 + index, year) : page.text(row, 1 + index, `${year}`),
    );
    for (const [fi, sv, low, high, decimals] of random.sample(keys, random.int(4, 8))) {
      row++;
      page.text(row, 0, scene.say(fi, sv));
      let value = low + random.next() * (high - low);
      for (let index = 0; index < years.length; index++) {
        page.number(row, 1 + index, Number(value.toFixed(decimals)));
        value *= 0.97 + random.next() * 0.06;
      }
    }
    return scene.finish([]);
  },
};

/** Contacts and instructions beside nothing else. */
export const instructions: Shape = {
  id: 'X13',
  title: 'instructions and contacts, no table of figures',
  part: 'scored',
  draw(random) {
    const scene = new Scene(random, { style: { scale: 1 } });
    const page: Page = scene.book.page(scene.say('Ohje', 'Anvisning', 'Guide'));
    let row = drawTitle(scene, page, 0, {
      title: scene.say('Täyttöohje', 'Ifyllningsanvisning', 'How to fill in'),
    });
    const lines = [
      scene.say('Täytä vain keltaiset solut.', 'Fyll i endast gula celler.', 'Fill in yellow cells only.'),
      scene.say(
        `Palauta ${random.int(1, 28)}.${random.int(1, 12)}.${scene.year - 1} mennessä.`,
        `Returnera senast ${random.int(1, 28)}.11.${scene.year - 1}.`,
      ),
      scene.say('Menot merkitään miinuksella.', 'Utgifter anges med minus.', 'Expenses take a minus.'),
      scene.say(
        `Talousarviokehys on ${random.int(2, 40)} 000 000 euroa.`,
        `Ramen är ${random.int(2, 40)} 000 000 euro.`,
      ),
    ];
    lines.forEach((text, index) => page.text(row + index, 0, text));
    row += lines.length + 1;
    page.text(row, 0, scene.say('Yhteyshenkilö', 'Kontaktperson', 'Contact'), { bold: true });
    page.text(row, 1, scene.say('Puhelin', 'Telefon', 'Phone'), { bold: true });
    for (const name of ['A. Niemelä', 'K. Sundqvist', 'M. Rantala']) {
      page.text(++row, 0, name);
      page.text(row, 1, `040 ${random.int(100, 999)} ${random.int(1000, 9999)}`);
    }
    return scene.finish([]);
  },
};
