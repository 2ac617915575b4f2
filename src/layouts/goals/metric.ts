import type { Metric, MetricKind } from '../../model/goals.ts';
import { remember } from '../cells/remember.ts';
import { tidy } from '../cells/text.ts';
import words from '../vocabulary/metrics.json';
import { phrasePattern, phraseSource } from './phrases.ts';
import { readTargets } from './targets.ts';

const directions = (['level', 'up', 'down'] as const).map(
  (direction) => [direction, phrasePattern(words[direction])] as const,
);
const done = phrasePattern(words.done);
const qualitative = phrasePattern(words.qualitative);
const count = phrasePattern(words.countWords);
const grade = phrasePattern(words.gradeWords);
const gradedUp = phrasePattern(words.gradedUp);
const share = phrasePattern(words.shares);
const compared = phrasePattern(words.compared);
const note = new RegExp(`^${phraseSource(words.notes)}|${phraseSource(words.notes)}[\\s.…]*$`, 'iu');
const activityEnding = new RegExp(`${phraseSource(words.activityEndings)}[\\s.]*$`, 'iu');
/** `Uusia tapahtumia > 5`: the plural before the number is what is counted. */
const manyThings = /^\D*\p{Ll}(?:ia|iä|ja|jä|oita|öitä)(?!\p{L})\D*\d/u;
/** `Yhteistyössä järjestetyt tapahtumat`, `Asukasraadit`: what is held, without how many. */
const activity = new RegExp(`^(?:\\S+\\s+){0,2}${phraseSource(words.activities)}[\\s.]*$`, 'iu');
/** `Uudistetaan lomakkeet`. */
const passive = /^\p{Lu}?\p{L}+(?:taan|tään|daan|dään|laan|lään)(?!\p{L})/u;
const indicator = phrasePattern(words.indicators);

/** What kind of metric a text is, and the targets it states. */
export const readMetric = remember((text: string): Metric => {
  const plain = tidy(text);
  const { targets, baseline, scale } = readTargets(plain);
  const direction = directions.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
  const measure = grade.test(plain) ? 'grade' : count.test(plain) || manyThings.test(plain) ? 'count' : null;
  return {
    text,
    kind: kindOf(plain, targets.length > 0, direction),
    targets,
    direction,
    baseline,
    measure,
    isGradedUp: gradedUp.test(plain),
    scale,
    isShare: direction === null && share.test(plain),
    measures: measuresOf(plain, targets.length),
    isCompared: compared.test(plain),
    phrasing: targets.length > 0 ? null : phrasingOf(plain),
  };
});

/** Targets for several years are of one measure; `kehityskeskustelut 100 %, kyselyn tulokset` are two. */
function measuresOf(text: string, targets: number): number {
  const years = text.match(/(?<!\d)(?:19|20)\d\d\s*[:=]/g) ?? [];
  if (targets > 1) return years.length >= targets ? 1 : targets;
  if (targets === 0) return 1;
  const [first = '', ...rest] = text.split(/,\s+/);
  const others = rest.filter((part) => part.split(' ').length > 1 && readTargets(part).targets.length === 0);
  return readTargets(first).targets.length > 0 && others.some((part) => indicator.test(part)) ? 2 : 1;
}

function phrasingOf(text: string): Metric['phrasing'] {
  if (note.test(text) || /\?\s*$/.test(text)) return 'note';
  if (activityEnding.test(text) || passive.test(text)) return 'activity';
  return text.split(/,\s*/).every((part) => activity.test(part)) ? 'activity' : null;
}

function kindOf(text: string, hasTarget: boolean, direction: Metric['direction']): MetricKind {
  if (hasTarget) return 'target';
  if (direction !== null) return 'direction';
  if (done.test(text)) return 'milestone';
  return qualitative.test(text) ? 'qualitative' : 'indicator';
}
