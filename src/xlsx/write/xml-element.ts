import { isSpace } from '../attributes.ts';
import { decodeEntities } from '../text.ts';

/** Text, comments and the like between elements, exactly as written. */
export type XmlChild = XmlElement | string;

/**
 * An element of a part that is to be changed. What is not touched is written as it was read, character by character:
 * the tag is kept as text and attributes are changed inside it.
 */
export class XmlElement {
  /** Within the root's vocabulary; empty for foreign elements. */
  readonly name: string;
  readonly qualified: string;
  children: XmlChild[];
  /** Attributes as written, with the space in front of each. */
  private attributes: string;

  constructor(name: string, qualified: string, attributes = '', children: XmlChild[] = []) {
    this.name = name;
    this.qualified = qualified;
    this.attributes = attributes.replace(/\s+$/, '');
    this.children = children;
  }

  get elements(): XmlElement[] {
    return this.children.filter((child) => typeof child !== 'string');
  }

  /** `x:` where the document writes its elements so. */
  get prefix(): string {
    return this.qualified.slice(0, this.qualified.indexOf(':') + 1);
  }

  find(name: string): XmlElement | undefined {
    return this.elements.find((child) => child.name === name);
  }

  all(name: string): XmlElement[] {
    return this.elements.filter((child) => child.name === name);
  }

  /** Everything between the tags as text of the document, entities resolved. */
  get text(): string {
    return decodeEntities(
      this.children.map((child) => (typeof child === 'string' ? child : child.text)).join(''),
      '',
    );
  }

  get(attribute: string): string | null {
    const found = this.locate(attribute);
    return found ? decodeEntities(this.attributes.slice(found.start, found.end), '') : null;
  }

  /** Value of the attribute of that local name with any prefix; null when absent. */
  getPrefixed(attribute: string): string | null {
    const name = new RegExp(`\\s([\\w.-]+:${attribute})\\s*=`).exec(this.attributes)?.[1];
    return name ? this.get(name) : null;
  }

  /** Null takes the attribute away. */
  set(attribute: string, value: string | number | null): this {
    const found = this.locate(attribute);
    if (value === null) {
      if (found)
        this.attributes = this.attributes.slice(0, found.from) + this.attributes.slice(found.end + 1);
      return this;
    }
    const escaped = escapeAttribute(String(value));
    this.attributes = found
      ? this.attributes.slice(0, found.start) + escaped + this.attributes.slice(found.end)
      : `${this.attributes} ${attribute}="${escaped}"`;
    return this;
  }

  /** Puts XML or an element behind the last child. */
  append(child: XmlChild): void {
    this.children.push(child);
  }

  insertBefore(child: XmlChild, before: XmlElement | undefined): void {
    const at = before ? this.children.indexOf(before) : -1;
    if (at < 0) this.children.push(child);
    else this.children.splice(at, 0, child);
  }

  remove(child: XmlElement | undefined): void {
    this.children = this.children.filter((other) => other !== child);
  }

  clone(): XmlElement {
    const children = this.children.map((child) => (typeof child === 'string' ? child : child.clone()));
    return new XmlElement(this.name, this.qualified, this.attributes, children);
  }

  toString(): string {
    const { qualified, attributes, children } = this;
    if (children.length === 0) return `<${qualified}${attributes}/>`;
    return this.openTag + children.map(String).join('') + this.closeTag;
  }

  get openTag(): string {
    return `<${this.qualified}${this.attributes}>`;
  }

  get closeTag(): string {
    return `</${this.qualified}>`;
  }

  /** Where the attribute starts (with its space) and where its value does. */
  private locate(attribute: string): { from: number; start: number; end: number } | null {
    const { attributes } = this;
    let at = 0;
    while (at < attributes.length) {
      const from = at;
      while (isSpace(attributes.charCodeAt(at))) at++;
      const equals = attributes.indexOf('=', at);
      if (equals < 0) return null;
      const name = attributes.slice(at, equals).trim();
      const start = nextQuote(attributes, equals) + 1;
      const end = attributes.indexOf(attributes[start - 1]!, start);
      if (name === attribute) return { from, start, end };
      at = end + 1;
    }
    return null;
  }
}

/** An element from its opening tag as written. */
export function fromTag(name: string, tag: string): XmlElement {
  const inside = tag.slice(1, -1).replace(/\/$/, '');
  const qualified = /^[^\s]+/.exec(inside)![0];
  return new XmlElement(name, qualified, inside.slice(qualified.length));
}

function nextQuote(text: string, from: number): number {
  let at = from + 1;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** For values between double quotes; of values between single ones the quote is escaped as well. */
export function escapeAttribute(value: string): string {
  return escapeText(value)
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
    .replace(/[\t\n\r]/g, (c) => `&#${c.charCodeAt(0)};`);
}

export function escapeText(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}
