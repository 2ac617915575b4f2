import { Attributes, isSpace, type XmlTag } from './attributes.ts';
import { damaged, XlsxError } from './errors.ts';
import { holds, NameTable, type Name } from './names.ts';
import { decodeEntities } from './text.ts';

/** Receives the elements of one part in document order. */
export interface XmlHandler {
  /** Whether text is wanted now; asked before every piece. */
  readonly wantsText: boolean;
  /** `name` is local, and empty when the element is not of the root's vocabulary. The root has depth 1. */
  open(name: string, tag: XmlTag, depth: number): void;
  close(name: string, depth: number): void;
  /** Decoded text; one run may come in several pieces. */
  text(text: string): void;
}

/** Longer than any cell text or formula with every character escaped. */
const longestToken = 2 ** 20;
const deepest = 256;

const space = 32;
const exclamation = 33;
const slash = 47;
const greater = 62;
const question = 63;

/**
 * Reads XML pushed in pieces and calls the handler. Checks what reading depends on: nesting, quoting, entities and
 * that the document ends. Throws `doctype` on any document type, and `damaged`.
 */
export class XmlScanner {
  /**
   * Where the tag being opened or closed starts and ends in everything pushed so far, for those who change parts.
   * A tag that closes itself is opened and closed at the same place.
   */
  tagStart = 0;
  tagEnd = 0;
  private dropped = 0;
  private readonly part: string;
  private readonly handler: XmlHandler;
  private readonly names = new NameTable();
  private readonly stack: Name[] = [];
  private readonly tag: Attributes;
  private source = '';
  private at = 0;
  private hasEntities = false;
  private hasReturns = false;
  private rootSeen = false;

  constructor(part: string, handler: XmlHandler) {
    this.part = part;
    this.handler = handler;
    this.tag = new Attributes(part);
  }

  push(piece: string): void {
    // `join` makes one flat string; characters of a sum are found more slowly.
    this.source = [this.source.slice(this.at), piece].join('');
    this.dropped += this.at;
    this.at = 0;
    this.hasEntities = this.source.includes('&');
    this.hasReturns = this.source.includes('\r');
    while (this.step());
    if (this.source.length - this.at > longestToken) throw this.damaged('has an endless tag or text');
  }

  /** Call after the last piece. */
  end(): void {
    const rest = this.source.slice(this.at).trim();
    if (this.stack.length > 0 || !this.rootSeen || rest) throw this.damaged('ends too early');
  }

  /** Consumes one run of text or one tag; false when more input is needed. */
  private step(): boolean {
    const start = this.source.indexOf('<', this.at);
    if (start < 0) return false;
    if (start > this.at) {
      this.text(this.at, start, false);
      this.at = start;
    }
    const first = this.source.charCodeAt(start + 1);
    if (first === slash) return this.closeTag(start + 2);
    if (first === question) return this.skipTo('?>', start + 2);
    if (first === exclamation) return this.markup(start);
    return !Number.isNaN(first) && this.openTag(start + 1);
  }

  private text(start: number, end: number, literal: boolean): void {
    if (this.stack.length === 0) {
      if (this.source.slice(start, end).trim()) throw this.damaged('has text outside its root');
    } else if (this.handler.wantsText) {
      const raw = this.source.slice(start, end);
      const text = this.hasReturns ? raw.replace(/\r\n?/g, '\n') : raw;
      this.handler.text(this.hasEntities && !literal ? decodeEntities(text, this.part) : text);
    }
  }

  private markup(start: number): boolean {
    const head = this.source.slice(start, start + 9);
    if (head.startsWith('<!--')) return this.skipTo('-->', start + 4);
    if (head === '<![CDATA[') {
      const end = this.source.indexOf(']]>', start + 9);
      if (end < 0) return false;
      this.text(start + 9, end, true);
      this.at = end + 3;
      return true;
    }
    if (head === '<!DOCTYPE') throw new XlsxError('doctype', { part: this.part });
    if (head.length === 9) throw this.damaged('has unknown markup');
    return false;
  }

  private skipTo(mark: string, from: number): boolean {
    const end = this.source.indexOf(mark, from);
    if (end < 0) return false;
    this.at = end + mark.length;
    return true;
  }

  private closeTag(start: number): boolean {
    const { source } = this;
    const name = this.stack[this.stack.length - 1];
    let end = start + (name?.qualified.length ?? 0);
    if (end >= source.length && !source.includes('>', start)) return false;
    if (!name || !holds(source, start, name.qualified))
      throw this.damaged('closes an element that is not open');
    while (isSpace(source.charCodeAt(end))) end++;
    if (end === source.length) return false;
    if (source.charCodeAt(end) !== greater) throw this.damaged('closes an element that is not open');
    this.at = end + 1;
    this.mark(start - 2);
    this.close(name);
    return true;
  }

  private close(name: Name): void {
    this.handler.close(name.local, this.stack.length);
    this.stack.pop();
    this.names.leave(this.stack.length);
  }

  private openTag(start: number): boolean {
    const { source } = this;
    let at = start;
    let hash = 0;
    let code = source.charCodeAt(at);
    while (code > space && code !== slash && code !== greater) {
      hash = (hash * 31 + code) | 0;
      code = source.charCodeAt(++at);
    }
    const nameEnd = at;
    at = this.tag.read(source, at, this.hasEntities);
    if (at < 0) return false;
    if (nameEnd === start) throw this.damaged('has a tag without a name');
    const empty = source.charCodeAt(at) === slash;
    if (empty && at + 1 === source.length) return false;
    if (empty && source.charCodeAt(at + 1) !== greater) throw this.damaged('has a broken tag');
    this.at = at + (empty ? 2 : 1);
    this.mark(start - 1);
    this.open(start, nameEnd, hash, empty);
    return true;
  }

  private open(start: number, end: number, hash: number, empty: boolean): void {
    const depth = this.stack.length + 1;
    if (depth === 1 && this.rootSeen) throw this.damaged('has a second root');
    if (depth > deepest) throw this.damaged('is nested too deeply');
    this.rootSeen = true;
    this.tag.declareNamespaces(this.names, depth);
    const name = this.names.find(this.source, start, end, hash);
    this.stack.push(name);
    this.handler.open(name.local, this.tag, depth);
    if (empty) this.close(name);
  }

  private mark(start: number): void {
    this.tagStart = this.dropped + start;
    this.tagEnd = this.dropped + this.at;
  }

  private damaged(problem: string): XlsxError {
    return damaged(this.part, problem);
  }
}
