import { parseArea, type Area } from '../model/address.ts';
import type { TableSnapshot } from '../model/snapshot.ts';
import { FilterWatch } from './filter.ts';
import type { XmlTag } from './attributes.ts';
import type { XmlHandler } from './scanner.ts';
import { decodeEscapes } from './text.ts';

/** Reads one table part. */
export class TableHandler implements XmlHandler {
  readonly wantsText = false;
  readonly filter = new FilterWatch(2);
  private readonly fail: (problem: string) => never;
  private read: TableSnapshot | null = null;

  /** `fail` throws what is wrong with the part. */
  constructor(fail: (problem: string) => never) {
    this.fail = fail;
  }

  get table(): TableSnapshot {
    return this.read ?? this.fail('holds no table');
  }

  /** The area whose rows the table's filter hides; null when nothing is filtered. */
  get filteredArea(): Area | null {
    return this.filter.area;
  }

  open(name: string, tag: XmlTag, depth: number): void {
    this.filter.open(name, tag, depth);
    if (depth !== 1 || name !== 'table') return;
    const area = parseArea(tag.get('ref') ?? '');
    if (!area) this.fail('has no area');
    this.read = {
      name: decodeEscapes(tag.get('displayName') ?? tag.get('name') ?? ''),
      area,
      hasHeader: tag.get('headerRowCount') !== '0',
      hasTotals: Number(tag.get('totalsRowCount') ?? 0) > 0,
    };
  }

  close(): void {}
  text(): void {}
}
