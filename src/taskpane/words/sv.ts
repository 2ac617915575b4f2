import { count, inSentence } from './counting.ts';
import type { PaneWords } from './fi.ts';

const remarks = (n: number) => count(n, 'anmärkning', 'anmärkningar');

export const sv: PaneWords = {
  check: 'Granska',
  checkAgain: 'Granska på nytt',
  validate: 'Granska före inlämning',
  goals: 'Infoga måltabell',
  goalTables: 'Måltabeller',
  templates: 'Infoga planmall',
  explain: 'Motivera',
  explainedBy: (by, reason) => `Motivering: ${reason} (${by})`,
  stop: 'Avbryt',
  cancel: 'Avbryt',
  retry: 'Försök igen',
  reload: 'Läs in panelen på nytt',
  show: 'Visa',
  why: 'Varför?',
  fix: 'Rätta…',
  fixTitle: 'Rätta',
  fixOf: (message) => `Rätta… ${message}`,
  fixAll: (n) => `Rätta alla säkra (${n})`,
  undoFix: 'Ångra den senaste rättelsen…',
  fixed: (n) => `${count(n, 'cell', 'celler')} har rättats och granskats på nytt.`,
  undone: (n) => `Rättelsen har ångrats: ${count(n, 'cell', 'celler')} återställda. Granskad på nytt.`,
  back: 'Tillbaka',
  language: 'Språk',
  about: 'Om Sitova och inställningar',
  tables: 'Så läste jag tabellen',

  firstRun: {
    title: 'Stämmer planen?',
    text: 'Sitova läser plantabellerna som de är, granskar summorna och bindningsnivån och ändrar ingenting utan ditt tillstånd.',
    next: 'Öppna dispositionsplanen och välj Granska.',
  },
  reading: (done, of) => (of === 0 ? 'Arbetsboken läses…' : `${done}/${of}\u00a0tabeller lästa…`),
  checking: 'Granskning pågår…',
  held: {
    'cell-edit': 'Slutför redigeringen av cellen (Enter eller Esc), så fortsätter granskningen.',
    slow: 'Excel svarar långsamt. Vänta en stund eller avbryt.',
  },
  cancelled: 'Granskningen avbröts.',
  changed: 'Arbetsboken har ändrats efter granskningen.',
  onRequest:
    'Arbetsboken räknar formlerna bara på begäran, så talen kan vara gamla. Räkna om den (F9) och granska på nytt.',

  verdict: {
    errors: (verdict) => `Inte klar att lämnas in: ${count(verdict.errors, 'fel', 'fel')}.`,
    nothing: () => 'Det finns ingen plantabell i den här arbetsboken.',
    partly: (verdict) =>
      verdict.warnings > 0
        ? `Inga fel hittades, men allt kunde inte granskas. Dessutom ska ${remarks(verdict.warnings)} motiveras.`
        : 'Inga fel hittades, men allt kunde inte granskas.',
    explain: (verdict) => `Klar att lämnas in när ${remarks(verdict.warnings)} har motiverats.`,
    holds: () => 'Planen stämmer.',
  },
  proved: (margins, totals, other) => {
    const parts = [
      margins > 0 && count(margins, 'enhets verksamhetsbidrag', 'enheters verksamhetsbidrag'),
      totals > 0 && count(totals, 'summa', 'summor'),
      other > 0 && count(other, 'annan beräkning', 'andra beräkningar'),
    ].filter((part) => part !== false);
    return parts.length === 0 ? 'Ingenting kunde bevisas.' : `Bevisat: ${inSentence(parts, 'och')}.`;
  },
  nothingNext: 'Se nedan vilka tabeller som hittades och varför de inte lästes som en plan.',
  counts: {
    error: (n) => count(n, 'fel', 'fel'),
    warning: (n) => count(n, 'att motivera', 'att motivera'),
    info: (n) => count(n, 'påpekande', 'påpekanden'),
    notChecked: (n) => `${n}\u00a0kunde inte granskas`,
  },
  countsLabel: 'Avgränsa iakttagelserna',
  andMoreSheets: (sheet, more) => `${sheet} och ${count(more, 'annat blad', 'andra blad')}`,
  checkedAt: (time) => `granskad kl.\u00a0${time}`,
  unit: { 1: 'i euro', 1000: 'i tusen euro', 1000000: 'i miljoner euro' },
  sign: { negative: 'kostnader −', positive: 'kostnader +', unknown: 'kostnadernas tecken är oklart' },

  groups: {
    error: 'Fel',
    warning: 'Anmärkningar att motivera',
    info: 'Påpekanden',
    notChecked: 'Kunde inte granskas',
  },
  otherUnit: 'Hela tabellen',
  related: 'Anknytande celler',
  showCell: (place) => `Visa cell ${place}`,
  whyOf: (message) => `Varför? ${message}`,
  listHelp: 'Piltangenterna byter iakttagelse, Enter visar cellen, Esc stänger iakttagelsen.',
  sheetHidden: (sheet) =>
    `Bladet ${sheet} är dolt, så cellen kan inte visas. Ta fram bladet och försök igen.`,
  wholeSheet: 'hela bladet',
  listChanged: (added, removed) =>
    added + removed === 0
      ? 'Granskad på nytt: iakttagelserna är desamma.'
      : `Granskad på nytt: ${count(added, 'ny iakttagelse', 'nya iakttagelser')}, ${count(removed, 'iakttagelse föll bort', 'iakttagelser föll bort')}.`,
  withdrawn: (n) =>
    `Av felen som visades under granskningen föll ${n}\u00a0bort: när hela arbetsboken hade lästs visade ${n === 1 ? 'det sig vara ogrundat' : 'de sig vara ogrundade'} eller ha en annan orsak.`,

  doubtful: (n) => `tolkningen av ${count(n, 'tabell', 'tabeller')} är osäker`,
  readAnew: (added, removed) =>
    added + removed === 0
      ? 'Tolkningen ändrades. Granskad på nytt: iakttagelserna är desamma.'
      : `Tolkningen ändrades. Granskad på nytt: ${count(added, 'ny iakttagelse', 'nya iakttagelser')}, ${count(removed, 'iakttagelse föll bort', 'iakttagelser föll bort')}.`,
  profile: 'Kommunprofil',
  profileLine: {
    units: (name, n) => `${name}: ${count(n, 'enhet', 'enheter')} kändes igen`,
    aims: (name, n) => `${name}: ${count(n, 'mål', 'mål')} kändes igen`,
    chosen: (name) => `${name}: profil vald av dig`,
    none: 'Ingen kommunprofil',
    general: 'Allmän profil: bindningen granskas inte',
    sheet: (name) => `bindningen från bladet ${name}`,
  },
  profileChosen: (added, removed) =>
    added + removed === 0
      ? 'Profilen byttes. Granskad på nytt: iakttagelserna är oförändrade.'
      : `Profilen byttes. Granskad på nytt: ${count(added, 'ny iakttagelse', 'nya iakttagelser')}, ${count(removed, 'iakttagelse försvann', 'iakttagelser försvann')}.`,
  profileNotKept: 'Profilen gäller tills panelen stängs. Valet kunde inte sparas i arbetsboken.',
  profileLost:
    'Profilen som sparats i arbetsboken kunde inte tas i bruk, så profilen valdes utifrån arbetsboken.',
  remembered: 'Tolkningen är bekräftad och sparad i arbetsboken.',
  forgotten: 'Bekräftelsen har tagits bort ur arbetsboken.',
  imported: (used, of) =>
    used === 0
      ? 'Filens tabeller finns inte i den här arbetsboken, så ingenting ändrades.'
      : `Filens tolkning används: ${used}/${of}\u00a0tabeller hittades.`,
  readingFailed: {
    load: 'Den tolkning som har bekräftats tidigare kunde inte hämtas ur arbetsboken, så tabellerna lästes som de är.',
    save: 'Tolkningen gäller tills panelen stängs. Den kunde inte sparas i arbetsboken.',
    import: 'Filens tolkning togs inte i bruk.',
    export: 'Tolkningen sparades inte i en fil.',
    correct: 'Rättelsen togs inte i bruk.',
  },

  opening: 'Öppnas…',
  rulePageMissing: 'Förklaringen kunde inte öppnas. Kontrollera nätförbindelsen och försök igen.',

  aboutPane: {
    version: 'Version',
    appearance: 'Utseende',
    appearances: { excel: 'Samma som i Excel', light: 'Ljust', dark: 'Mörkt' },
    privacyTitle: 'Dataskydd',
    privacy:
      'Arbetsbokens innehåll behandlas på den här datorn. Det skickas inte någonstans och din användning följs inte. På datorn sparas bara det språk, det utseende och den gruppering av iakttagelser som du har valt.',
    accessibilityTitle: 'Tillgänglighet',
    support: 'Stödsida',
  },

  notExcel: {
    title: 'Öppna Sitova i Excel',
    text: 'Den här sidan fungerar i Excels åtgärdsfönster. Öppna arbetsboken i Excel och välj Öppna Sitova på fliken Start.',
  },
  oldExcel: {
    title: 'Den här versionen av Excel är för gammal',
    text: 'Sitova behöver Excel 2021 eller nyare. Öppna arbetsboken i Excel på webben eller be kommunens it-stöd om en uppdatering.',
  },
  crashed: {
    title: 'Panelen stannade på grund av ett fel i Sitova',
    text: 'Ingenting skrevs i arbetsboken. Läs in panelen på nytt.',
  },
  code: (code) => `Kod för stödet: ${code}`,
  failures: {
    'cell-edit': ['En cell redigeras', 'Slutför redigeringen (Enter eller Esc) och försök igen.'],
    protected: ['Excel lät inte behandla ett skyddat blad', 'Ta bort skyddet eller be om rätt till bladet.'],
    'too-large': [
      'Bladet är för stort att behandla',
      'Ta bort tomma områden under och till höger om tabellen och försök igen.',
    ],
    busy: ['Excel är upptaget', 'Vänta en stund och försök igen.'],
    timeout: ['Excel svarar inte', 'Ingenting blev halvt skrivet. Försök igen.'],
    'other-workbook-active': ['En annan arbetsbok är framme', 'Gå tillbaka till den här och försök igen.'],
    gone: ['Bladet eller cellen har tagits bort eller bytt namn', 'Granska arbetsboken på nytt.'],
    'not-supported': [
      'Den här versionen av Excel kan inte allt som Sitova behöver',
      'Öppna arbetsboken i Excel på webben eller be om en uppdatering.',
    ],
    session: ['Förbindelsen till arbetsboken bröts', 'Läs in sidan på nytt eller öppna arbetsboken igen.'],
    'read-only': ['Arbetsboken är öppnad enbart för läsning', 'Spara en kopia och försök igen där.'],
    aborted: ['Granskningen avbröts', 'Starta granskningen på nytt.'],
    unknown: ['Excel kunde inte slutföra uppgiften', 'Försök igen.'],
    'not-loaded': ['Delar av Sitova kunde inte laddas', 'Kontrollera nätförbindelsen och försök igen.'],
    internal: [
      'Granskningen avbröts av ett fel i Sitova',
      'Det finns inget resultat. Försök igen; om felet upprepas, berätta det för stödet.',
    ],
  },
};
