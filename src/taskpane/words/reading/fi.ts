import { count } from '../counting.ts';

export const fi = {
  intro:
    'Tarkista, että luin taulukot oikein. Jos jokin on väärin, korjaa se tässä: työkirja tarkistetaan heti uudelleen.',
  howToShow: 'Taulukon, sarakkeen tai yksikön valinta näyttää sen alueen työkirjassa.',
  questions: (n: number) => `${count(n, 'kysymys', 'kysymystä')} odottaa vastausta.`,
  none: 'Yhtään taulukkoa ei luettu.',

  standing: { asked: 'Epävarma', corrected: 'Korjattu, vahvistamatta', confirmed: 'Vahvistettu' },
  guess: (understood: string) => `Luulen, että tämä on: ${understood}`,
  unchecked: 'Taulukkoa ei tarkistettu, koska tulkinta on arvaus.',
  question: 'Onko tämä oikein?',
  yes: 'Kyllä, vahvista',
  fix: 'Korjaa',
  confirm: 'Vahvista tulkinta',
  confirmAgain: 'Vahvista uudelleen',
  restore: 'Palauta luettu tulkinta',
  restoreOne: (label: string, read: string) => `Palauta luettu tulkinta: ${label}, ${read}`,
  drift: 'Muuttunut vahvistuksen jälkeen',
  corrected: 'korjattu',

  facts: 'Taulukon tiedot',
  kind: 'Mikä tämä on',
  plan: 'Suunnitelmataulukko',
  notPlan: 'Ei ole suunnitelmataulukko',
  noFigures: 'Tästä ei löytynyt yksiköiden lukuja, joten sitä ei voi lukea suunnitelmana.',
  planYear: 'Suunnitelmavuosi',
  noYear: 'Ei vuotta',
  scale: 'Rahayksikkö',
  scales: { 1: 'Euroina', 1000: 'Tuhansina euroina', 1000000: 'Miljoonina euroina' },
  sign: 'Kulujen etumerkki',
  signs: { negative: 'Miinusmerkkisinä', positive: 'Ilman miinusmerkkiä', unknown: 'Ei selviä' },

  columns: 'Sarakkeet',
  noHeader: 'ei otsikkoa',
  role: 'Sarakkeen sisältö',
  year: 'Vuosi',
  item: 'Suure',
  byRow: 'Rivien mukaan',

  units: 'Yksiköt',
  level: 'Taso',
  parent: 'Kuuluu yksikköön',
  noParent: 'Ei kuulu mihinkään',
  below: (unit: string) => `Alemmat yksiköt: ${unit}`,
  showAll: (n: number) => `Näytä kaikki ${count(n, 'rivi', 'riviä')}`,
  showLess: 'Näytä vähemmän',
  short: { revenue: 'tuotot', expense: 'kulut', margin: 'kate' },

  lists: 'Ei luettu suunnitelmaksi',
  missing: 'Vahvistettu, mutta ei enää työkirjassa',
  forget: 'Unohda vahvistus',
  forgetTable: (place: string) => `Unohda vahvistus: ${place}`,

  files: 'Tulkinta tiedostona',
  filesHelp:
    'Tiedostossa ovat vahvistetut tulkinnat ilman lukuja. Sen voi ottaa käyttöön toisessa työkirjassa.',
  save: 'Tallenna tulkinta tiedostoon',
  open: 'Lue tulkinta tiedostosta',
  file: 'Tulkintatiedosto',
  confirmFirst: 'Vahvista ensin ainakin yksi taulukko.',
};

/** Texts of the view of the readings, which come with it; Finnish sets the shape. */
export type ReadingWords = typeof fi;
