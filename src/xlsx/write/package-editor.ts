import { damaged } from '../errors.ts';
import { relationshipsPart, type OfficePackage } from '../package.ts';
import { declarePart, forgetPart } from './content-types.ts';
import { parseXml, printXml, type XmlDocument } from './xml-tree.ts';
import { packEntry, writeZip } from './zip-writer.ts';

interface OpenPart {
  readonly name: string;
  readonly document: XmlDocument;
  /** As it prints when nothing was changed; null for a new part. */
  readonly unchanged: string | null;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a file that is being changed. Parts nobody changes are written as they are packed. */
export class PackageEditor {
  /** Strict files name their relationships differently. */
  strict = false;
  private readonly files: OfficePackage;
  private readonly open = new Map<string, OpenPart>();
  private readonly raw = new Map<string, { readonly name: string; readonly text: string }>();
  private readonly added = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();
  private readonly removed = new Set<string>();

  constructor(files: OfficePackage) {
    this.files = files;
  }

  has(part: string): boolean {
    const key = part.toLowerCase();
    return (
      this.open.has(key) ||
      this.raw.has(key) ||
      this.added.has(key) ||
      (this.files.archive.has(part) && !this.removed.has(key))
    );
  }

  /** Every part there is now. */
  get names(): string[] {
    const kept = this.files.archive.names.filter((name) => !this.isReplaced(name));
    return [
      ...kept,
      ...[...this.open.values(), ...this.raw.values(), ...this.added.values()].map(({ name }) => name),
    ];
  }

  /** The part to read and change in place. `closed` names an element whose content is not taken apart. */
  async document(part: string, closed = ''): Promise<XmlDocument> {
    const key = part.toLowerCase();
    const known = this.open.get(key);
    if (known) return known.document;
    const document = parseXml(part, await this.text(part), closed);
    const replaced = this.raw.get(key);
    this.raw.delete(key);
    const name = replaced?.name ?? this.files.archive.find(part)?.name ?? part;
    this.open.set(key, { name, document, unchanged: replaced ? null : printXml(document) });
    return document;
  }

  /** The part as text, with the changes made so far. Throws `damaged` when there is none. */
  async text(part: string): Promise<string> {
    const key = part.toLowerCase();
    const open = this.open.get(key);
    if (open) return printXml(open.document);
    const raw = this.raw.get(key);
    if (raw) return raw.text;
    if (this.removed.has(key)) throw damaged(part, 'is missing');
    this.files.check([part], 'partBytes');
    return (await this.files.text(part, this.files.budget.limits.partBytes))!;
  }

  /** Puts text in the part's place, whatever was changed in it before. */
  replaceText(part: string, text: string): void {
    const key = part.toLowerCase();
    const name = this.open.get(key)?.name ?? this.files.archive.find(part)?.name ?? part;
    this.open.delete(key);
    this.raw.set(key, { name, text });
  }

  /** A new part with this root. Empty content type: the one of all XML parts. */
  async addPart(name: string, contentType: string, xml: string): Promise<XmlDocument> {
    const document = parseXml(name, declaration + xml);
    this.open.set(name.toLowerCase(), { name, document, unchanged: null });
    this.removed.delete(name.toLowerCase());
    if (contentType) await declarePart(this, name, contentType);
    return document;
  }

  /** A new part that is not XML of ours to take apart. */
  addText(name: string, text: string): void {
    this.removed.delete(name.toLowerCase());
    this.raw.set(name.toLowerCase(), { name, text });
  }

  /** A new part that is no text. */
  addBytes(name: string, bytes: Uint8Array): void {
    this.removed.delete(name.toLowerCase());
    this.added.set(name.toLowerCase(), { name, bytes });
  }

  async removePart(part: string): Promise<void> {
    for (const name of [part, relationshipsPart(part)]) {
      this.open.delete(name.toLowerCase());
      this.raw.delete(name.toLowerCase());
      this.removed.add(name.toLowerCase());
    }
    await forgetPart(this, part);
  }

  /** `('xl/tables/table', '.xml')` → the first such name with a number that is free. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number++) if (!this.has(before + number + after)) return before + number + after;
  }

  async save(): Promise<Uint8Array> {
    const entries = this.files.archive.names
      .filter((name) => !this.isReplaced(name))
      .map((name) => this.files.archive.find(name)!);
    const order = new Map(this.files.archive.names.map((name, position) => [name, position]));
    for (const { name, document, unchanged } of this.open.values()) {
      const text = printXml(document);
      entries.push(text === unchanged ? this.files.archive.find(name)! : await packText(name, text));
    }
    for (const { name, text } of this.raw.values()) entries.push(await packText(name, text));
    for (const { name, bytes } of this.added.values())
      entries.push(await packEntry(name, new Uint8Array(bytes)));
    const place = (name: string) => order.get(name) ?? order.size;
    return writeZip(entries.sort((a, b) => place(a.name) - place(b.name)));
  }

  private isReplaced(name: string): boolean {
    const key = name.toLowerCase();
    return this.open.has(key) || this.raw.has(key) || this.removed.has(key);
  }
}

/** Whatever the part was encoded in, it is UTF-8 now. */
function packText(name: string, text: string) {
  const declared = text.replace(/^(\s*<\?xml[^>]*?\sencoding\s*=\s*["'])[^"']*/, '$1UTF-8');
  return packEntry(name, new TextEncoder().encode(declared));
}
