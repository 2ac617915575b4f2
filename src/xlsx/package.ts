import { decodeXml } from './decode.ts';
import { damaged, XlsxError } from './errors.ts';
import { readEntry } from './inflate.ts';
import { checkLimit, type XlsxLimits } from './limits.ts';
import { Budget } from './budget.ts';
import type { XmlTag } from './attributes.ts';
import { XmlScanner, type XmlHandler } from './scanner.ts';
import { ZipArchive, type ZipEntry } from './zip.ts';

export interface Relationship {
  readonly id: string;
  /** Last segment of the type, e.g. `worksheet`: the same in transitional and strict files. */
  readonly type: string;
  /** Full name of the part meant; null when it lies outside the package. */
  readonly target: string | null;
}

type PartLimit = 'partBytes' | 'smallPartBytes';

/** The parts of an Office file and the relationships between them. */
export class OfficePackage {
  readonly archive: ZipArchive;
  readonly budget: Budget;
  private readonly signal: AbortSignal | undefined;

  constructor(bytes: Uint8Array, limits: XlsxLimits, signal?: AbortSignal) {
    this.archive = new ZipArchive(bytes, limits);
    this.budget = new Budget(limits);
    this.signal = signal;
  }

  /** Sends a part's XML to the handler. Throws `damaged` when there is no such part. */
  async scan(part: string, handler: XmlHandler, limit: PartLimit = 'smallPartBytes'): Promise<void> {
    const entry = this.entry(part, limit);
    const scanner = new XmlScanner(entry.name, handler);
    for await (const text of this.pieces(entry)) scanner.push(text);
    scanner.end();
  }

  /** A part's text as it is; null when there is no such part or it is larger than `bytes`. */
  async text(part: string, bytes: number): Promise<string | null> {
    const entry = this.archive.find(part);
    if (!entry || entry.size > bytes) return null;
    let text = '';
    for await (const piece of this.pieces(entry)) text += piece;
    return text;
  }

  /** Refuses parts that are missing, too large or packed like a bomb, before any of them is inflated. */
  check(parts: readonly string[], limit: PartLimit): void {
    const total = new Budget(this.budget.limits);
    for (const part of parts) total.spend('totalBytes', this.entry(part, limit).size);
  }

  /** What a part refers to; of the package itself for the empty name. Empty when nothing is listed. */
  async relationships(part: string): Promise<readonly Relationship[]> {
    const name = relationshipsPart(part);
    if (!this.archive.has(name)) return [];
    const handler = new RelationshipHandler(folderOf(part));
    await this.scan(name, handler);
    return handler.found;
  }

  private async *pieces(entry: ZipEntry): AsyncGenerator<string> {
    this.budget.spend('totalBytes', entry.size);
    for await (const text of decodeXml(entry.name, readEntry(entry))) {
      this.signal?.throwIfAborted();
      yield text;
    }
  }

  private entry(part: string, limit: PartLimit): ZipEntry {
    const entry = this.archive.find(part) ?? this.archive.find(decodePercent(part));
    if (!entry) throw damaged(part, 'is missing');
    const { limits } = this.budget;
    checkLimit(limits, limit, entry.size);
    const { ratio, ratioFrom } = limits;
    if (entry.size > ratioFrom && entry.size > ratio * entry.data.length) {
      const actual = Math.round(entry.size / Math.max(1, entry.data.length));
      throw new XlsxError('bomb', { part: entry.name, limit: 'ratio', allowed: ratio, actual });
    }
    return entry;
  }
}

/** With the slash at its end; empty for parts at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

class RelationshipHandler implements XmlHandler {
  readonly wantsText = false;
  readonly found: Relationship[] = [];
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  open(name: string, tag: XmlTag): void {
    if (name !== 'Relationship') return;
    const target = tag.get('Target') ?? '';
    this.found.push({
      id: tag.get('Id') ?? '',
      type: (tag.get('Type') ?? '').split('/').at(-1)!,
      target: tag.get('TargetMode') === 'External' ? null : resolveTarget(this.folder, target),
    });
  }

  close(): void {}
  text(): void {}
}

/** Where the relationships of a part are listed; of the package itself for the empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** `('xl/', '../a.xml')` → `a.xml`, `('xl/', '/b.xml')` → `b.xml`. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function decodePercent(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
