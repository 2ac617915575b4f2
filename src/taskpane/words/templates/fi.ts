import { count } from '../counting.ts';

export const fi = {
  about:
    'Valitse toimintayksiköt ja vuosi. Jokainen yksikkö saa oman välilehden, jolle se täyttää suunnitelmansa. Mitään ei ylikirjoiteta.',
  read: 'Lue työkirja',
  units: 'Toimintayksiköt',
  all: (n: number) => `Kaikki (${n})`,
  unit: 'Toimintayksikkö',
  unitHint: 'Koodi ja nimi, esimerkiksi 4410 Kirjasto.',
  year: 'Suunnitelmavuosi',
  costCentres: 'Kustannuspaikkoja',
  costCentresHint: 'Montako kustannuspaikkaa pohjaan mahtuu, kun kuntaprofiili ei nimeä niitä.',
  months: 'Kuukausittain: vuoden suunnitelma on kuukausien summa',
  wrongCount: (most: number) => `Kirjoita kokonaisluku 1–${most}.`,
  nothingChosen: 'Valitse ainakin yksi toimintayksikkö.',
  preview: (unit: string) => `Esikatselu: ${unit}`,
  willAdd: (sheets: string, n: number) => `${n === 1 ? 'Uusi välilehti' : 'Uudet välilehdet'}: ${sheets}.`,
  more: (n: number) => `Lisäksi ${count(n, 'kustannuspaikka', 'kustannuspaikkaa')}.`,
  toFill: 'täytetään',
  formula: 'kaava',
  changed: 'Työkirja on muuttunut. Päivitä esikatselu ennen lisäämistä.',
  refresh: 'Päivitä esikatselu',
  insert: (n: number) => (n > 1 ? `Lisää ${n} pohjaa` : 'Lisää pohja'),
  writing: 'Kirjoitetaan ja tarkistetaan…',
  inserted: 'Suunnitelmapohja on lisätty',
  stands: (places: string) => `Täytettävä alue: ${places}.`,
  next: 'Täytä keltaiset solut ja tarkista sitten työkirja. Muut solut on lukittu ilman salasanaa.',
  goTo: 'Siirry pohjaan',
  undo: 'Kumoa lisäys',
  another: 'Lisää toinen pohja',
  undone: 'Lisäys on kumottu. Työkirja on kuten ennen sitä.',
  filled:
    'Pohjaa on jo täytetty tai muutettu, joten lisäystä ei kumota. Poista välilehti itse, jos et tarvitse sitä.',
  untouched: 'Mitään ei kirjoitettu.',
  restored: 'Excel ei saanut kirjoitusta valmiiksi. Työkirja on palautettu ennalleen.',
  halfway:
    'Excel ei saanut kirjoitusta valmiiksi, eikä kaikkea voitu palauttaa. Tarkista, jäikö työkirjaan vajaa välilehti, ja poista se.',
  obstacles: {
    'read-only': () => 'Työkirja on avattu vain luettavaksi. Tallenna kopio ja lisää pohja siihen.',
    'structure-protected': () =>
      'Työkirjan rakenne on suojattu, joten uutta välilehteä ei voi lisätä. Poista suojaus ja yritä uudelleen.',
    other: (place: string) =>
      `Työkirja ei ole enää sellainen kuin esikatselussa (${place}). Päivitä esikatselu ja yritä uudelleen.`,
  },
};

/** Every text of the page *Lisää suunnitelmapohja*; Finnish sets the shape. */
export type TemplatesWords = typeof fi;
