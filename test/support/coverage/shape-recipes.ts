import type { Kit, Make } from './recipes.ts';

const smallest =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const shape = ({ sheet }: Kit) => sheet.shapes.addGeometricShape('Rectangle' as Excel.GeometricShapeType);
const group = (kit: Kit) => kit.sheet.shapes.addGroup([shape(kit), shape(kit)]).group;
const text = ({ sheet }: Kit) => sheet.shapes.addTextBox('teksti').textFrame;

/** A shape and each of its parts. */
export const shapeRecipes: Readonly<Record<string, Make>> = {
  GeometricShape: (kit) => shape(kit).geometricShape,
  GroupShapeCollection: (kit) => group(kit).shapes,
  Image: ({ sheet }) => sheet.shapes.addImage(smallest).image,
  Line: ({ sheet }) => sheet.shapes.addLine(0, 0, 10, 10).line,
  Shape: shape,
  ShapeCollection: ({ sheet }) => sheet.shapes,
  ShapeFill: (kit) => shape(kit).fill,
  ShapeFont: (kit) => text(kit).textRange.font,
  ShapeGroup: group,
  ShapeLineFormat: (kit) => shape(kit).lineFormat,
  TextFrame: text,
  TextRange: (kit) => text(kit).textRange,
};
