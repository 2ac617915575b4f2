import { kept } from '../../../model/kept.ts';
import type { NumberFigure } from '../figures.ts';
import type { Arithmetic } from '../relations/index.ts';
import { isBroken, relationsOfKind } from '../relations/relation.ts';

/** Margins that another sheet repeats rightly, beside the revenue and expense they come from. */
export const provedOnOtherSheets = kept(({ relations, between }: Arithmetic): ReadonlySet<NumberFigure> => {
  const repeated = relationsOfKind(between, 'same').filter((relation) => !isBroken(relation));
  if (repeated.length === 0) return new Set();
  const margins = relationsOfKind(relations, 'margin').filter((relation) => !isBroken(relation));
  const proved = new Set(margins.map(({ result }) => result));
  return new Set(
    repeated.flatMap(({ result, terms }) => {
      const figures = [result, ...terms.map(({ figure }) => figure)];
      return figures.some((figure) => proved.has(figure)) ? figures : [];
    }),
  );
});
