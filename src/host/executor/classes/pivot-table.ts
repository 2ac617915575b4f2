import { collectionMethods, hostClass } from '../objects.ts';
import { itemNotFound } from '../errors.ts';

/** The host has no pivot tables; what a workbook brings along is kept in its file only. */
const none = () => [];

export const pivotTableScopedCollection = hostClass<null>('PivotTableScopedCollection', {
  items: none,
  methods: {
    ...collectionMethods(none),
    GetFirst: () => {
      throw itemNotFound();
    },
    GetFirstOrNullObject: () => null,
  },
});

export const pivotTableCollection = hostClass<null>('PivotTableCollection', {
  items: none,
  methods: { ...collectionMethods(none), RefreshAll: () => null },
});
