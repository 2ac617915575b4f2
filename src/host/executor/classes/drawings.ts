import { collectionMethods, hostClass } from '../objects.ts';

/** The host has no queries, connections or links to other workbooks; what a workbook brings along is kept in its file only. */
const none = () => [];

export const queryCollection = hostClass<null>('QueryCollection', {
  items: none,
  methods: collectionMethods(none),
});

export const dataConnectionCollection = hostClass<null>('DataConnectionCollection', {
  methods: { RefreshAll: () => null },
});

export const linkedWorkbookCollection = hostClass<null>('LinkedWorkbookCollection', {
  items: none,
  methods: { ...collectionMethods(none), BreakAllLinks: () => null, RefreshAll: () => null },
});
