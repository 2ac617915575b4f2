import { count } from '../counting.ts';
import type { ValidationWords } from './fi.ts';

export const sv: ValidationWords = {
  first: 'Granska arbetsboken först.',
  changed: 'Arbetsboken har ändrats efter granskningen. Granska den på nytt före inlämningen.',
  blocked: (n) => `Ännu inte klar att lämnas in: ${count(n, 'fel hindrar', 'fel hindrar')} inlämningen.`,
  waiting: (n) => `Klar att lämnas in när ${count(n, 'anmärkning', 'anmärkningar')} är motiverade.`,
  nothing: 'Inte klar att lämnas in: i arbetsboken hittades ingen plan vars tal kunde bevisas.',
  ready: 'Klar att lämnas in.',
  readyPartly: 'Klar att lämnas in, men allt kunde inte granskas. Granska dessa ställen själv.',
  others: (n) => `Dessutom ${count(n, 'annat ställe', 'andra ställen')}.`,
  reason: 'Motivering',
  name: 'Ditt namn',
  save: 'Spara motiveringen',
  stale: 'Föråldrade motiveringar',
  explained: 'Motiveringen har sparats i arbetsboken.',
  notSaved: 'Motiveringen sparades inte.',
  record: 'Granskningsanteckning',
  recordAbout:
    'Anteckningen skrivs på ett eget blad. Den innehåller resultatet, tiden, ditt namn, motiveringarna och en kontrollsumma som visar senare om den gäller.',
  write: 'Skriv granskningsanteckning',
  written: 'Granskningsanteckningen har skrivits i arbetsboken. Spara arbetsboken.',
  'changed-meanwhile':
    'Granskningsanteckningen skrevs, men arbetsboken har ändrats efter granskningen. Granska på nytt.',
  notWritten: 'Granskningsanteckningen skrevs inte.',
  refused: 'Arbetsbokens struktur är skyddad, så inget blad kan infogas. Ta bort skyddet och försök igen.',
  recordIs: {
    valid: 'Granskningsanteckningen gäller.',
    changed: 'Granskningsanteckningen gäller inte längre: arbetsboken har ändrats.',
    altered: 'Granskningsanteckningen går inte att lita på: den har själv ändrats.',
  },
  signed: (at, by) => `(${at}, ${by})`,
};
