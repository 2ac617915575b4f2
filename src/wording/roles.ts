import type { Words } from '../model/language.ts';
import type { ColumnRole, Item, Level } from '../model/table.ts';
import { say } from './rules/words.ts';

/** What a column holds. */
export const roleNames: Readonly<Record<ColumnRole, Words>> = {
  plan: say('suunnitelma', 'plan', 'plan'),
  budget: say('talousarvio', 'budget', 'budget'),
  amendedBudget: say('muutettu talousarvio', 'ändrad budget', 'amended budget'),
  amendment: say('talousarviomuutos', 'budgetändring', 'budget amendment'),
  actual: say('toteuma', 'utfall', 'actual'),
  priorActual: say('tilinpäätös', 'bokslut', 'prior accounts'),
  forecast: say('ennuste', 'prognos', 'forecast'),
  planYear: say('suunnitelmavuosi', 'planår', 'later plan year'),
  month: say('kuukausi', 'månad', 'month'),
  variance: say('poikkeama', 'avvikelse', 'variance'),
  remaining: say('jäljellä', 'återstår', 'remaining'),
  usedPercent: say('käyttöprosentti', 'utfallsprocent', 'used, per cent'),
  changePercent: say('muutosprosentti', 'ändringsprocent', 'change, per cent'),
  total: say('summa', 'summa', 'total'),
  code: say('koodi', 'kod', 'code'),
  name: say('nimi', 'namn', 'name'),
  text: say('teksti', 'text', 'text'),
  other: say('muu', 'annat', 'other'),
};

/** Quantities. */
export const itemNames: Readonly<Record<Item, Words>> = {
  revenue: say('toimintatuotot', 'verksamhetsintäkter', 'operating revenue'),
  expense: say('toimintakulut', 'verksamhetskostnader', 'operating expenses'),
  margin: say('toimintakate', 'verksamhetsbidrag', 'operating margin'),
  depreciation: say('poistot', 'avskrivningar', 'depreciation'),
  investment: say('investoinnit', 'investeringar', 'investments'),
  grants: say('avustukset', 'understöd', 'grants'),
  personnel: say('henkilöstökulut', 'personalkostnader', 'personnel costs'),
  account: say('muu tili', 'annat konto', 'other account'),
};

/** Levels of the organisation, and rows that sum them. */
export const levelNames: Readonly<Record<Level, Words>> = {
  municipality: say('kunta', 'kommun', 'municipality'),
  body: say('toimielin', 'organ', 'body'),
  area: say('vastuualue', 'ansvarsområde', 'responsibility area'),
  operatingUnit: say('toimintayksikkö', 'verksamhetsenhet', 'operating unit'),
  costCentre: say('kustannuspaikka', 'kostnadsställe', 'cost centre'),
  project: say('hanke', 'projekt', 'project'),
  total: say('summarivi', 'summarad', 'total row'),
};
