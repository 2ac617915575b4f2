import { isMoneyRole, type Evidence } from '../model/table.ts';
import {
  type Understood,
  shareOfHeadings,
  shareOfRows,
  weightOf,
  weightOfVersions,
  speaksOfBudgets,
  namesVersions,
} from './titles/budget-words.ts';
import type { DraftUnit } from './draft.ts';
import { countStatementSums } from './proofs/statement-sums.ts';
import { matchSum, type Match } from './proofs/sum-match.ts';

/** Adds up what speaks for the reading. Proofs by arithmetic weigh as much as words. */
export function judge(understood: Understood): { confidence: number; evidence: Evidence[] } {
  const { signs, drafts, titles, across } = understood;
  const evidence: Evidence[] = [];
  const sums = matchSums(drafts);
  const lines = countStatementSums(drafts);
  let [held, tried] = [lines.holds + across.holds, lines.of + across.of];
  for (const { holds, of } of sums.values()) {
    held += holds;
    tried += of;
  }
  const headingShare = shareOfHeadings(understood);
  const rowShare = shareOfRows(understood.rows);

  if (signs.proved > 0) evidence.push({ kind: 'margin-identity', holds: signs.proved, of: signs.tried });
  if (tried > 0) evidence.push({ kind: 'sums-hold', holds: held, of: tried });
  if (headingShare > 0) evidence.push({ kind: 'header-words' });
  if (rowShare > 0) evidence.push({ kind: 'row-words' });
  if (titles.scale !== null) evidence.push({ kind: 'scale-token' });
  if (drafts.some((d) => d.code)) evidence.push({ kind: 'codes' });

  const ofSigns = signs.tried > 0 ? signs.proved / signs.tried : 0;
  const proof = understood.leads ? 1 : Math.max(ofSigns, tried > 0 ? held / tried : 0);
  const words = 0.35 * headingShare + 0.35 * rowShare + weightOf(understood) + weightOfVersions(understood);
  const unread = unreadSums(understood, sums);
  const confidence = Math.min(
    mostFor(understood, { proof, rowShare, ...failure(held, tried, sums) }),
    proof === 0 && unread.count >= 2 && unread.share > 0.5 ? 0.45 : 1 - 0.3 * unread.share,
    0.1 + words + 0.3 * proof,
  );
  return { confidence: Math.round(confidence * 100) / 100, evidence };
}

function matchSums(drafts: readonly DraftUnit[]): ReadonlyMap<DraftUnit, Match> {
  const sums = new Map<DraftUnit, Match>();
  for (const draft of drafts)
    if (draft.members && draft.members.length > 0) sums.set(draft, matchSum(draft, draft.members));
  return sums;
}

/** Rows called sums that ended as lines of a unit, or that share no quantity with what they add up. */
function unreadSums({ drafts, rows }: Understood, sums: ReadonlyMap<DraftUnit, Match>) {
  const called = rows.filter(({ facts, amounts }) => facts?.isTotal && amounts.length > 0);
  if (called.length === 0) return { count: 0, share: 0 };
  const unknown = new Set<number>();
  for (const draft of drafts) {
    const isBare = draft.isTotal && sums.get(draft)?.of === 0;
    for (const { item, account, cell } of draft.figures)
      if (isBare || (item === 'account' && account === null)) unknown.add(cell.row);
  }
  const count = called.filter(({ row }) => unknown.has(row)).length;
  return { count, share: count / called.length };
}

interface Failure {
  readonly sumsFail: boolean;
  /** Whatever the rows are called, what fails this often was no sum. */
  readonly mostFail: boolean;
}

function failure(held: number, tried: number, sums: ReadonlyMap<DraftUnit, Match>): Failure {
  const own = tried - followers(sums);
  const fail = tried >= 4 && held < own * 0.75 && (own - held > 1 || held < 2);
  const noneHolds = held === 0 && tried >= 6 && sums.size > 1;
  return {
    sumsFail: fail && !areBorneOut(sums),
    mostFail: noneHolds || (tried >= 20 && held < tried * 0.4),
  };
}

/** Sums that fail because a sum they add up does. */
function followers(sums: ReadonlyMap<DraftUnit, Match>): number {
  const failing = (draft: DraftUnit) => {
    const match = sums.get(draft);
    return match ? match.of - match.holds : 0;
  };
  let count = 0;
  for (const draft of sums.keys()) {
    const own = failing(draft);
    if (own > 0)
      count += Math.min(
        own,
        draft.members!.reduce((most, member) => Math.max(most, failing(member)), 0),
      );
  }
  return count;
}

/** Every sum comes out in half of its columns: what fails in another column is a mistake there. */
function areBorneOut(sums: ReadonlyMap<DraftUnit, Match>): boolean {
  return [...sums.values()].every(({ holds, of }) => of > 1 && holds * 2 >= of);
}

