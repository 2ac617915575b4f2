import { count } from '../counting.ts';
import type { ReadingWords } from './fi.ts';

export const sv: ReadingWords = {
  intro:
    'Kontrollera att jag läste tabellerna rätt. Om något är fel kan du rätta det här: arbetsboken granskas genast på nytt.',
  howToShow: 'När du väljer en tabell, kolumn eller enhet visas dess område i arbetsboken.',
  questions: (n) => `${count(n, 'fråga', 'frågor')} väntar på svar.`,
  none: 'Ingen tabell lästes.',

  standing: { asked: 'Osäker', corrected: 'Rättad, inte bekräftad', confirmed: 'Bekräftad' },
  guess: (understood) => `Jag tror att det här är: ${understood}`,
  unchecked: 'Tabellen granskades inte, eftersom tolkningen är en gissning.',
  question: 'Är det här rätt?',
  yes: 'Ja, bekräfta',
  fix: 'Rätta',
  confirm: 'Bekräfta tolkningen',
  confirmAgain: 'Bekräfta på nytt',
  restore: 'Återställ den lästa tolkningen',
  restoreOne: (label, read) => `Återställ den lästa tolkningen: ${label}, ${read}`,
  drift: 'Ändrat efter bekräftelsen',
  corrected: 'rättad',

  facts: 'Tabellens uppgifter',
  kind: 'Vad det här är',
  plan: 'Plantabell',
  notPlan: 'Är ingen plantabell',
  noFigures: 'Här hittades inga tal för enheter, så det kan inte läsas som en plan.',
  planYear: 'Planår',
  noYear: 'Inget år',
  scale: 'Penningenhet',
  scales: { 1: 'I euro', 1000: 'I tusen euro', 1000000: 'I miljoner euro' },
  sign: 'Kostnadernas förtecken',
  signs: { negative: 'Med minustecken', positive: 'Utan minustecken', unknown: 'Framgår inte' },

  columns: 'Kolumner',
  noHeader: 'ingen rubrik',
  role: 'Kolumnens innehåll',
  year: 'År',
  item: 'Storhet',
  byRow: 'Enligt raderna',

  units: 'Enheter',
  level: 'Nivå',
  parent: 'Hör till enheten',
  noParent: 'Hör inte till någon',
  below: (unit) => `Enheter under: ${unit}`,
  showAll: (n) => `Visa alla ${count(n, 'rad', 'rader')}`,
  showLess: 'Visa färre',
  short: { revenue: 'intäkter', expense: 'kostnader', margin: 'bidrag' },

  lists: 'Lästes inte som en plan',
  missing: 'Bekräftad, men finns inte längre i arbetsboken',
  forget: 'Glöm bekräftelsen',
  forgetTable: (place) => `Glöm bekräftelsen: ${place}`,

  files: 'Tolkningen som fil',
  filesHelp: 'Filen innehåller de bekräftade tolkningarna utan tal. Den kan användas i en annan arbetsbok.',
  save: 'Spara tolkningen i en fil',
  open: 'Läs tolkningen ur en fil',
  file: 'Tolkningsfil',
  confirmFirst: 'Bekräfta först minst en tabell.',
};
