import type { Language, Words } from '../model/language.ts';
import type { RuleSource } from '../model/rule-source.ts';
import { say } from './rules/words.ts';

const sources: Readonly<Record<RuleSource, Words>> = {
  'kuntalaki-110': say('kuntalaki 110 §', 'kommunallagen 110 §', 'Local Government Act, section 110'),
  'jhs-192': say(
    'JHS 192, kunnan tuloslaskelma',
    'JHS 192, kommunens resultaträkning',
    'JHS 192, municipal income statement',
  ),
  'jhs-199': say(
    'JHS 199, kunnan talousarvio ja -suunnitelma',
    'JHS 199, kommunens budget och ekonomiplan',
    'JHS 199, municipal budget and financial plan',
  ),
  'kuntaliitto-metrics': say(
    'Kuntaliitto, kuntastrategian mittarit',
    'Kommunförbundet, mätare för kommunstrategin',
    'Association of Finnish Municipalities, strategy metrics',
  ),
  'iisalmi-plan': say(
    'Iisalmen käyttösuunnitelma 2025',
    'Idensalmi stads dispositionsplan 2025',
    'Iisalmi, budget plan 2025',
  ),
  'pieksamaki-plan': say(
    'Pieksämäen kehittämissuunnitelma 2022–2025',
    'Pieksämäki stads utvecklingsplan 2022–2025',
    'Pieksämäki, development plan 2022–2025',
  ),
  'kuopio-goals': say(
    'Kuopion tavoitteet ja mittarit 2020–2030',
    'Kuopio stads mål och mätare 2020–2030',
    'Kuopio, goals and metrics 2020–2030',
  ),
  'laitila-guidance': say(
    'Laitilan palvelusuunnitelma, ohjeistus (luku 6)',
    'Laitila stads serviceplan, anvisningar (kapitel 6)',
    'Laitila, service plan, guidance (chapter 6)',
  ),
  'council-decisions': say(
    'valtuustojen talousarvio- ja ylityspäätökset',
    'fullmäktiges budget- och överskridningsbeslut',
    'council decisions on budgets and overspends',
  ),
  'interim-reports': say(
    'kuntien toteumaraportit ja osavuosikatsaukset',
    'kommunernas utfallsrapporter och delårsrapporter',
    'municipal outcome and interim reports',
  ),
  'finnish-notation': say(
    'suomen kielen numero- ja päivämäärämerkinnät',
    'skrivregler för tal och datum',
    'Finnish notation of numbers and dates',
  ),
  'spreadsheet-practice': say(
    'taulukkolaskennan hyvät käytännöt',
    'god praxis för kalkylark',
    'good spreadsheet practice',
  ),
  'controller-practice': say('controllerien käytäntö', 'controllerpraxis', 'practice of controllers'),
};

/** Who says that a rule must hold, e.g. `JHS 192, kunnan tuloslaskelma`. */
export function ruleSource(source: RuleSource, language: Language): string {
  return sources[source][language];
}
