import { count } from '../counting.ts';
import type { MarkingWords } from './fi.ts';

export const sv: MarkingWords = {
  mark: 'Markera i bladet',
  unmark: 'Ta bort markeringar',
  working: 'Markerar…',
  removing: 'Tar bort markeringar…',
  marked: (cells) =>
    `${count(cells, 'cell', 'celler')} markerades. Fel har hel ram, anmärkningar streckad och upplysningar prickad.`,
  left: (cells) => `${count(cells, 'cell', 'celler')} lämnades omarkerade, eftersom markeringarna är många.`,
  unmarked: 'Markeringarna har tagits bort. Dina egna format är oförändrade.',
  locked: (sheets) => `Skyddade blad lämnades oförändrade: ${sheets}.`,
  readOnly: 'Arbetsboken är öppnad som skrivskyddad, så markeringarna ändrades inte.',
  failed: 'Inga markeringar gjordes.',
  notRemoved: 'Markeringarna kunde inte tas bort.',
};
