import type { Random } from './random.ts';
import type { Tongue } from './words.ts';

export type Head =
  | 'plan'
  | 'budget'
  | 'amended'
  | 'newPlan'
  | 'amendment'
  | 'actual'
  | 'priorActual'
  | 'forecast'
  | 'planYear'
  | 'frame'
  | 'variance'
  | 'remaining'
  | 'usedPercent'
  | 'changePercent'
  | 'change'
  | 'total'
  | 'yearTotal'
  | 'code'
  | 'name'
  | 'centreCode'
  | 'centreName'
  | 'account'
  | 'comment'
  | 'decision';

/** `{y}` year, `{s}` its last two digits, `{p}` the months of an outcome. The first of each list are short tokens. */
const words: Record<Head, Record<'fi' | 'sv' | 'en', readonly string[]>> = {
  plan: {
    fi: [
      'KS {y}',
      'KS{y}',
      'Käyttösuunnitelma {y}',
      'KÄYTTÖSUUNNITELMA {y}',
      'Käyttös. {y}',
      'Esitys {y}',
      'KS\n{y}',
      'KS {s}',
    ],
    sv: ['DP {y}', 'Dispositionsplan {y}', 'Disp.plan {y}', 'Förslag {y}', 'Dispositionsplan\n{y}'],
    en: ['Budget plan {y}', 'Plan {y}', 'Proposal {y}'],
  },
  budget: {
    fi: ['TA {y}', 'TA{y}', 'Talousarvio {y}', 'Budjetti {y}', 'TA\n{y}', 'Alkuperäinen talousarvio {y}'],
    sv: ['BU {y}', 'Budget {y}', 'Bg {y}', 'Ursprunglig budget {y}'],
    en: ['Budget {y}', 'Approved budget {y}'],
  },
  amended: {
    fi: [
      'MTA {y}',
      'TA+muutos {y}',
      'Muutettu talousarvio {y}',
      'TA {y} + muutokset',
      'Talousarvio muutosten jälkeen {y}',
    ],
    sv: ['Ändrad budget {y}', 'Bu+ändr. {y}', 'Budget efter ändringar {y}'],
    en: ['Amended budget {y}', 'Revised budget {y}'],
  },
  newPlan: {
    fi: ['Uusi KS {y}', 'Uusi ks. {y}', 'Muutettu käyttösuunnitelma {y}', 'KS {y} muutosten jälkeen'],
    sv: ['Ny DP {y}', 'Ändrad dispositionsplan {y}', 'Dispositionsplan efter ändring {y}'],
    en: ['Amended plan {y}', 'New budget plan {y}'],
  },
  amendment: {
    fi: [
      'Muutos',
      'TA-muutos',
      'Muutokset {y}',
      'KSM {y}',
      'Talousarviomuutokset',
      'Käyttösuunnitelman muutos',
    ],
    sv: ['Ändring', 'Budgetändring', 'Ändringar {y}'],
    en: ['Amendment', 'Changes {y}'],
  },
  actual: {
    fi: ['TOT {p}', 'Toteuma {p}', 'Toteutuma {p}', 'Kirjanpito {p}', 'Tot. {p}'],
    sv: ['Utfall {p}', 'Utf. {p}'],
    en: ['Actual {p}', 'Outcome {p}'],
  },
  priorActual: {
    fi: ['TP {y}', 'TP{y}', 'Tilinpäätös {y}', 'Tilinp. {y}', 'TP\n{y}'],
    sv: ['BS {y}', 'Bokslut {y}', 'Boksl. {y}'],
    en: ['Actual {y}', 'Financial statements {y}'],
  },
  forecast: {
    fi: ['Ennuste', 'Ennuste {y}', 'Tilinpäätösennuste {y}', 'Enn. {y}', 'TPE {y}'],
    sv: ['Prognos', 'Prognos {y}', 'Bokslutsprognos {y}'],
    en: ['Forecast {y}', 'Forecast'],
  },
  planYear: {
    fi: ['TS {y}', 'TS{y}', 'Taloussuunnitelma {y}', 'Suunnitelma {y}', 'TS\n{y}'],
    sv: ['EP {y}', 'Ekonomiplan {y}', 'Plan {y}'],
    en: ['Financial plan {y}', 'Forward plan {y}'],
  },
  frame: {
    fi: ['Raami {y}', 'Kehys {y}', 'Talousarviokehys {y}'],
    sv: ['Ram {y}', 'Budgetram {y}'],
    en: ['Frame {y}'],
  },
  variance: {
    fi: ['Poikkeama', 'Ero', 'Erotus', 'Poikk.'],
    sv: ['Avvikelse', 'Avv.', 'Differens'],
    en: ['Variance', 'Deviation'],
  },
  remaining: {
    fi: ['Jäljellä', 'Käyttämättä', 'Jäljellä €'],
    sv: ['Återstår', 'Kvar', 'Återstår €'],
    en: ['Remaining', 'Unspent'],
  },
  usedPercent: {
    fi: ['Tot-%', 'TOT-%', 'Tot.%', 'Käyttö%', 'Toteuma-%', 'Käyttöaste %'],
    sv: ['Utfall-%', 'Utf. %', 'Förbrukat %'],
    en: ['Used %', '% used'],
  },
  changePercent: {
    fi: ['Muutos-%', 'Muutos %', 'muutos, %', 'Muutos-% ed. vuoteen'],
    sv: ['Ändring %', 'Förändring-%', 'Ändr. %'],
    en: ['Change %', '% change'],
  },
  change: { fi: ['Muutos €', 'Muutos ed. vuodesta €'], sv: ['Ändring €', 'Förändring €'], en: ['Change €'] },
  total: {
    fi: ['Yhteensä', 'YHTEENSÄ', 'Yht.', 'Summa'],
    sv: ['Totalt', 'Sammanlagt', 'Summa'],
    en: ['Total'],
  },
  yearTotal: {
    fi: ['Vuosi yht.', 'Yhteensä', 'Koko vuosi', 'Yhteensä {y}', 'Vuosi {y}'],
    sv: ['Hela året', 'Året totalt', 'Totalt {y}'],
    en: ['Full year', 'Total {y}'],
  },
  code: {
    fi: ['Koodi', 'Nro', 'Tunnus', 'Yks.nro', 'Yksikkö nro'],
    sv: ['Kod', 'Nr', 'Enhetskod'],
    en: ['Code', 'No.'],
  },
  name: {
    fi: ['Toimintayksikkö', 'Yksikkö', 'Toimintayksikön nimi', 'Tulosyksikkö', 'Yksikön nimi'],
    sv: ['Verksamhetsenhet', 'Enhet', 'Resultatenhet', 'Enhetens namn'],
    en: ['Unit', 'Operating unit'],
  },
  centreCode: {
    fi: ['Kust.paikka', 'Kp', 'Kustannuspaikka'],
    sv: ['Kst', 'Kostnadsställe'],
    en: ['Cost centre'],
  },
  centreName: {
    fi: ['Nimi', 'Kustannuspaikan nimi', 'Selite'],
    sv: ['Namn', 'Benämning'],
    en: ['Name', 'Description'],
  },
  account: { fi: ['Tili', 'Tilinro', 'Tilikoodi'], sv: ['Konto', 'Kontonr'], en: ['Account'] },
  comment: {
    fi: ['Huom.', 'Perustelut', 'Huomautukset', 'Kommentti', 'Selvitys', 'Lisätietoja'],
    sv: ['Anm.', 'Motivering', 'Kommentar'],
    en: ['Notes', 'Comments'],
  },
  decision: { fi: ['Päätös', 'Päätös §', 'Käsittely'], sv: ['Beslut', 'Beslut §'], en: ['Decision'] },
};

