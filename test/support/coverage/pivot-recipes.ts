import type { Kit, Make } from './recipes.ts';

let made = 0;

/** A pivot table with a field on every axis and one figure. */
function pivotTable({ sheet }: Kit): Excel.PivotTable {
  sheet.getRange('AA1:AD3').values = [
    ['Yksikkö', 'Laji', 'Vuosi', 'Menot'],
    ['Koulut', 'Palkat', 'eka', 1],
    ['Hoiva', 'Ostot', 'toka', 2],
  ];
  const pivot = sheet.pivotTables.add(`Pivot ${++made}`, sheet.getRange('AA1:AD3'), 'AH5');
  const field = (name: string) => pivot.hierarchies.getItem(name);
  pivot.rowHierarchies.add(field('Yksikkö'));
  pivot.columnHierarchies.add(field('Laji'));
  pivot.filterHierarchies.add(field('Vuosi'));
  pivot.dataHierarchies.add(field('Menot'));
  return pivot;
}

const rowHierarchy = (kit: Kit) => pivotTable(kit).rowHierarchies.getItem('Yksikkö');
const field = (kit: Kit) => rowHierarchy(kit).fields.getItem('Yksikkö');
const slicer = (kit: Kit) => kit.sheet.slicers.add(pivotTable(kit), 'Yksikkö', kit.sheet);

export const pivotRecipes: Readonly<Record<string, Make>> = {
  PivotTable: pivotTable,
  PivotTableCollection: ({ sheet }) => sheet.pivotTables,
  PivotTableScopedCollection: (kit) => pivotTable(kit).layout.getRange().getPivotTables(),
  PivotLayout: (kit) => pivotTable(kit).layout,
  PivotHierarchy: (kit) => pivotTable(kit).hierarchies.getItem('Laji'),
  PivotHierarchyCollection: (kit) => pivotTable(kit).hierarchies,
  RowColumnPivotHierarchy: rowHierarchy,
  RowColumnPivotHierarchyCollection: (kit) => pivotTable(kit).rowHierarchies,
  FilterPivotHierarchy: (kit) => pivotTable(kit).filterHierarchies.getItem('Vuosi'),
  FilterPivotHierarchyCollection: (kit) => pivotTable(kit).filterHierarchies,
  DataPivotHierarchy: (kit) => pivotTable(kit).dataHierarchies.getItem('Sum of Menot'),
  DataPivotHierarchyCollection: (kit) => pivotTable(kit).dataHierarchies,
  PivotField: field,
  PivotFieldCollection: (kit) => rowHierarchy(kit).fields,
  PivotItem: (kit) => field(kit).items.getItem('Hoiva'),
  PivotItemCollection: (kit) => field(kit).items,
  Slicer: slicer,
  SlicerCollection: ({ sheet }) => sheet.slicers,
  SlicerItem: (kit) => slicer(kit).slicerItems.getItem('Hoiva'),
  SlicerItemCollection: (kit) => slicer(kit).slicerItems,
};
