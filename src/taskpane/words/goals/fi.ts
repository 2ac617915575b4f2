import { count } from '../counting.ts';

export const fi = {
  about: {
    insert: 'Valitse malli, katso esikatselu ja lisää taulukko. Mitään ei ylikirjoiteta.',
    tidy: 'Liitetystä taulukosta tehdään selkeä taulukko omalle välilehdelle. Alkuperäinen jää ennalleen.',
    carry:
      'Seuraavan vuoden taulukko tehdään omalle välilehdelle. Tavoitteet ja numerot säilyvät, toteumat jäävät pois, ja jokainen muutos luetellaan. Alkuperäinen jää ennalleen.',
    convert:
      'Samat rivit tehdään toisen mallin mukaan omalle välilehdelle. Teksti, jolle mallissa ei ole saraketta, siirtyy otsikoineen toiseen sarakkeeseen. Alkuperäinen jää ennalleen.',
    status: 'Toteumia verrataan tavoitetasoihin. Mitään ei kirjoiteta.',
  },
  task: 'Tehtävä',
  tasks: {
    insert: 'Uusi tavoitetaulukko',
    tidy: 'Siisti liitetty taulukko',
    carry: 'Vie seuraavalle vuodelle',
    convert: 'Muunna toiseen malliin',
    status: 'Katso tilanne',
  },
  table: 'Taulukko',
  ownColumns: 'Taulukon omat sarakkeet',
  withoutDone: 'Jätä pois tehdyt ja päättyneet',
  onlyGuessed: 'Taulukko on liitetty yhteen sarakkeeseen, joten sen tulkinta on epävarma. Siisti se ensin.',
  fromRows: 'Nykyiset rivit',
  showRows: (rows: string) => `Näytä nykyiset rivit ${rows}`,
  changes: 'Muutokset',
  noChanges: 'Tekstit pysyvät ennallaan.',
  toCheck: 'Tarkista nämä',
  showAll: (n: number) => `Näytä kaikki (${n})`,
  filledIn: (heading: string, n: number, of: number) => `${heading}: täytetty ${n}/${of}`,
  standing: ['Toimenpide tai tavoite', 'Tilanne', 'Mittari', 'Toteuma'],
  none: 'puuttuu',
  noMetrics: 'Taulukossa ei ole mittareita, joten tilannetta ei voi päätellä.',
  read: 'Lue työkirja',
  layout: 'Taulukkomalli',
  general: 'Yleiset mallit',
  year: 'Suunnitelmavuosi',
  unit: 'Yksikkö tai vastuualue',
  noUnit: 'Ei yksikköä',
  otherUnit: 'Muu yksikkö…',
  unitName: 'Yksikön nimi',
  aims: 'Päämäärät ja teemat',
  goals: (n: number, of: number) => `Strategian tavoitteet: ${n}/${of}\u00a0valittu`,
  goalsOf: (aim: string) => `Strategian tavoitteet: ${aim}`,
  place: 'Paikka',
  newSheet: 'Uusi välilehti',
  below: (sheet: string) => `Taulukon alle: ${sheet}`,
  at: (cell: string) => `Valitusta solusta alkaen: ${cell}`,
  preview: 'Esikatselu',
  willStand: (place: string) => `Taulukko tulee alueelle ${place}.`,
  willAdd: (sheets: string, n: number) => `${n === 1 ? 'Uusi välilehti' : 'Uudet välilehdet'}: ${sheets}.`,
  rows: (n: number) => `Täytettäviä rivejä on ${n}.`,
  lists: 'Pudotusvalikoiden luettelot tulevat omalle välilehdelle.',
  more: (n: number) => `Lisäksi ${count(n, 'rivi', 'riviä')}.`,
  changed: 'Työkirja on muuttunut. Päivitä esikatselu ennen lisäämistä.',
  refresh: 'Päivitä esikatselu',
  insert: 'Lisää taulukko',
  writing: 'Kirjoitetaan ja tarkistetaan…',
  inserted: 'Tavoitetaulukko on lisätty',
  stands: (place: string) => `Se on alueella ${place}.`,
  next: 'Täytä rivit ja tarkista sitten työkirja. Rivin pakolliset solut pysyvät värillisinä, kunnes ne on täytetty.',
  goTo: 'Siirry taulukkoon',
  undo: 'Kumoa lisäys',
  another: 'Lisää toinen taulukko',
  undone: 'Lisäys on kumottu. Työkirja on kuten ennen sitä.',
  filled:
    'Taulukkoa on jo täytetty tai muutettu, joten lisäystä ei kumota. Poista taulukko itse, jos et tarvitse sitä.',
  untouched: 'Mitään ei kirjoitettu.',
  restored: 'Excel ei saanut kirjoitusta valmiiksi. Työkirja on palautettu ennalleen.',
  halfway:
    'Excel ei saanut kirjoitusta valmiiksi, eikä kaikkea voitu palauttaa. Tarkista, jäikö työkirjaan vajaa taulukko, ja poista se.',
  obstacles: {
    'read-only': () => 'Työkirja on avattu vain luettavaksi. Tallenna kopio ja lisää taulukko siihen.',
    protected: (place: string) => `Solu ${place} on suojattu. Poista taulukon suojaus ja yritä uudelleen.`,
    filtered: (place: string) =>
      `Solun ${place} taulukossa on suodatus päällä. Poista suodatus ja yritä uudelleen.`,
    other: (place: string) =>
      `Kohta ${place} ei ole enää sellainen kuin esikatselussa. Päivitä esikatselu ja yritä uudelleen.`,
  },
};

/** Every text of the page *Lisää tavoitetaulukko*; Finnish sets the shape. */
export type GoalsWords = typeof fi;
