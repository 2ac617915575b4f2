import type { Language } from '../../model/language.ts';

const fi = {
  going: 'Tarkistus on kesken',
  stopped: 'Tarkistus jäi kesken',
  soFar: (done: number, of: number, found: number) =>
    `Taulukoita luettu ${done}/${of}, virheitä löytynyt ${found}.`,
  wait: 'Tulos kerrotaan, kun koko työkirja on tarkistettu.',
  none: 'Tämä ei ole tarkistuksen tulos: muu osa työkirjasta on tarkistamatta, eikä sitä voi lähettää tämän perusteella.',
};

type EarlyWords = typeof fi;

const sv: EarlyWords = {
  going: 'Granskningen pågår',
  stopped: 'Granskningen blev på hälft',
  soFar: (done, of, found) => `Blad lästa ${done}/${of}, fel funna ${found}.`,
  wait: 'Resultatet ges när hela arbetsboken är granskad.',
  none: 'Detta är inte granskningens resultat: resten av arbetsboken är ogranskad och kan inte lämnas in på denna grund.',
};

const en: EarlyWords = {
  going: 'The check is under way',
  stopped: 'The check was left unfinished',
  soFar: (done, of, found) => `Sheets read ${done}/${of}, errors found ${found}.`,
  wait: 'The result is given when the whole workbook has been checked.',
  none: 'This is not the result of a check: the rest of the workbook is unchecked and cannot be submitted on these grounds.',
};

export const earlyWords: Readonly<Record<Language, EarlyWords>> = { fi, sv, en };