/** One wording of every column heading for a whole workbook. */
export class Heads {
  private readonly seed: Random;
  private readonly tongue: Tongue;
  private readonly short: boolean;
  private readonly reversed: boolean;
  private readonly joint: string;

  constructor(random: Random, tongue: Tongue) {
    this.seed = random.fork('heads');
    this.tongue = tongue;
    this.short = random.chance(0.5);
    this.reversed = random.chance(0.08);
    this.joint = random.pick([' / ', '\n', ' - ', '/']);
  }

  /** `months` like `1-6`, for outcomes. */
  say(head: Head, year: number, months = ''): string {
    if (this.tongue !== 'bi') return this.fill(head, this.tongue, year, months);
    return `${this.fill(head, 'fi', year, months)}${this.joint}${this.fill(head, 'sv', year, months)}`;
  }

  private fill(head: Head, tongue: 'fi' | 'sv' | 'en', year: number, months: string): string {
    const list = words[head][tongue];
    const word = this.short ? list[0]! : this.seed.fork(`${head} ${tongue}`).pick(list);
    const reversed = this.reversed && /^\p{Lu}{2,3} \{y\}$/u.test(word) ? `{y} ${word.slice(0, -4)}` : word;
    const filled = reversed
      .replace('{y}', String(year))
      .replace('{s}', String(year).slice(2))
      .replace('{p}', months);
    return filled.trim();
  }
}
