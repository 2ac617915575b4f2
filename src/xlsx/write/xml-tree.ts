import type { XmlTag } from '../attributes.ts';
import { damaged } from '../errors.ts';
import { XmlScanner, type XmlHandler } from '../scanner.ts';
import { fromTag, type XmlElement } from './xml-element.ts';

/** A part read whole to be changed. */
export interface XmlDocument {
  /** What stands before the root: declaration and comments. */
  readonly head: string;
  readonly root: XmlElement;
  readonly tail: string;
}

/** `closed` names an element below the root whose content is kept as one text, however large it is. */
export function parseXml(part: string, text: string, closed = ''): XmlDocument {
  const builder = new TreeBuilder(text, closed);
  const scanner = new XmlScanner(part, builder);
  builder.scanner = scanner;
  scanner.push(text);
  scanner.end();
  return builder.finish(part);
}

export function printXml({ head, root, tail }: XmlDocument): string {
  return head + root.toString() + tail;
}

class TreeBuilder implements XmlHandler {
  readonly wantsText = false;
  scanner!: XmlScanner;
  private readonly source: string;
  private readonly closed: string;
  private readonly stack: XmlElement[] = [];
  private root: XmlElement | null = null;
  private rootStart = 0;
  /** End of what has a place in the tree. */
  private end = 0;
  private insideClosed = false;

  constructor(source: string, closed: string) {
    this.source = source;
    this.closed = closed;
  }

  open(name: string, _tag: XmlTag, depth: number): void {
    if (this.insideClosed) return;
    const { tagStart, tagEnd } = this.scanner;
    const parent = this.stack.at(-1);
    if (parent) this.takeText(parent, tagStart);
    else this.rootStart = tagStart;
    const element = fromTag(name, this.source.slice(tagStart, tagEnd));
    if (parent) parent.append(element);
    else this.root = element;
    this.stack.push(element);
    this.end = tagEnd;
    this.insideClosed = depth === 2 && name === this.closed;
  }

  close(_name: string, depth: number): void {
    if (this.insideClosed && depth > 2) return;
    this.insideClosed = false;
    const element = this.stack.pop()!;
    const { tagStart, tagEnd } = this.scanner;
    if (tagStart >= this.end) this.takeText(element, tagStart);
    this.end = tagEnd;
  }

  text(): void {}

  finish(part: string): XmlDocument {
    if (!this.root) throw damaged(part, 'is empty');
    return {
      head: this.source.slice(0, this.rootStart),
      root: this.root,
      tail: this.source.slice(this.end),
    };
  }

  private takeText(parent: XmlElement, until: number): void {
    if (until > this.end) parent.append(this.source.slice(this.end, until));
  }
}
