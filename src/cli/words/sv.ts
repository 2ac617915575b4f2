import { joinCounts } from '../../wording/counts.ts';
import { formatNumber } from '../../wording/format.ts';
import { inSentence, megabytes } from './counts.ts';
import type { CliWords } from './types.ts';

const count = (n: number, one: string, many: string) =>
  `${formatNumber(n, 'sv')}\u00a0${n === 1 ? one : many}`;

export const sv: CliWords = {
  proved: ({ unitMargins, totals, other }) =>
    `Bevisat: ${joinCounts(
      [
        [unitMargins, count(unitMargins, 'verksamhetsenhets bidrag', 'verksamhetsenheters bidrag')],
        [totals, count(totals, 'summa', 'summor')],
        [other, count(other, 'annan beräkning', 'andra beräkningar')],
      ],
      'sv',
    )}.`,
  explained: 'Motiverade anmärkningar',
  staleExplanations: 'Föråldrade motiveringar',
  headroom: {
    title: 'Handlingsutrymme, €',
    bound: 'bindande',
    used: 'använt',
    left: 'återstår',
    passed: 'överskrids',
  },
  notChecked: 'Kunde inte granskas',
  fix: {
    safe: (title) => `Säker rättelse: ${inSentence(title)}.`,
    review: (title) => `Förslag till rättelse, granska före användning: ${inSentence(title)}.`,
  },
  profile: (name) => (name ? `profil ${name}` : 'ingen kommunprofil'),
  planYear: (year) => (year ? `planår ${year}` : 'planåret är okänt'),
  role: {
    plan: 'plan',
    budget: 'budget',
    amendedBudget: 'ändrad budget',
    amendment: 'ändring',
    actual: 'utfall',
    priorActual: 'bokslut',
    forecast: 'prognos',
    planYear: 'planår',
    month: 'månad',
    variance: 'avvikelse',
    remaining: 'återstår',
    usedPercent: 'utfallsprocent',
    changePercent: 'ändringsprocent',
    total: 'summa',
    code: 'kod',
    name: 'namn',
    text: 'text',
    other: 'annat',
  },
  item: {
    revenue: 'Intäkter',
    expense: 'Kostnader',
    margin: 'Bidrag',
    depreciation: 'Avskrivningar',
    investment: 'Investeringar',
    grants: 'Understöd',
    personnel: 'Personalkostnader',
    account: 'Andra rader',
  },
  unit: 'Enhet',
  accounts: 'Konton sammanlagt',
  inProfile: {
    title: 'I kommunprofilen',
    severities: 'Allvarlighetsgrad (severity): error, warning, info eller off, som stänger av granskningen.',
  },
  confidence: (percent) => `säkerhet ${percent}\u00a0%`,
  confirmed: 'bekräftad',
  readingSaved: (path, tables) => `Tolkningen sparad: ${path} (${count(tables, 'tabell', 'tabeller')}).`,
  inserted: (path, place) => `Måltabellen har infogats: ${path}, ${place}.`,
  remade: (path, places, rows) => `Klart: ${path}, ${places.join(', ')} (${count(rows, 'rad', 'rader')}).`,
  toCheck: 'Kontrollera',
  changes: 'Ändringar',
  filled: (heading, done, of) => `${heading}: ifyllt ${done}/${of}`,
  target: 'mål',
  outcome: 'utfall',
  nothingToSave: 'Ingen tolkning sparades, eftersom ingen plantabell hittades.',
  templateMade: (path, place) => `Planmallen har gjorts: ${path}, ${place}.`,
  nothingRead: 'I arbetsboken hittades ingen plantabell.',
  verify: {
    valid: 'Granskningsanteckningen gäller: inget värde och ingen formel har ändrats.',
    changed: 'Arbetsboken har ändrats efter granskningen, så anteckningen gäller inte. Granska på nytt.',
    altered: 'Själva granskningsanteckningen har ändrats och går inte att lita på. Granska på nytt.',
    none: 'Arbetsboken saknar granskningsanteckning. Granska den i Excel: Granska före inlämning.',
    signed: (at, by) => `Granskad ${at}, ${by}.`,
  },
  fileProblem: (code, size, limit) =>
    ({
      'not-found': 'Filen eller mappen finns inte. Kontrollera namnet och sökvägen.',
      'no-access': 'Filen kan inte öppnas. Stäng den i andra program och kontrollera att du får läsa den.',
      'not-a-file': 'Detta är ingen vanlig fil. Ange en Excel-arbetsbok eller en mapp med arbetsböcker.',
      'file-too-large': `Filen är för stor (${megabytes(size, 'sv')}); gränsen är ${megabytes(limit, 'sv')}. Spara planen i en egen arbetsbok.`,
      'cannot-be-read': 'Läsningen av filen avbröts. Försök kopiera den till den egna disken.',
    })[code],
  brokeOff: (detail) =>
    `Granskningen avbröts av ett fel i Sitova och gav inget resultat. Anmäl felet: ${detail}`,
  fixing: {
    fixed: (cells, path) =>
      `${count(cells, 'cell', 'celler')} rättades: ${path}. Den ursprungliga filen är oförändrad.`,
    wouldFix: (cells) => `${count(cells, 'cell', 'celler')} skulle rättas. Ingenting sparades.`,
    nothing: 'Det finns inget säkert att rätta, så ingenting sparades.',
    locked: (sheets) => `Skyddade blad lämnades oförändrade: ${sheets.join(', ')}.`,
  },
  bindings: {
    rule: (item, towards, limit) =>
      `${item}: bindande ${towards}, får inte ${limit === 'ceiling' ? 'överskridas' : 'underskridas'}.`,
    decided: (by) => `Om ändringar beslutar ${by}.`,
    amounts: (bound, what, used) => `Bindande belopp ${bound}, ${what} ${used}.`,
    left: (euros) => `Återstår ${euros}.`,
    passed: {
      ceiling: (euros) => `Det bindande beloppet överskrids med ${euros}.`,
      floor: (euros) => `Till det bindande beloppet saknas ${euros}.`,
    },
    alone: (bound) => `Bindande belopp ${bound}. Arbetsboken har ingen siffra att jämföra med.`,
    unknown: 'Det bindande beloppet är inte känt.',
    sources: 'Källor',
    none: (profile) =>
      `${profile === null ? 'Arbetsboken anger inte vad som är bindande.' : `Profilen ${profile} har inga bindningar.`} Välj kommun med --profile eller infoga bladet Bindningar i arbetsboken.`,
  },
  reportSaved: (path) => `Rapporten sparad: ${path}.`,
  usage: {
    nothingFound: (paths) => `Inga Excel-arbetsböcker hittades: ${paths.join(', ')}`,
    brokenProfile: (path) => `Profilen ${path} har fel:`,
    unknownProfile: (id, known) => `Profilen ”${id}” finns inte. Tillgängliga: ${known.join(', ')}, none.`,
    whoseBindings: (known) =>
      `Ange en arbetsbok eller en kommunprofil: --profile ${known.join(', --profile ')}.`,
    unknownRule: (id) => `Regeln ”${id}” finns inte. Förteckning: sitova rules`,
    noGoals: (path) => `${path}: ingen måltabell hittades.`,
    onlyGuessed: (path) =>
      `${path}: tabellen är inklistrad i en enda kolumn. Snygga till den först: sitova goals tidy.`,
    unknownLayout: (id, known) => `Tabellmodellen ”${id}” finns inte. Tillgängliga: ${known.join(', ')}.`,
    unknownAim: (number, aims) =>
      aims === 0
        ? 'För den här tabellmodellen finns ingen lista över målsättningar. Utelämna --aims.'
        : `Målsättningen ${number} finns inte. Listan har ${aims}.`,
    unitOrAll: 'Välj antingen en verksamhetsenhet (--unit) eller alla (--all).',
    unknownUnit: (unit, known) =>
      `Verksamhetsenheten ”${unit}” finns inte i profilen. Tillgängliga: ${known.join(', ')}.`,
    noUnits:
      'Profilen har inga verksamhetsenheter. Välj en annan profil eller ange enhetens kod och namn: --unit "4410 Biblioteket".',
    fileThere: (path) => `${path}: filen finns redan. Välj ett annat namn.`,
    sameCopy: (one, other) =>
      `${one} och ${other} har samma namn, så kopiorna ryms inte i samma mapp. Rätta dem var för sig.`,
    needsOut: 'En rapport i Excelformat skrivs till en fil. Lägg till --out FIL.xlsx.',
    missingOption: (option) => `Kommandot saknar ${option}.`,
    unknownCommand: (name) => `Kommandot ”${name}” finns inte.`,
    unknownOption: (name) => `Väljaren ”${name}” finns inte.`,
    missingArgument: (name) => `Kommandot saknar ${name}.`,
    missingValue: (option) => `Väljaren ”${option}” saknar värde.`,
    badValue: (name, value, allowed) => `${name}: värdet ”${value}” duger inte. Tillåtna värden: ${allowed}.`,
    tooManyArguments: 'Kommandot har för många delar.',
    oneWorkbook: '--save-reading sparar tolkningen av en arbetsbok. Ange en enda arbetsbok.',
    otherFile: (path) => `${path}: filen finns redan och är inte en tolkning. Välj ett annat namn.`,
    cannotWrite: (path) => `${path}: filen kan inte skrivas. Kontrollera mappen och rättigheterna.`,
    seeHelp: (command) => `Hjälp: ${command} --help`,
  },
  help: {
    titles: {
      'Usage:': 'Användning:',
      'Arguments:': 'Delar:',
      'Options:': 'Väljare:',
      'Commands:': 'Kommandon:',
    },
    usage: '<kommando> [väljare]',
    defaultIs: 'förval',
    about:
      'Läser kommunens dispositionsplaner ur Excel-arbetsböcker sådana som de är, bevisar summorna och bevakar bindningsnivån. Ändrar aldrig de arbetsböcker den får.',
    check: 'granska arbetsböcker och berätta vad som ska rättas',
    read: 'berätta hur tabellerna uppfattades',
    verify: 'berätta om granskningsanteckningarna gäller',
    fix: 'gör alla säkra rättelser i kopior av arbetsböcker',
    fixPaths: 'Excel-arbetsböcker eller mappar som rättas; de ändras inte',
    fixOut:
      'namn på den rättade arbetsboken, för flera arbetsböcker på en mapp; en befintlig fil ersätts inte',
    dryRun: 'berätta om rättelserna, spara ingenting',
    fixRule: 'rätta bara denna regels anmärkningar',
    bindings: 'berätta vad som binder vem gentemot vem och vem som beslutar om det',
    bindingsFile: 'Excel-arbetsbok vars handlingsutrymme anges',
    rules: 'förteckna reglerna eller visa sidan för en regel',
    schema: 'skriv ut JSON-schemat för en rapport eller fil',
    template: 'gör en arbetsbok med en planmall som verksamhetsenheten fyller i',
    templateProfile: 'kommunprofil eller dess JSON-fil, som ger enheterna och de bindande anslagen',
    all: 'gör en arbetsbok för varje verksamhetsenhet i mappen som --out anger',
    templateYear: 'planår',
    templateOut: 'namnet på arbetsboken eller mappen som görs; en befintlig fil ersätts inte',
    costCentres: 'hur många kostnadsställen mallen rymmer när profilen inte anger dem',
    months: 'fråga efter planen månadsvis; året är månadernas summa',
    goals: 'infoga en måltabell i en arbetsbok',
    layouts: 'lista tabellmodellerna och deras kolumner',
    insert: 'gör en arbetsbok med en måltabell att fylla i',
    carry: 'gör nästa års måltabell av årets tabell',
    convert: 'för över en måltabell till en annan tabellmodell',
    tidy: 'snygga till en inklistrad måltabell',
    status: 'berätta hur målen har uppnåtts',
    goalFile: 'Excel-arbetsbok med en måltabell',
    carryYear: 'året som tabellen görs för',
    goalProfile:
      'kommunprofil eller dess JSON-fil, vars modeller, mål och enheter används (förval modellens egen kommun)',
    carryLayout: 'tabellmodellens namn (förval: tabellens egna kolumner)',
    withoutDone: 'lämna bort genomförda och avslutade rader',
    layout: 'tabellmodellens namn, se sitova goals layouts',
    out: 'namnet på arbetsboken som görs; en befintlig fil ersätts inte',
    into: 'arbetsboken vars kopia får tabellen (standard: en ny arbetsbok)',
    unit: 'verksamhetsenhetens kod eller namn',
    tableYear: 'planår (standard: innevarande år)',
    aims: 'målsättningarnas ordningsnummer, till exempel 1,3 (standard: alla)',
    paths: 'Excel-arbetsböcker eller mappar; i en mapp läses alla arbetsböcker, även i undermappar',
    format: 'utskriftens form',
    reportFormat: 'rapportens form (förval enligt filändelsen i --out, annars text)',
    reportOut: 'fil som rapporten skrivs till; en befintlig fil ersätts inte',
    lang: 'utskriftens språk (förval enligt miljön, annars fi)',
    profile: 'kommunprofil eller dess JSON-fil, eller none för ingen (förval enligt arbetsboken)',
    year: 'planår, om arbetsboken inte anger det',
    reading: 'bekräftad tolkning ur en fil (förval: den som sparats i arbetsboken)',
    noReading: 'använd ingen bekräftad tolkning',
    saveReading: 'spara tolkningen som bekräftad i en fil',
    failOn: 'allvarsgrad från vilken slutstatus är 1',
    ruleId: 'regelns namn, till exempel margin-mismatch',
    schemaName: 'schemats namn',
    version: 'visa versionen',
    help: 'visa denna hjälp',
    examples: `Exempel:
  sitova check plan.xlsx                     granska en arbetsbok
  sitova check planer/ --lang fi             granska en mapps arbetsböcker, svara på finska
  sitova check plan.xlsx --out rapport.html  rapport att skriva ut
  sitova check *.xlsx --format json          ett JSON-dokument för andra program
  sitova read plan.xlsx                      se hur tabellen uppfattades
  sitova verify planer/                      gäller granskningsanteckningarna
  sitova rules margin-mismatch               vad regeln granskar och varför

Slutstatus: 0 inget att anmärka, 1 anmärkningar, 2 felaktig användning, 3 något kunde inte läsas eller granskas.`,
  },
};
