import type { Language } from '../../model/language.ts';
import type { SheetWriting } from '../state/use-new-sheet.ts';
import type { PaneWords } from './index.ts';

const fi = {
  undo: 'Kumoa lisäys',
  writing: 'Lisätään taulukkoa…',
  undone: 'Lisäys kumottiin.',
  refused: {
    'read-only': 'Työkirja on avattu vain luettavaksi, joten taulukkoa ei lisätty.',
    'structure-protected': 'Työkirjan rakenne on suojattu, joten taulukkoa ei lisätty.',
    'sheet-taken': 'Samanniminen taulukko on jo työkirjassa, joten uutta ei lisätty.',
    changed: 'Taulukkoa on muutettu, joten siihen ei koskettu.',
  },
  restored: 'Työkirja on ennallaan.',
  halfDone: 'Tarkista, jäikö työkirjaan vajaa taulukko, ja poista se.',
};

type NewSheetWords = typeof fi;

const sv: NewSheetWords = {
  undo: 'Ångra infogningen',
  writing: 'Bladet infogas…',
  undone: 'Infogningen ångrades.',
  refused: {
    'read-only': 'Arbetsboken är öppnad endast för läsning, så bladet infogades inte.',
    'structure-protected': 'Arbetsbokens struktur är skyddad, så bladet infogades inte.',
    'sheet-taken': 'Arbetsboken har redan ett blad med samma namn, så inget nytt infogades.',
    changed: 'Bladet har ändrats och lämnades orört.',
  },
  restored: 'Arbetsboken är oförändrad.',
  halfDone: 'Kontrollera om ett ofullständigt blad blev kvar och ta bort det.',
};

const en: NewSheetWords = {
  undo: 'Undo the insertion',
  writing: 'Inserting the sheet…',
  undone: 'The insertion was undone.',
  refused: {
    'read-only': 'The workbook is open for reading only, so the sheet was not inserted.',
    'structure-protected': 'The structure of the workbook is protected, so the sheet was not inserted.',
    'sheet-taken': 'The workbook has a sheet of that name already, so none was inserted.',
    changed: 'The sheet has been changed and was left alone.',
  },
  restored: 'The workbook is as it was.',
  halfDone: 'See whether an incomplete sheet was left in the workbook, and delete it.',
};

export const newSheetWords: Readonly<Record<Language, NewSheetWords>> = { fi, sv, en };

/** How adding a sheet went; `added` says what was added. */
export function wordWriting(
  writing: SheetWriting,
  added: (sheet: string) => string,
  language: Language,
  pane: PaneWords,
): string {
  const words = newSheetWords[language];
  switch (writing.kind) {
    case 'writing':
      return words.writing;
    case 'added':
      return added(writing.sheet);
    case 'undone':
      return words.undone;
    case 'refused':
      return words.refused[writing.why];
    case 'failed': {
      const reason = pane.failures[writing.failure.kind].join('. ');
      return `${reason} ${writing.restored ? words.restored : words.halfDone}`;
    }
  }
}
