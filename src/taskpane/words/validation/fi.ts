import { count } from '../counting.ts';

export const fi = {
  first: 'Tarkista työkirja ensin.',
  changed: 'Työkirja on muuttunut tarkistuksen jälkeen. Tarkista se uudelleen ennen lähetystä.',
  blocked: (n: number) =>
    `Ei vielä valmis lähetettäväksi: ${count(n, 'virhe estää', 'virhettä estää')} lähetyksen.`,
  waiting: (n: number) => `Valmis lähetettäväksi, kun ${count(n, 'huomio', 'huomiota')} on selitetty.`,
  nothing: 'Ei valmis lähetettäväksi: työkirjasta ei löytynyt suunnitelmaa, jonka luvut voitaisiin todistaa.',
  ready: 'Valmis lähetettäväksi.',
  readyPartly: 'Valmis lähetettäväksi, mutta kaikkea ei voitu tarkistaa. Tarkista nämä kohdat itse.',
  others: (n: number) => `Lisäksi ${count(n, 'muu kohta', 'muuta kohtaa')}.`,
  reason: 'Selitys',
  name: 'Nimesi',
  save: 'Tallenna selitys',
  stale: 'Vanhentuneet selitykset',
  explained: 'Selitys on tallennettu työkirjaan.',
  notSaved: 'Selitystä ei tallennettu.',
  record: 'Tarkistusmerkintä',
  recordAbout:
    'Merkintä kirjoitetaan omalle taulukolleen. Siinä on tulos, aika, nimesi, selitykset ja tarkistussumma, jolla merkinnän voi todeta myöhemmin.',
  write: 'Kirjoita tarkistusmerkintä',
  written: 'Tarkistusmerkintä on kirjoitettu työkirjaan. Tallenna työkirja.',
  'changed-meanwhile':
    'Tarkistusmerkintä kirjoitettiin, mutta työkirja on muuttunut tarkistuksen jälkeen. Tarkista uudelleen.',
  notWritten: 'Tarkistusmerkintää ei kirjoitettu.',
  refused: 'Työkirjan rakenne on suojattu, joten taulukkoa ei voi lisätä. Poista suojaus ja yritä uudelleen.',
  recordIs: {
    valid: 'Tarkistusmerkintä on voimassa.',
    changed: 'Tarkistusmerkintä ei ole enää voimassa: työkirja on muuttunut.',
    altered: 'Tarkistusmerkintään ei voi luottaa: itse merkintää on muutettu.',
  },
  signed: (at: string, by: string) => `(${at}, ${by})`,
};

/** Every text of the page *Tarkista ennen lähetystä*; Finnish sets the shape. */
export type ValidationWords = typeof fi;
