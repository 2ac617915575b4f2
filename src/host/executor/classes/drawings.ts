import { collectionMethods, hostClass } from '../objects.ts';

/** The host has no shapes and no slicers; what a workbook brings along is kept in its file only. */
const none = () => [];

export const shapeCollection = hostClass<null>('ShapeCollection', {
  items: none,
  methods: collectionMethods(none),
});

export const slicerCollection = hostClass<null>('SlicerCollection', {
  items: none,
  methods: collectionMethods(none),
});
