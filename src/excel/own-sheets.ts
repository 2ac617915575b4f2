type Fate = 'added' | 'deleted';

interface Claim {
  readonly fate: Fate;
  readonly sheet: Excel.Worksheet;
}

/** Of requests that are not answered yet. */
const claims = new WeakMap<object, Claim[]>();
/** What this add-in did to sheets and Excel has not told yet, by their ids. */
const own = new Set<string>();

/** Remembers a sheet that this request adds or is about to delete: events of sheets do not tell whose doing they are. */
export function claimSheet(context: Excel.RequestContext, fate: Fate, sheet: Excel.Worksheet): void {
  sheet.load('id');
  claims.set(context, [...(claims.get(context) ?? []), { fate, sheet }]);
}

/** The request was answered. */
export function noteClaims(context: Excel.RequestContext): void {
  for (const { fate, sheet } of claims.get(context) ?? []) own.add(`${fate} ${sheet.id}`);
  claims.delete(context);
}

/** Whether this add-in did it; each doing is told once. */
export function takeOwn(fate: Fate, id: string): boolean {
  return own.delete(`${fate} ${id}`);
}
