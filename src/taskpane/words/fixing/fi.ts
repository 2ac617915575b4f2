import { count } from '../counting.ts';

/** What can be in the way of writing cells; `other` for all that a fix does not meet. */
type FixObstacle =
  | 'read-only'
  | 'sheet-missing'
  | 'protected'
  | 'filtered'
  | 'changed'
  | 'merged'
  | 'spill'
  | 'other';

export const fi = {
  safe: 'Nämä korjaukset eivät muuta sitä, mitä solut sanovat. Tarkista luettelo ja hyväksy.',
  review: 'Tämä korjaus muuttaa lukua tai kaavaa. Tarkista ehdotus ennen kuin hyväksyt sen.',
  undo: 'Soluihin palautetaan se, mitä niissä oli ennen korjausta. Myöhempiä muutoksia ei ylikirjoiteta.',
  nothing: 'Korjattavaa ei enää ole. Tarkista työkirja uudelleen.',
  cell: 'Solu',
  now: 'Nyt',
  fixed: 'Korjattuna',
  more: (n: number) => `Lisäksi ${count(n, 'solu', 'solua')}.`,
  apply: (n: number) => `Korjaa ${count(n, 'solu', 'solua')}`,
  putBack: (n: number) => `Palauta ${count(n, 'solu', 'solua')}`,
  writing: 'Kirjoitetaan ja tarkistetaan…',
  untouched: 'Mitään ei kirjoitettu.',
  restored: 'Excel ei saanut korjausta valmiiksi. Solut on palautettu ennalleen.',
  halfway:
    'Excel ei saanut korjausta valmiiksi, eikä kaikkia soluja voitu palauttaa. Tarkista työkirja uudelleen ja vertaa soluja yllä olevaan luetteloon.',
  obstacles: {
    'read-only': () => 'Työkirja on avattu vain luettavaksi. Tallenna kopio ja korjaa se.',
    'sheet-missing': (place) => `Taulukkoa ${place} ei enää ole. Tarkista työkirja uudelleen.`,
    protected: (place) => `Solu ${place} on suojattu. Poista taulukon suojaus ja yritä uudelleen.`,
    filtered: (place) => `Solun ${place} taulukossa on suodatus päällä. Poista suodatus ja yritä uudelleen.`,
    changed: (place) =>
      `Solua ${place} on muutettu tarkistuksen tai korjauksen jälkeen. Tarkista työkirja uudelleen.`,
    merged: (place) => `Solu ${place} on osa yhdistettyä solua. Pura yhdistäminen ja yritä uudelleen.`,
    spill: (place) => `Solun ${place} sisältö tulee toisen solun kaavasta. Korjaa kyseinen kaava.`,
    other: (place) => `Solua ${place} ei voi kirjoittaa. Tarkista työkirja uudelleen.`,
  } satisfies Record<FixObstacle, (place: string) => string>,
};

export type FixingWords = typeof fi;
