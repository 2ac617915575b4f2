import { count } from '../counting.ts';
import type { TemplatesWords } from './fi.ts';

export const sv: TemplatesWords = {
  about:
    'Välj verksamhetsenheter och år. Varje enhet får ett eget blad där den fyller i sin plan. Inget skrivs över.',
  read: 'Läs arbetsboken',
  units: 'Verksamhetsenheter',
  all: (n) => `Alla (${n})`,
  unit: 'Verksamhetsenhet',
  unitHint: 'Kod och namn, till exempel 4410 Biblioteket.',
  year: 'Planår',
  costCentres: 'Antal kostnadsställen',
  costCentresHint: 'Hur många kostnadsställen mallen rymmer när kommunprofilen inte anger dem.',
  months: 'Månadsvis: årets plan är månadernas summa',
  wrongCount: (most) => `Skriv ett heltal 1–${most}.`,
  nothingChosen: 'Välj minst en verksamhetsenhet.',
  preview: (unit) => `Förhandsvisning: ${unit}`,
  willAdd: (sheets, n) => `${n === 1 ? 'Nytt' : 'Nya'} blad: ${sheets}.`,
  more: (n) => `Dessutom ${count(n, 'kostnadsställe', 'kostnadsställen')}.`,
  toFill: 'fylls i',
  formula: 'formel',
  changed: 'Arbetsboken har ändrats. Uppdatera förhandsvisningen innan du infogar mallen.',
  refresh: 'Uppdatera förhandsvisningen',
  insert: (n) => (n > 1 ? `Infoga ${n} mallar` : 'Infoga mallen'),
  writing: 'Skriver och kontrollerar…',
  inserted: 'Planmallen har infogats',
  stands: (places) => `Område att fylla i: ${places}.`,
  next: 'Fyll i de gula cellerna och granska sedan arbetsboken. De andra cellerna är låsta utan lösenord.',
  goTo: 'Gå till mallen',
  undo: 'Ångra infogningen',
  another: 'Infoga en mall till',
  undone: 'Infogningen har ångrats. Arbetsboken är som före den.',
  filled:
    'Mallen har redan fyllts i eller ändrats, så infogningen ångras inte. Ta själv bort bladet om du inte behöver det.',
  untouched: 'Inget har skrivits.',
  restored: 'Excel slutförde inte skrivningen. Arbetsboken har återställts.',
  halfway:
    'Excel slutförde inte skrivningen, och allt kunde inte återställas. Kontrollera om ett ofullständigt blad blev kvar och ta bort det.',
  obstacles: {
    'read-only': () => 'Arbetsboken är öppnad som skrivskyddad. Spara en kopia och infoga mallen i den.',
    'structure-protected': () =>
      'Arbetsbokens struktur är skyddad, så inget nytt blad kan läggas till. Ta bort skyddet och försök igen.',
    other: (place) =>
      `Arbetsboken är inte längre som i förhandsvisningen (${place}). Uppdatera förhandsvisningen och försök igen.`,
  },
};
