import { count } from '../counting.ts';

export const fi = {
  about: 'Valitse malli, katso esikatselu ja lisää taulukko. Mitään ei ylikirjoiteta.',
  read: 'Lue työkirja',
  layout: 'Taulukkomalli',
  general: 'Yleiset mallit',
  year: 'Suunnitelmavuosi',
  unit: 'Yksikkö tai vastuualue',
  noUnit: 'Ei yksikköä',
  otherUnit: 'Muu yksikkö…',
  unitName: 'Yksikön nimi',
  aims: 'Päämäärät ja teemat',
  goals: (n: number, of: number) => `Strategian tavoitteet: ${n}/${of} valittu`,
  goalsOf: (aim: string) => `Strategian tavoitteet: ${aim}`,
  place: 'Paikka',
  newSheet: 'Uusi välilehti',
  below: (sheet: string) => `Taulukon ${sheet} alle`,
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
