import { overlaps, type Area } from '../../model/address.ts';

/** What is left of the areas without the cells of another. */
export function subtract(areas: readonly Area[], taken: Area): Area[] {
  return areas.flatMap((area) => {
    if (!overlaps(area, taken)) return [area];
    const top = Math.max(area.top, taken.top);
    const bottom = Math.min(area.bottom, taken.bottom);
    return [
      { ...area, bottom: taken.top - 1 },
      { ...area, top: taken.bottom + 1 },
      { ...area, top, bottom, right: taken.left - 1 },
      { ...area, top, bottom, left: taken.right + 1 },
    ].filter((part) => part.top <= part.bottom && part.left <= part.right);
  });
}

export function touchesAny(areas: readonly Area[], area: Area): boolean {
  return areas.some((one) => overlaps(one, area));
}
