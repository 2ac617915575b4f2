import type { Random } from './random.ts';

/** `bi` prints Finnish and Swedish together. */
export type Tongue = 'fi' | 'sv' | 'bi' | 'en';
export type Account =
  | 'sales'
  | 'fees'
  | 'grantsReceived'
  | 'otherRevenue'
  | 'personnel'
  | 'services'
  | 'materials'
  | 'grantsPaid'
  | 'otherExpense';
export type Line =
  | Account
  | 'wages'
  | 'socialCosts'
  | 'revenue'
  | 'expense'
  | 'margin'
  | 'depreciation'
  | 'result';

export const revenueAccounts = ['sales', 'fees', 'grantsReceived', 'otherRevenue'] as const;
export const expenseAccounts = ['personnel', 'services', 'materials', 'grantsPaid', 'otherExpense'] as const;
export const accounts: readonly Account[] = [...revenueAccounts, ...expenseAccounts];

type Variants = Record<'fi' | 'sv' | 'en', readonly string[]>;

const lineWords: Record<Line, Variants> = {
  revenue: {
    fi: ['Toimintatuotot', 'Tuotot', 'Tulot', 'Toimintatulot', 'Toimintatuotot yhteensä', 'Tuotot yhteensä'],
    sv: ['Verksamhetens intäkter', 'Verksamhetsintäkter', 'Intäkter', 'Inkomster', 'Intäkter totalt'],
    en: ['Operating revenue', 'Revenue', 'Operating income', 'Total revenue'],
  },
  expense: {
    fi: ['Toimintakulut', 'Kulut', 'Menot', 'Toimintamenot', 'Toimintakulut yhteensä', 'Kulut yhteensä'],
    sv: ['Verksamhetens kostnader', 'Verksamhetskostnader', 'Kostnader', 'Utgifter', 'Kostnader totalt'],
    en: ['Operating expenses', 'Expenses', 'Operating costs', 'Total expenses'],
  },
  margin: {
    fi: ['Toimintakate', 'Kate', 'Netto', 'Toimintakate (netto)', 'Toimintakate', 'Toimintakate/jäämä'],
    sv: ['Verksamhetsbidrag', 'Verksamhetsbidrag', 'Netto', 'Verksamhetsbidrag netto', 'Verksamhetsbidrag'],
    en: ['Operating margin', 'Net', 'Net operating cost', 'Margin'],
  },
  depreciation: {
    fi: ['Suunnitelmapoistot', 'Poistot', 'Suunnitelman mukaiset poistot', 'Poistot ja arvonalentumiset'],
    sv: [
      'Avskrivningar enligt plan',
      'Avskrivningar',
      'Avskrivningar och nedskrivningar',
      'Planavskrivningar',
    ],
    en: ['Depreciation', 'Planned depreciation'],
  },
  result: {
    fi: ['Tilikauden tulos', 'Tilikauden ylijäämä (alijäämä)', 'Tilikauden tulos'],
    sv: ['Räkenskapsperiodens resultat', 'Räkenskapsperiodens överskott (underskott)'],
    en: ['Result for the financial year', 'Surplus (deficit)'],
  },
  sales: {
    fi: ['Myyntituotot', 'Myyntitulot', 'Myyntituotot'],
    sv: ['Försäljningsintäkter', 'Försäljningsinkomster'],
    en: ['Sales revenue', 'Sales'],
  },
  fees: { fi: ['Maksutuotot', 'Maksut'], sv: ['Avgiftsintäkter', 'Avgifter'], en: ['Fees', 'Charges'] },
  grantsReceived: {
    fi: ['Tuet ja avustukset', 'Saadut tuet ja avustukset'],
    sv: ['Understöd och bidrag', 'Erhållna understöd och bidrag'],
    en: ['Subsidies and grants received', 'Grants received'],
  },
  otherRevenue: {
    fi: ['Muut toimintatuotot', 'Muut tuotot', 'Vuokra- ja muut tuotot'],
    sv: ['Övriga verksamhetsintäkter', 'Övriga intäkter'],
    en: ['Other operating revenue', 'Other revenue'],
  },
  personnel: {
    fi: ['Henkilöstökulut', 'Henkilöstömenot', 'Henkilöstökulut'],
    sv: ['Personalkostnader', 'Personalutgifter'],
    en: ['Personnel expenses', 'Staff costs'],
  },
  wages: {
    fi: ['Palkat ja palkkiot', 'Palkat'],
    sv: ['Löner och arvoden', 'Löner'],
    en: ['Wages and salaries'],
  },
  socialCosts: {
    fi: ['Henkilösivukulut', 'Sivukulut'],
    sv: ['Lönebikostnader', 'Bikostnader'],
    en: ['Social costs'],
  },
  services: {
    fi: ['Palvelujen ostot', 'Palveluiden ostot', 'Palvelujen ostot'],
    sv: ['Köp av tjänster', 'Köp av tjänster'],
    en: ['Purchased services', 'Services'],
  },
  materials: {
    fi: ['Aineet, tarvikkeet ja tavarat', 'Aineet, tarvikkeet ja tav.', 'Aineet ja tarvikkeet'],
    sv: ['Material, förnödenheter och varor', 'Material och varor'],
    en: ['Materials and supplies', 'Supplies'],
  },
  grantsPaid: {
    fi: ['Avustukset', 'Annetut avustukset'],
    sv: ['Understöd', 'Beviljade understöd'],
    en: ['Grants paid', 'Grants'],
  },
  otherExpense: {
    fi: ['Muut toimintakulut', 'Muut kulut', 'Vuokra- ja muut kulut'],
    sv: ['Övriga verksamhetskostnader', 'Övriga kostnader'],
    en: ['Other operating expenses', 'Other expenses'],
  },
};

