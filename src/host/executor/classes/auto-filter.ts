import { hostClass } from '../objects.ts';
import type { HostFilter } from '../../workbook.ts';

/** A sheet's filter; tables have none of their own in this host. */
export const autoFilter = hostClass<{ readonly filter: HostFilter }>('AutoFilter', {
  get: {
    Enabled: ({ filter }) => filter.enabled,
    IsDataFiltered: ({ filter }) => filter.filtering,
  },
});
