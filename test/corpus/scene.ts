import { inventCity, nameIn, type City, type Entity } from './city.ts';
import { Heads } from './heads.ts';
import { Ledger } from './ledger.ts';
import type { Random } from './random.ts';
import { Book, type Page } from './sheet.ts';
import { inventStyle, type Style } from './style.ts';
import type { UnitSpec } from './specs.ts';
import type { Truth, TruthTable } from './truth.ts';
import { Labels, say, type Tongue } from './words.ts';
import type { WorkbookSnapshot } from '../../src/model/snapshot.ts';

export interface Drawn {
  readonly book: Book;
  readonly snapshot: WorkbookSnapshot;
  readonly truth: Truth;
}

type Placement = 'code name' | 'code - name' | 'name (code)' | 'prefix' | 'name';

/** Everything one municipality's workbook is consistent about: language, words, organisation, money and habits. */
export class Scene {
  readonly random: Random;
  readonly tongue: Tongue;
  readonly labels: Labels;
  readonly heads: Heads;
  readonly style: Style;
  readonly city: City;
  readonly ledger: Ledger;
  readonly book = new Book();
  readonly year: number;
  /** The months of an outcome, like `1-6`. */
  readonly months: string;
  readonly placement: Placement;
  /** Percentages are ratios shown with a percent format. */
  readonly ratioPercents: boolean;
  private readonly upperUnits: boolean;
  private readonly numberCodes: boolean;

  constructor(
    random: Random,
    fixed: {
      tongue?: Tongue;
      style?: Partial<Style>;
      placement?: Placement;
      upper?: boolean;
      step?: number;
    } = {},
  ) {
    this.random = random;
    this.tongue = fixed.tongue ?? random.pick(['fi', 'fi', 'fi', 'fi', 'fi', 'sv', 'sv', 'bi']);
    this.style = inventStyle(random, fixed.style);
    this.labels = new Labels(random, this.tongue, {
      ...(fixed.upper === undefined ? {} : { upper: fixed.upper }),
      netCost: this.style.expense === 'positive' && this.style.netCost,
    });
    this.heads = new Heads(random, this.tongue);
    this.city = inventCity(random);
    this.year = random.int(2021, 2027);
    const step = fixed.step ?? random.pick([10_000, 10_000, 100_000, 1_000, 100]);
    this.ledger = new Ledger(random, this.year, step, random.pick([1, 1, 100]));
    this.months = random.pick(['1-3', '1-4', '1-6', '1-8', '1–6', '1-9', '30.6.', '1.1.-31.8.']);
    this.placement =
      fixed.placement ??
      random.pick(['code name', 'code name', 'code name', 'code - name', 'name (code)', 'prefix', 'name']);
    this.upperUnits = random.chance(0.25);
    this.numberCodes = random.chance(0.5);
    this.ratioPercents = random.chance(0.5);
  }

  say(fi: string, sv: string, en = fi): string {
    return say(this.tongue, fi, sv, en);
  }

  name(entity: Entity): string {
    const name = nameIn(this.tongue, entity.name);
    return this.upperUnits && entity.level !== 'costCentre' ? name.toUpperCase() : name;
  }

  /** A code in its own cell: as a number or as text, the workbook's one way. */
  paintCode(page: Page, row: number, column: number, code: string): void {
    if (this.numberCodes && !code.startsWith('0'))
      page.number(row, column, Number(code), { format: 'General' });
    else page.text(row, column, code);
  }

  /** A unit's heading in one cell, and the code and name a reader should take from it. */
  heading(entity: Entity, level = entity.level): { text: string; spec: UnitSpec } {
    const name = this.name(entity);
    if (this.placement === 'name') return { text: name, spec: { name, level } };
    const { code } = entity;
    if (this.placement === 'prefix') {
      const prefix = `${this.shortBody(entity)}-${code}`;
      return { text: `${prefix} ${name}`, spec: { code: prefix, alsoCodes: [code], name, level } };
    }
    const text =
      this.placement === 'code name'
        ? `${code} ${name}`
        : this.placement === 'code - name'
          ? `${code} - ${name}`
          : `${name} (${code})`;
    return { text, spec: { code, name, level } };
  }

  private shortBody(entity: Entity): string {
    const holds = (node: Entity): boolean => node === entity || node.children.some(holds);
    const body = this.city.bodies.find(holds);
    return body ? this.city.shorts.get(body.id)![this.tongue === 'sv' ? 1 : 0] : 'KH';
  }

  /** A body with enough units for a table. */
  body(least = 2): Entity {
    const count = (entity: Entity): number =>
      entity.level === 'operatingUnit' ? 1 : entity.children.reduce((sum, child) => sum + count(child), 0);
    const fit = this.city.bodies.filter((body) => count(body) >= least);
    return this.random.pick(fit.length > 0 ? fit : this.city.bodies);
  }

  scaleToken(): string {
    if (this.style.scale === 1000000)
      return this.random.pick(['M€', 'milj. €', this.say('miljoonaa euroa', 'miljoner euro', 'EUR million')]);
    return this.random.pick([
      '1 000 €',
      '1000 €',
      't€',
      this.say('tuhatta euroa', 'tusen euro', 'EUR thousand'),
      '1 000 e',
    ]);
  }

  finish(tables: readonly TruthTable[]): Drawn {
    return { book: this.book, snapshot: this.book.finish(), truth: { tables } };
  }
}
