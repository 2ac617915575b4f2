import { parseArea, type Area } from '../model/address.ts';
import type { XmlTag } from './attributes.ts';

/** Watches a part for an auto-filter that has a criterion; buttons alone hide nothing. */
export class FilterWatch {
  /** Area of the filter; null until a criterion was seen. */
  area: Area | null = null;
  private readonly depth: number;
  private candidate: Area | null = null;
  private inColumn = false;

  /** `depth` is where the part's own `autoFilter` stands: views saved with the sheet have theirs deeper. */
  constructor(depth: number) {
    this.depth = depth;
  }

  open(name: string, tag: XmlTag, depth: number): void {
    if (depth === this.depth) this.candidate = name === 'autoFilter' ? parseArea(tag.get('ref') ?? '') : null;
    else if (depth === this.depth + 1) this.inColumn = name === 'filterColumn';
    else if (depth === this.depth + 2 && this.inColumn && this.candidate) this.area = this.candidate;
  }
}
