import type { Entity } from './city.ts';
import { Random } from './random.ts';
import { accounts, expenseAccounts, revenueAccounts, type Account, type Line } from './words.ts';

/** Which figure of a line is meant. `of` is what an amendment, outcome or forecast builds on. */
export interface Version {
  readonly kind:
    | 'plan'
    | 'budget'
    | 'planYear'
    | 'priorActual'
    | 'amendment'
    | 'amended'
    | 'actual'
    | 'forecast';
  readonly year: number;
  readonly of?: 'plan' | 'budget';
  readonly split?: 'external' | 'internal';
  readonly month?: number;
  /** Variants of the same version, e.g. the proposal of each decision step; `quarters`: four months make the year. */
  readonly step?: string;
}

/** Lines that are no sums of others. */
type Leaf = Account | 'wages' | 'depreciation';

/** Every figure of an invented city in cents, revenue positive and expense negative; sums are sums of leaves. */
export class Ledger {
  private readonly seed: string;
  private readonly baseYear: number;
  private readonly step: number;
  private readonly closedStep: number;
  private readonly cache = new Map<string, number>();

  /** `step` and `closedStep` are the rounding of plans and of closed years, in cents. */
  constructor(random: Random, baseYear: number, step: number, closedStep: number) {
    this.seed = String(random.next());
    this.baseYear = baseYear;
    this.step = step;
    this.closedStep = closedStep;
  }

  amount(entities: Entity | readonly Entity[], line: Line, version: Version): number {
    const leaves = (Array.isArray(entities) ? (entities as readonly Entity[]) : [entities as Entity]).flatMap(
      leavesOf,
    );
    return leaves.reduce((sum, leaf) => sum + this.lineOf(leaf, line, version), 0);
  }

  private lineOf(leaf: Entity, line: Line, version: Version): number {
    const sum = (parts: readonly Line[]) =>
      parts.reduce((total, part) => total + this.lineOf(leaf, part, version), 0);
    if (line === 'revenue') return sum(revenueAccounts);
    if (line === 'expense') return sum(expenseAccounts);
    if (line === 'margin') return sum(accounts);
    if (line === 'result') return sum([...accounts, 'depreciation']);
    if (line === 'socialCosts')
      return this.lineOf(leaf, 'personnel', version) - this.lineOf(leaf, 'wages', version);
    const key = [leaf.id, leaf.code, line, keyOf(version), version.split, version.month].join('|');
    const known = this.cache.get(key);
    if (known !== undefined) return known;
    const cents = this.versionOf(leaf, line, version);
    this.cache.set(key, cents);
    return cents;
  }

  private versionOf(leaf: Entity, line: Leaf, version: Version): number {
    const { kind, year, split, month } = version;
    if (month !== undefined) {
      const { month: _, ...whole } = version;
      const parts = version.step === 'quarters' ? 4 : 12;
      const total = this.lineOf(leaf, line, whole);
      const share = Math.trunc(total / parts / 100) * 100;
      return month === parts ? total - (parts - 1) * share : share;
    }
    if (split) {
      const { split: _, ...whole } = version;
      const total = this.lineOf(leaf, line, whole);
      const rate = this.random(leaf, line, 'split').pick([0, 0, 0.1, 0.25, 0.5, 0.9]);
      const internal =
        line === 'services' || line === 'sales' || line === 'otherExpense'
          ? round(total * rate, this.step)
          : 0;
      return split === 'internal' ? internal : total - internal;
    }
    const base = { kind: version.of ?? 'plan', year } as const;
    if (kind === 'amended')
      return this.lineOf(leaf, line, base) + this.lineOf(leaf, line, { ...version, kind: 'amendment' });
    const random = this.random(leaf, line, keyOf(version));
    if (kind === 'amendment') {
      const amount = this.lineOf(leaf, line, base);
      return amount !== 0 && random.chance(0.3) ? round(amount * (random.next() * 0.1 - 0.03), this.step) : 0;
    }
    if (kind === 'actual' || kind === 'forecast') {
      const amount = this.lineOf(leaf, line, { ...version, kind: 'amended' });
      const factor = kind === 'actual' ? 0.42 + random.next() * 0.2 : 0.96 + random.next() * 0.08;
      return round(amount * factor, kind === 'actual' ? this.closedStep : this.step);
    }
    const drift = 1 + 0.018 * (year - this.baseYear) + (random.next() - 0.5) * 0.06;
    return round(this.base(leaf, line) * drift, kind === 'priorActual' ? this.closedStep : this.step);
  }

  private base(leaf: Entity, line: Leaf): number {
    if (line === 'wages') return this.base(leaf, 'personnel') * 0.78;
    const random = this.random(leaf, line, 'base');
    const size = (40 + this.random(leaf, 'personnel', 'size').next() ** 2 * 900) * 100_000;
    const share: Record<Account | 'depreciation', readonly [chance: number, share: number]> = {
      sales: [0.6, 0.2],
      fees: [0.4, 0.06],
      grantsReceived: [0.3, 0.08],
      otherRevenue: [0.4, 0.05],
      personnel: [1, -0.8],
      services: [0.95, -0.4],
      materials: [0.9, -0.08],
      grantsPaid: [0.25, -0.12],
      otherExpense: [0.8, -0.06],
      depreciation: [0.6, -0.03],
    };
    const [chance, part] = share[line];
    return random.chance(chance) ? size * part * (0.5 + random.next()) : 0;
  }

  private random(leaf: Entity, line: string, key: string): Random {
    return new Random([this.seed, leaf.id, leaf.code, line, key].join('|'));
  }
}

function keyOf(version: Version): string {
  return [version.kind, version.year, version.of ?? 'plan', version.step ?? ''].join(' ');
}

function leavesOf(entity: Entity): Entity[] {
  return entity.children.length === 0 ? [entity] : entity.children.flatMap(leavesOf);
}

function round(amount: number, step: number): number {
  return Math.round(amount / step) * step || 0;
}
