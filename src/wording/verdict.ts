import type { Language, Words } from '../model/language.ts';
import type { Severity } from '../model/severity.ts';
import { joinCounts, wordCount, wordCounts, type FindingCounts } from './counts.ts';
import { fill } from './fill.ts';
import { formatNumber } from './format.ts';
import { say } from './rules/words.ts';

const pass = say('Suunnitelma täsmää.', 'Planen stämmer.', 'The plan holds.');
const incomplete = say(
  'Kaikkea ei voitu tarkistaa.',
  'Allt kunde inte granskas.',
  'Not everything could be checked.',
);
const found = {
  errors: say(
    'Ei vielä valmis lähetettäväksi: {counts}.',
    'Ännu inte klar att lämnas in: {counts}.',
    'Not ready for submission: {counts}.',
  ),
  partly: say(
    'Luettu osa täsmää: {counts}.',
    'Den lästa delen stämmer: {counts}.',
    'What was read holds: {counts}.',
  ),
  explain: say(
    'Valmis lähetettäväksi, kun huomiot on selitetty: {counts}.',
    'Klar att lämnas in när anmärkningarna är motiverade: {counts}.',
    'Ready for submission once the warnings are explained: {counts}.',
  ),
  infos: say('Suunnitelma täsmää: {counts}.', 'Planen stämmer: {counts}.', 'The plan holds: {counts}.'),
};

export interface VerdictSentence {
  readonly kind: 'errors' | 'open' | 'pass' | 'incomplete';
  readonly text: string;
}

/** What a check came to, in one or two sentences. `counts` are of the findings nobody has explained. */
export function wordVerdict(
  verdict: { readonly isPass: boolean; readonly isIncomplete: boolean; readonly counts: FindingCounts },
  language: Language,
): VerdictSentence[] {
  const { isPass, isIncomplete, counts } = verdict;
  const said: VerdictSentence[] = [];
  const list = joinCounts(wordCounts(counts, language), language);
  if (list) {
    const text = fill(found[kindOf(counts, isIncomplete)][language], { counts: list }, language);
    said.push({ kind: counts.error > 0 ? 'errors' : 'open', text });
  } else if (isPass) said.push({ kind: 'pass', text: pass[language] });
  if (isIncomplete) said.push({ kind: 'incomplete', text: incomplete[language] });
  return said;
}

function kindOf(counts: FindingCounts, isIncomplete: boolean): keyof typeof found {
  if (counts.error > 0) return 'errors';
  if (isIncomplete) return 'partly';
  return counts.warning > 0 ? 'explain' : 'infos';
}

/** Headings of lists. */
export const severityHeadings: Readonly<Record<Severity, Words>> = {
  error: say('Virheet', 'Fel', 'Errors'),
  warning: say('Selitettävät huomiot', 'Anmärkningar att motivera', 'Warnings to explain'),
  info: say('Tiedoksi', 'För kännedom', 'For information'),
};

export const severityNames: Readonly<Record<Severity, Words>> = {
  error: say('virhe', 'fel', 'error'),
  warning: say('huomio', 'anmärkning', 'warning'),
  info: say('tieto', 'upplysning', 'note'),
};

const summary = say(
  'Yhteensä {workbooks}: {counts}.',
  'Sammanlagt {workbooks}: {counts}.',
  '{workbooks} in all: {counts}.',
);
const nothing = say('ei huomautettavaa', 'inget att anmärka', 'nothing to report');
const workbookNames = [
  say('työkirja', 'arbetsbok', 'workbook'),
  say('työkirjaa', 'arbetsböcker', 'workbooks'),
] as const;
const unreadableNames = [
  say('lukematon', 'oläslig', 'unreadable'),
  say('lukematonta', 'oläsliga', 'unreadable'),
] as const;
const partlyName = say('osin tarkistamatta', 'delvis ogranskade', 'not fully checked');

/** What several workbooks came to together. */
export function wordSummary(
  {
    workbooks,
    partly,
    unreadable,
    counts,
  }: {
    readonly workbooks: number;
    readonly partly: number;
    readonly unreadable: number;
    readonly counts: FindingCounts;
  },
  language: Language,
): string {
  const list = joinCounts(
    [
      ...wordCounts(counts, language),
      [partly, `${formatNumber(partly, language)} ${partlyName[language]}`],
      [unreadable, wordCount(unreadable, ...unreadableNames, language)],
    ],
    language,
  );
  const data = {
    workbooks: wordCount(workbooks, ...workbookNames, language),
    counts: list || nothing[language],
  };
  return fill(summary[language], data, language);
}
