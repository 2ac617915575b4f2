import { kept } from '../../model/kept.ts';
import type { ColumnRole, TableReading } from '../../model/table.ts';

/** What the amounts of a table are: most rules ask for versions that few tables have. */
export const rolesIn = kept(({ units }: TableReading): ReadonlySet<ColumnRole> => {
  const roles = new Set<ColumnRole>();
  let last: ColumnRole | null = null;
  for (const { figures } of units)
    for (const { role } of figures) if (role !== last) roles.add((last = role));
  return roles;
});
