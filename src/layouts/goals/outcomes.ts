import type { Cell } from '../../model/address.ts';
import type { Claim, GoalReading, OutcomeReading, OutcomeValue } from '../../model/goals.ts';
import { normalise } from '../cells/text.ts';
import words from '../vocabulary/outcomes.json';
import type { GoalColumn } from './header.ts';
import { phrasePattern } from './phrases.ts';
import { splitMetrics } from './split-metrics.ts';
import { readTargets } from './targets.ts';

/** The first that is found counts: `ei toteutunut` holds `toteutunut`, too. */
const order = ['not-reached', 'partly', 'pending', 'reached', 'done'] as const;
const claims = order.map((claim) => [claim, phrasePattern(words[claim])] as const);
const statusWords = new Set(words.status);
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** The columns of outcomes of the plan's own year: an earlier year's outcome is where a row starts from. */
export function outcomeColumns(columns: readonly GoalColumn[]): GoalColumn[] {
  const planned = columns
    .filter(({ part }) => part !== 'outcome')
    .flatMap(({ text }) => year.exec(text)?.[0] ?? [])
    .toSorted()
    .at(-1);
  return columns.filter(({ part, text }) => {
    const own = year.exec(text)?.[0];
    if (part !== 'outcome' || own === undefined) return part === 'outcome';
    return planned === undefined ? monthOf(text) !== null : own >= planned;
  });
}

export function outcomeAt(cell: Cell, heading: string, text: string | null): OutcomeReading {
  const named = year.exec(heading);
  return {
    cell,
    heading,
    month: monthOf(heading),
    year: named ? Number(named[0]) : null,
    text,
    values: text === null ? [] : splitMetrics(text).map(valueOf),
    claim: text === null ? null : readClaim(text),
  };
}

/** Null for a column of something else, and for a blank cell. */
export function statusAt(cell: Cell, heading: string, text: string | null): GoalReading['status'] {
  const plain = normalise(heading).replace(/\s*\d[\d.]*$/, '');
  return text !== null && statusWords.has(plain) ? { cell, text, claim: readClaim(text) } : null;
}

/** Only what is added in brackets speaks of the action: `palvelukeittiöiden lisääminen (toteutettu syksy 2023)`. */
export function doneIn(action: string): string | null {
  const added = [...action.matchAll(/\(([^()]+)\)/g)].map(([, text]) => text!.trim());
  return added.find((text) => ['done', 'reached'].includes(readClaim(text) ?? '')) ?? null;
}

function readClaim(text: string): Claim | null {
  return claims.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** `Toteuma 30.6.`, `Toteuma 1–12/2025`, `Utfall 31.12`. */
function monthOf(heading: string): number | null {
  const match = /\d{1,2}\.\s?(?<day>\d{1,2})(?!\d)|1\s?[-\u2010-\u2015]\s?(?<span>\d{1,2})(?!\d)/u.exec(
    heading,
  );
  const month = Number(match?.groups!['day'] ?? match?.groups!['span']);
  return month >= 1 && month <= 12 ? month : null;
}

function valueOf(text: string): OutcomeValue | null {
  const { targets } = readTargets(text);
  const [first, ...others] = targets;
  if (!first || others.length > 0 || first.comparator !== '=') return null;
  return { value: first.value, unit: first.unit };
}
