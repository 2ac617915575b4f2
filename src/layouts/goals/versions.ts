import { isYear, type GridCell } from '../cells/grid.ts';
import { readHeading } from '../cells/heading.ts';

/** `Ekonomi (€) | BS 2024 | BU 2025 | DP 2026`, `Personal | 2025 | 2026`: figures of years, no goals, follow. */
export function headsVersions([label, ...versions]: readonly GridCell[]): boolean {
  return (
    label?.kind === 'label' &&
    versions.length > 1 &&
    versions.every((cell) => isYear(cell) || isVersion(cell))
  );
}

function isVersion({ kind, text }: GridCell): boolean {
  if (kind !== 'label') return false;
  const { year, strength, word } = readHeading(text);
  return year !== null && strength >= 0.9 && word !== null;
}