/**
 * Sums come out right in statistics too; only the words of budgets, or margins that hold, make a table one. Sums that
 * often fail among rows nobody knows were taken for sums wrongly.
 */
function mostFor(
  understood: Understood,
  { proof, rowShare, sumsFail, mostFail }: Failure & { readonly proof: number; readonly rowShare: number },
): number {
  const proved = understood.signs.proved > 0;
  const isMoney = () => proof === 1 && (speaksOfMoney(understood) || arePlanned(understood));
  if (!proved && !speaksOfBudgets(understood) && !isMoney())
    return rowShare >= 0.5 || (proof === 1 && areCosts(understood)) ? 0.45 : 0.3;
  if (!proved && (mostFail || (sumsFail && rowShare < 0.5))) return 0.45;
  if (namesVersions(understood.drafts) || areSentences(understood)) return 0.45;
  if (proof === 0 && areRates(understood)) return 0.45;
  if (proof === 0 && understood.drafts.some(hidesItsNet)) return 0.49;
  const repeated = repeatedKeys(understood.drafts);
  const isLedger = proof === 0 ? repeated.areMany : !proved && repeated.areMost;
  return isLedger ? 0.45 : 0.99;
}

/** "Varhaiskasvatus 2026" over "Yksikkö | €", or "Kvartaalit 2026, t€" over the parts of the year. */
function speaksOfMoney({ headings, columns, titles }: Understood): boolean {
  const money = new Set(columns.filter(({ role }) => role === 'plan').map(({ column }) => column));
  const isHeaded = headings.some(({ column, facts }) => money.has(column) && facts.scale !== null);
  const areMonths = columns.filter(({ role }) => role === 'month').length > 2;
  const isMoney = isHeaded || (areMonths && titles.scale !== null);
  return isMoney && titles.year !== null && !titles.isOtherMatter;
}

/** "Totalt 2027 | Totalt 2026" after its parts, in whole hundreds: nothing is counted so, but money is planned so. */
function arePlanned({ columns, drafts, across }: Understood): boolean {
  if (across.holds < 3 || !columns.some(({ role }) => role === 'budget')) return false;
  const values = drafts.flatMap(({ figures }) => figures.flatMap(({ cell }) => cell.value || []));
  return values.filter((value) => value % 100 === 0).length >= values.length * 0.8;
}

/** Revenue and expense, no margin, and a row with a sign of either side that nobody knows: what the rest is stays a guess. */
function hidesItsNet({ figures }: DraftUnit): boolean {
  const has = (item: string) => figures.some((figure) => figure.item === item);
  const unknown = figures.filter(({ item, account }) => item === 'account' && account === null);
  const isNegative = unknown.some(({ cell }) => (cell.value ?? 0) < 0);
  const isPositive = figures.some(({ item, cell }) => item === 'expense' && (cell.value ?? 0) > 0);
  return has('revenue') && has('expense') && !has('margin') && isNegative && isPositive;
}

/** Many columns of rates and counts around one of money: key figures, where nothing adds up. */
function areRates({ columns }: Understood): boolean {
  const rates = columns.filter(({ role }) => role === 'other').length;
  const money = columns.filter(({ role }) => isMoneyRole(role)).length;
  return rates > 3 && rates > money * 3;
}

const sentence = /\s(on|ovat|oli|olivat|är|var|blir|uppgår till|is|are|was|were)\s*:?$/iu;

/** "Kirjaston nettomenot vuonna 2026 ovat" before its amount is prose, and no name. */
function areSentences({ rows }: Understood): boolean {
  const filled = rows.filter(({ main, amounts }) => main !== null && amounts.length > 0);
  return filled.filter(({ main }) => sentence.test(main!.text)).length * 2 > filled.length;
}

/** Statistics hardly ever count below zero; costs of a year do. */
function areCosts({ drafts, columns }: Understood): boolean {
  const leaves = drafts.filter((draft) => !draft.isTotal).flatMap(({ figures }) => figures);
  const areNegative = leaves.every(({ cell }) => (cell.value ?? 0) <= 0);
  return (
    leaves.length >= 3 && areNegative && columns.some(({ role, year }) => role === 'plan' && year !== null)
  );
}

/** The same code or name on row after row is a list of entries, not of units; on most rows of a long one, whatever adds up. */
function repeatedKeys(drafts: readonly DraftUnit[]): {
  readonly areMany: boolean;
  readonly areMost: boolean;
} {
  const filled = drafts.filter((draft) => draft.figures.length > 0 && !draft.isTotal);
  const keys = filled.map((draft) => draft.code ?? `${draft.name}|${draft.parent?.name ?? ''}`);
  const repeated = keys.length - new Set(keys).size;
  return {
    areMany: repeated > (keys.length > 40 ? Math.max(2, keys.length * 0.03) : Math.max(3, keys.length * 0.2)),
    areMost: keys.length > 40 && repeated * 2 > keys.length,
  };
}
