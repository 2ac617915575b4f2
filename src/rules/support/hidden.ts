import type { CheckContext } from '../../model/outcome.ts';
import type { Figure, TableReading } from '../../model/table.ts';
import { isNumber, type NumberFigure } from './figures.ts';
import { relationsOf } from './relations/of-table.ts';
import type { Relation, RelationKind } from './relations/relation.ts';

/** A figure nobody sees that counts into one that is seen. */
export interface HiddenPart {
  readonly figure: NumberFigure;
  readonly unit: Relation['unit'];
  readonly result: NumberFigure;
  readonly kind: RelationKind;
}

/** Hidden figures of a table that are part of a visible sum. Nothing is added by a zero. */
export function hiddenParts(
  context: CheckContext,
  table: TableReading,
  isHidden: (figure: Figure) => boolean,
): HiddenPart[] {
  const parts = new Map<Figure, HiddenPart>();
  for (const { kind, result, unit, terms } of relationsOf(context, table)) {
    if (kind === 'same' || isHidden(result)) continue;
    for (const term of terms) {
      const { figure } = term;
      if (!isNumber(figure) || figure.cents === 0 || !isHidden(figure) || parts.has(figure)) continue;
      parts.set(figure, { figure, unit: term.unit ?? unit, result, kind });
    }
  }
  return [...parts.values()];
}

/** `3, 5–7`: numbers in order, runs drawn together. */
export function inRuns(numbers: readonly number[], nameOf: (n: number) => string): string {
  const sorted = [...new Set(numbers)].toSorted((a, b) => a - b);
  const starts = sorted.filter((n) => !sorted.includes(n - 1));
  return starts
    .map((start) => {
      let end = start;
      while (sorted.includes(end + 1)) end++;
      return start === end ? nameOf(start) : `${nameOf(start)}–${nameOf(end)}`;
    })
    .join(', ');
}
