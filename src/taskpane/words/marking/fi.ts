import { count } from '../counting.ts';

export const fi = {
  mark: 'Merkitse taulukkoon',
  unmark: 'Poista merkinnät',
  working: 'Merkitään…',
  removing: 'Poistetaan merkintöjä…',
  marked: (cells: number) =>
    `Merkitty ${count(cells, 'solu', 'solua')}. Virheillä on yhtenäinen reunus, huomioilla katkoviiva ja tiedoksi annetuilla pisteviiva.`,
  left: (cells: number) => `Merkitsemättä jäi ${count(cells, 'solu', 'solua')}, koska merkintöjä on paljon.`,
  unmarked: 'Merkinnät on poistettu. Omat muotoilusi ovat ennallaan.',
  locked: (sheets: string) => `Suojatut taulukot jätettiin ennalleen: ${sheets}.`,
  readOnly: 'Työkirja on avattu vain luettavaksi, joten merkintöjä ei muutettu.',
  failed: 'Merkinnät jäivät tekemättä.',
  notRemoved: 'Merkintöjä ei voitu poistaa.',
};

export type MarkingWords = typeof fi;
