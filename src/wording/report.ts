import type { Language } from '../model/language.ts';
import { say } from './rules/words.ts';

/** Headings and labels of a report as a document; what it shares with the validation record is worded in `record`. */
const words = {
  title: say('Tarkistusraportti', 'Granskningsrapport', 'Check report'),
  sheet: say('Raportti', 'Rapport', 'Report'),
  findings: say('Havainnot', 'Anmärkningar', 'Findings'),
  result: say('Tulos', 'Resultat', 'Result'),
  workbook: say('Työkirja', 'Arbetsbok', 'Workbook'),
  workbooks: say('Työkirjat', 'Arbetsböcker', 'Workbooks'),
  errors: say('Virheitä', 'Fel', 'Errors'),
  warnings: say('Selitettäviä', 'Att motivera', 'To explain'),
  infos: say('Tiedoksi', 'För kännedom', 'For information'),
  severity: say('Laji', 'Slag', 'Kind'),
  rule: say('Sääntö', 'Regel', 'Rule'),
  fault: say('Aihe', 'Ämne', 'Subject'),
  inSheet: say('Taulukko', 'Blad', 'Sheet'),
  cell: say('Solu', 'Cell', 'Cell'),
  related: say('Liittyvät solut', 'Relaterade celler', 'Related cells'),
  unitCode: say('Yksikön tunnus', 'Enhetens kod', 'Unit code'),
  unit: say('Yksikkö', 'Enhet', 'Unit'),
  what: say('Mitä', 'Vad', 'What'),
  why: say('Miksi', 'Varför', 'Why'),
  remedy: say('Mitä tehdä', 'Vad som ska göras', 'What to do'),
  actual: say('Luku taulukossa', 'Talet i bladet', 'Figure in the sheet'),
  expected: say('Pitäisi olla', 'Borde vara', 'Should be'),
  limit: say('Sitova määrä', 'Bindande belopp', 'Binding amount'),
  difference: say('Ero', 'Skillnad', 'Difference'),
  binding: say('Sitova erä', 'Bindande post', 'Binding item'),
  towards: say('Sitova kenelle', 'Bindande för vem', 'Binding towards'),
  level: say('Sitovuustaso', 'Bindningsnivå', 'Binding level'),
  decision: say('Muutoksesta päättää', 'Om ändringar beslutar', 'Changes are decided by'),
  source: say('Lähde', 'Källa', 'Source'),
  fix: say('Korjaus', 'Rättelse', 'Fix'),
  safe: say('Turvallinen', 'Säker', 'Safe'),
  review: say('Tarkista ennen käyttöä', 'Granska före användning', 'Review before use'),
  by: say('Selittäjä', 'Motiverad av', 'Explained by'),
  reason: say('Selitys', 'Motivering', 'Explanation'),
  at: say('Selitetty', 'Motiverad', 'Explained on'),
  fingerprint: say('Havainnon tunniste', 'Anmärkningens kod', 'Finding id'),
  stale: say('Vanhentuneet selitykset', 'Föråldrade motiveringar', 'Outdated explanations'),
  tables: say('Näin taulukot luettiin', 'Så lästes tabellerna', 'How the tables were read'),
  passed: say('ylittyy', 'överskrids', 'exceeded'),
  missed: say('ei toteudu', 'nås inte', 'not reached'),
  unnamed: say('Työkirja', 'Arbetsboken', 'The workbook'),
  euros: say('Määrät ovat euroina.', 'Beloppen är i euro.', 'Amounts are in euros.'),
};

export type ReportWord = keyof typeof words;

export function wordReport(word: ReportWord, language: Language): string {
  return words[word][language];
}
