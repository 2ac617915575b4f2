import type { Language } from '../../model/language.ts';
import type { Authority, ComparedWith } from '../../model/organisation.ts';
import type { Item, Level } from '../../model/table.ts';

/** What the sheet says; every word is one that its reader understands. */
interface TemplateWords {
  readonly sheet: string;
  readonly title: string;
  readonly help: string;
  readonly choose: string;
  readonly headings: readonly string[];
  /** Empty: has no word on the sheet. */
  readonly item: Readonly<Record<Item, string>>;
  readonly towards: Readonly<Record<Authority, string>>;
  readonly level: Readonly<Record<Level, string>>;
  readonly comparedWith: Readonly<Record<ComparedWith, string>>;
  readonly basis: Readonly<Record<'total' | 'external', string>>;
  readonly limit: Readonly<Record<'ceiling' | 'floor', string>>;
  readonly severity: Readonly<Record<'error' | 'warning', string>>;
}

const fi: TemplateWords = {
  sheet: 'Sitovuudet',
  title: 'Mikä sitoo ketä',
  help: 'Täytä jokaiselle riville vähintään sitova erä ja se, kehen nähden se on sitova. Määrä ja vuosi tarvitaan vain, jos sitova määrä ei ole suunnitelmassa. Toimintakatteen määrään kirjoitetaan etumerkki: nettomeno miinuksella. Ilman vuotta määrä koskee suunnitelmavuotta. Poista rivit, joita et tarvitse.',
  choose: 'Valitse luettelosta.',
  headings: [
    'Tunnus',
    'Yksikkö',
    'Taso',
    'Sitova erä',
    'Sitova nähden',
    'Päättäjä',
    'Verrataan',
    'Luvut',
    'Sitova määrä',
    'Vuosi',
    'Raja',
    'Vakavuus',
    'Lähde',
  ],
  item: {
    margin: 'toimintakate',
    expense: 'toimintakulut',
    revenue: 'toimintatuotot',
    depreciation: 'suunnitelmapoistot',
    investment: 'investoinnit',
    grants: 'avustukset',
    personnel: 'henkilöstökulut',
    account: '',
  },
  towards: { council: 'valtuusto', board: 'hallitus', committee: 'lautakunta', supervisor: 'esihenkilö' },
  level: {
    municipality: 'kunta',
    body: 'toimielin',
    area: 'vastuualue',
    operatingUnit: 'toimintayksikkö',
    costCentre: 'kustannuspaikka',
    project: 'hanke',
    total: '',
  },
  comparedWith: {
    plan: 'käyttösuunnitelma',
    amendedPlan: 'muutettu käyttösuunnitelma',
    budget: 'talousarvio',
    amendedBudget: 'muutettu talousarvio',
  },
  basis: { total: 'kaikki', external: 'ulkoiset' },
  limit: { ceiling: 'enintään', floor: 'vähintään' },
  severity: { error: 'virhe', warning: 'selitettävä' },
};

const sv: TemplateWords = {
  sheet: 'Bindningar',
  title: 'Vad är bindande för vem',
  help: 'Fyll på varje rad i åtminstone den bindande posten och gentemot vem den är bindande. Belopp och år behövs bara om det bindande beloppet inte finns i planen. Beloppet för verksamhetsbidraget skrivs med förtecken: nettoutgifter med minus. Utan år gäller beloppet planåret. Ta bort rader som inte behövs.',
  choose: 'Välj ur listan.',
  headings: [
    'Kod',
    'Enhet',
    'Nivå',
    'Bindande post',
    'Bindande gentemot',
    'Beslutsfattare',
    'Jämförs med',
    'Belopp gäller',
    'Bindande belopp',
    'År',
    'Gräns',
    'Allvarlighetsgrad',
    'Källa',
  ],
  item: {
    margin: 'verksamhetsbidrag',
    expense: 'verksamhetens kostnader',
    revenue: 'verksamhetens intäkter',
    depreciation: 'avskrivningar enligt plan',
    investment: 'investeringar',
    grants: 'understöd',
    personnel: 'personalkostnader',
    account: '',
  },
  towards: { council: 'fullmäktige', board: 'styrelsen', committee: 'nämnden', supervisor: 'chefen' },
  level: {
    municipality: 'kommun',
    body: 'organ',
    area: 'ansvarsområde',
    operatingUnit: 'verksamhetsenhet',
    costCentre: 'kostnadsställe',
    project: 'projekt',
    total: '',
  },
  comparedWith: {
    plan: 'dispositionsplan',
    amendedPlan: 'dp + ändringar',
    budget: 'budget',
    amendedBudget: 'ändrad budget',
  },
  basis: { total: 'alla', external: 'externa' },
  limit: { ceiling: 'högst', floor: 'minst' },
  severity: { error: 'fel', warning: 'anmärkning' },
};

const en: TemplateWords = {
  sheet: 'Bindings',
  title: 'What is binding on whom',
  help: 'Give every row at least the binding item and towards whom it is binding. Amount and year are needed only when the plan does not hold the binding amount. An operating margin is written with its sign: net expense with a minus. Without a year the amount is of the plan year. Delete the rows that are not needed.',
  choose: 'Choose from the list.',
  headings: [
    'Code',
    'Unit',
    'Level',
    'Binding item',
    'Bound towards',
    'Decided by',
    'Compared with',
    'Basis',
    'Amount',
    'Year',
    'Limit',
    'Severity',
    'Source',
  ],
  item: {
    margin: 'margin',
    expense: 'expense',
    revenue: 'revenue',
    depreciation: 'depreciation',
    investment: 'investments',
    grants: 'grants',
    personnel: 'personnel',
    account: '',
  },
  towards: { council: 'council', board: 'board', committee: 'committee', supervisor: 'supervisor' },
  level: {
    municipality: 'municipality',
    body: 'body',
    area: 'area',
    operatingUnit: 'operating unit',
    costCentre: 'cost centre',
    project: 'project',
    total: '',
  },
  comparedWith: {
    plan: 'plan',
    amendedPlan: 'amended plan',
    budget: 'budget',
    amendedBudget: 'amended budget',
  },
  basis: { total: 'total', external: 'external' },
  limit: { ceiling: 'ceiling', floor: 'floor' },
  severity: { error: 'error', warning: 'warning' },
};

export const templateWords: Readonly<Record<Language, TemplateWords>> = { fi, sv, en };

/** The words that a column of the sheet knows; none for columns that hold anything. */
export function knownWords(column: string | null, language: Language): string[] {
  const { item, towards, level, comparedWith, basis, limit, severity } = templateWords[language];
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    item,
    towards,
    level,
    comparedWith,
    basis,
    limit,
    severity,
  };
  return Object.values(lists[column ?? ''] ?? {}).filter((word) => word !== '');
}
