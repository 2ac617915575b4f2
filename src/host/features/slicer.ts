/** A slicer as data; what it selects is a filter of the table or pivot table it belongs to. Points. */
export interface Slicer {
  readonly id: string;
  name: string;
  caption: string;
  top: number;
  left: number;
  width: number;
  height: number;
  style: string;
  sortBy: 'DataSourceOrder' | 'Ascending' | 'Descending';
  readonly source: { readonly pivotId: string } | { readonly tableId: string };
  /** Name of the field or heading of the column. */
  readonly field: string;
}
