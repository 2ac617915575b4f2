import type { ChosenAim, Line, TableRequest } from './request.ts';
import { tableWords } from './words.ts';

/** The rows of a new table: what the strategy says already, and empty rows to be filled in. */
export function linesOf(request: TableRequest): Line[] {
  const { aims, layout } = request;
  if (layout.grouping === 'none' || aims.length === 0) return emptyRows(request, layout.rows);
  return aims.flatMap((aim) => {
    if (layout.grouping === 'goal-rows') return byGoals(request, aim);
    const rows = filledRows(request, aim);
    return layout.grouping === 'column' ? rows : [headed(request, 'aim', aim.name), ...rows];
  });
}

function byGoals(request: TableRequest, { name, goals, rows: count }: ChosenAim): Line[] {
  const { layout, language } = request;
  const word = tableWords[language].goal;
  const rows = goals.flatMap(({ number, text, rows: own }) => [
    headed(request, 'goal', `${word} ${number}. ${text}`),
    ...emptyRows(request, own ?? layout.rows),
  ]);
  return [
    headed(request, 'aim', name),
    ...(rows.length > 0 ? rows : emptyRows(request, count ?? layout.rows)),
  ];
}

/** One row for each goal; without goals the aim alone, where a column has it. */
function filledRows(request: TableRequest, { name, goals, rows: count }: ChosenAim): Line[] {
  const { layout } = request;
  const isListed = layout.columns.some(({ part }) => part === 'goal');
  const texts = isListed ? goals.map((goal) => goal.text) : [];
  const rows = texts.map((goal) => filled(request, name, goal));
  const first = rows.length === 0 && layout.grouping === 'column' ? [filled(request, name, null)] : [];
  const missing = (count ?? layout.rows) - rows.length - first.length;
  return [...rows, ...first, ...emptyRows(request, Math.max(0, missing))];
}

function filled({ layout }: TableRequest, aim: string, goal: string | null): Line {
  const texts = layout.columns.map(({ part }) => (part === 'theme' ? aim : part === 'goal' ? goal : null));
  return { kind: 'row', texts };
}

function headed({ layout }: TableRequest, kind: 'aim' | 'goal', text: string): Line {
  return { kind, texts: layout.columns.map((_, i) => (i === 0 ? text : null)) };
}

function emptyRows({ layout }: TableRequest, count: number): Line[] {
  return Array.from({ length: count }, () => ({ kind: 'row', texts: layout.columns.map(() => null) }));
}