/** A net printed positive where it costs is called so. */
const netCostWords: Variants = {
  fi: ['Netto', 'Nettomenot', 'Nettokulut', 'Netto (kulut - tuotot)'],
  sv: ['Netto', 'Nettoutgifter', 'Nettokostnader'],
  en: ['Net cost', 'Net expenses'],
};

/** The accounting keys of common charts of accounts, for exports that print them. */
export const accountCodes: Record<Line, string> = {
  revenue: '3000',
  sales: '3010',
  fees: '3200',
  grantsReceived: '3300',
  otherRevenue: '3400',
  expense: '4000',
  personnel: '4001',
  wages: '4002',
  socialCosts: '4100',
  services: '4300',
  materials: '4500',
  grantsPaid: '4700',
  otherExpense: '4800',
  margin: '5999',
  depreciation: '7100',
  result: '7900',
};

/** One wording of every line for a whole workbook, so that labels stay consistent within it. */
export class Labels {
  private readonly chosen = new Map<Line, string>();
  readonly tongue: Tongue;

  constructor(random: Random, tongue: Tongue, options: { upper?: boolean; netCost?: boolean } = {}) {
    this.tongue = tongue;
    const joint = random.pick([' / ', ' – ', '/', '\n']);
    const upper = options.upper ?? random.chance(0.2);
    const style = random.int(0, 5);
    for (const line of Object.keys(lineWords) as Line[]) {
      const words = options.netCost && line === 'margin' ? netCostWords : lineWords[line];
      const sums = line === 'revenue' || line === 'expense' || line === 'margin';
      const choose = (list: readonly string[]) => (sums ? list[style % list.length]! : random.pick(list));
      const text = tongue === 'bi' ? `${choose(words.fi)}${joint}${choose(words.sv)}` : choose(words[tongue]);
      this.chosen.set(line, upper && sums ? text.toUpperCase() : text);
    }
  }

  line(line: Line): string {
    return this.chosen.get(line)!;
  }
}

/** Finnish and Swedish as a tongue prints them. */
export function say(tongue: Tongue, fi: string, sv: string, en = fi): string {
  if (tongue === 'bi') return fi === sv ? fi : `${fi} / ${sv}`;
  return tongue === 'fi' ? fi : tongue === 'sv' ? sv : en;
}
