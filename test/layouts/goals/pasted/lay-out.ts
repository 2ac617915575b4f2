import type { SeedRow } from '../seed-rows.ts';

/** What a row says; reading it back must say the same. */
export interface Truth {
  readonly theme: string | null;
  readonly goal: string | null;
  readonly action: string | null;
  readonly metrics: readonly string[];
  readonly schedule: string | null;
  readonly responsible: string | null;
  readonly followUp: string | null;
  /** The two periods of a table whose columns come twice: action, projects, responsible. */
  readonly groups: readonly (readonly [string, string, string])[];
}

/** One row of a table in the making. A cell of several paragraphs is a list. */
export interface Line {
  readonly kind: 'heading' | 'header' | 'row';
  readonly cells: readonly (string | readonly string[])[];
  readonly truth: Truth | null;
}

export interface LaidOut {
  readonly lines: readonly Line[];
  /** Which column a row cannot do without. */
  readonly anchor: number;
  /** The column whose text is the same on consecutive rows; null when there is none. */
  readonly repeated: number | null;
  readonly metrics: number | null;
}

const heading = (text: string): Line => ({ kind: 'heading', cells: [text], truth: null });
const header = (cells: readonly string[]): Line => ({ kind: 'header', cells, truth: null });
const textOf = (cell: string | readonly string[] | undefined): string =>
  typeof cell === 'string' ? cell : (cell ?? []).join('\n');
const orNull = (text: string): string | null => (text === '' ? null : text);

/** The rows of a city in its own layout, each theme under its heading. */
export function layOut(rows: readonly SeedRow[]): LaidOut {
  const columns = rows[0]!.columns.map((name) => name.replace(/ \((.*)\)$/, ''));
  if (columns.length === 6) return layOutKuopio(rows, columns);
  const hasGoal = columns[0] === 'Tavoite';
  const inside = rows.some(({ city }) => city === 'Laitila');
  const lines: Line[] = inside ? [header(columns)] : [];
  let before = '';
  for (const row of rows) {
    const place = `${row.section}|${row.theme}`;
    if (place !== before) {
      lines.push(heading(row.theme));
      if (!inside && row.headerRowPrinted !== false) lines.push(header(columns));
    }
    before = place;
    lines.push({
      kind: 'row',
      cells: columns.map((name) => row.cells[name] ?? ''),
      truth: truthOf(row, hasGoal),
    });
  }
  const metrics = columns.findIndex((name) => name.startsWith('Mittari'));
  return { lines, anchor: hasGoal ? 1 : 0, repeated: hasGoal ? 0 : null, metrics };
}

function truthOf({ theme, cells }: SeedRow, hasGoal: boolean): Truth {
  const metrics = cells['Mittarit'] ?? cells['Mittari'] ?? '';
  return {
    theme,
    goal: hasGoal ? textOf(cells['Tavoite']) : null,
    action: textOf(cells['Toimenpide'] ?? cells['Toimenpiteet']),
    metrics: typeof metrics === 'string' ? [metrics].filter(Boolean) : metrics,
    schedule: orNull(textOf(cells['Aikataulu'])),
    responsible: orNull(textOf(cells['Vastuutaho'])),
    followUp: orNull(textOf(cells['Seuranta'])),
    groups: [],
  };
}

function layOutKuopio(rows: readonly SeedRow[], columns: readonly string[]): LaidOut {
  const periods = ['2020', '2021-2030'];
  const lines: Line[] = [];
  let theme = '';
  let section = '';
  for (const row of rows) {
    if (row.theme !== theme) lines.push(heading(row.theme));
    if (row.section !== section) lines.push(heading(row.section), header(columns));
    ({ theme, section } = row);
    const cells = periods.flatMap((period) => [
      row.cells[`Toimenpidesuunnitelma ${period}`] ?? '',
      row.cells[`Hankkeet (${period})`] ?? '',
      row.cells[`Vastuutaho (${period})`] ?? '',
    ]);
    const groups = [0, 3].map(
      (at) => [textOf(cells[at]), textOf(cells[at + 1]), textOf(cells[at + 2])] as const,
    );
    const [a, b] = groups;
    const truth: Truth = {
      theme,
      goal: section.replace(/^TAVOITE \d+\. /, ''),
      action: a![0] || b![0],
      metrics: [],
      schedule: null,
      responsible: orNull(a![2] || b![2]),
      followUp: null,
      groups,
    };
    lines.push({ kind: 'row', cells, truth });
  }
  return { lines, anchor: 0, repeated: null, metrics: null };
}
