import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of a goal table as its city printed it, with annotated metrics. */
export interface SeedRow {
  readonly id: string;
  readonly city: string;
  readonly section: string;
  readonly theme: string;
  readonly goalNumber?: number;
  readonly columns: readonly string[];
  readonly headerRowPrinted?: boolean;
  readonly cells: Readonly<Record<string, string | readonly string[]>>;
  readonly metrics?: readonly SeedMetric[];
}

export interface SeedMetric {
  readonly text: string;
  readonly kind: string;
  readonly targets?: readonly {
    readonly comparator: string;
    readonly value: number;
    readonly value2?: number;
  }[];
}

const file = join(process.cwd(), '../shared/data/goals.json');

/** The rows of four cities; none where the shared data is not at hand, and then their tests are skipped. */
export const seedRows: readonly SeedRow[] = existsSync(file)
  ? (JSON.parse(readFileSync(file, 'utf8')) as { rows: readonly SeedRow[] }).rows
  : [];

export const describeSeeds = seedRows.length > 0 ? describe : describe.skip;
