import type { Changes } from '../saving/changes.ts';
import type { UniverWorkbook } from '../univer/univer-workbook.ts';
import { byId } from './dom.ts';
import type { Pane } from './pane.ts';

/** A workbook that is open, with its pane, as Excel has a window for each. */
export interface OpenWindow {
  readonly name: string;
  /** As it was opened. */
  readonly bytes: Uint8Array;
  readonly workbook: UniverWorkbook;
  readonly pane: Pane;
  readonly changes: Changes;
}

interface WindowWords {
  readonly close: string;
  readonly unsaved: string;
}

/** The open workbooks and their tabs; one of them is in front. */
export class Windows {
  private readonly words: WindowWords;
  private readonly onFront: (front: OpenWindow | null) => void;
  private readonly onClose: (closing: OpenWindow) => void;
  private list: OpenWindow[] = [];
  private current: OpenWindow | null = null;

  constructor(
    words: WindowWords,
    onFront: (front: OpenWindow | null) => void,
    onClose: (closing: OpenWindow) => void,
  ) {
    this.words = words;
    this.onFront = onFront;
    this.onClose = onClose;
    byId('windows', HTMLElement).addEventListener('keydown', (event) => this.moveAlong(event));
  }

  get front(): OpenWindow | null {
    return this.current;
  }

  get anyDirty(): boolean {
    return this.list.some((one) => one.changes.unsaved);
  }

  add(opened: OpenWindow): void {
    this.list.push(opened);
    this.bringToFront(opened);
  }

  bringToFront(wanted: OpenWindow): void {
    this.current?.pane.setFront(false);
    this.current = wanted;
    wanted.workbook.bringToFront();
    wanted.pane.setFront(true);
    this.show();
    this.onFront(wanted);
  }

  remove(closed: OpenWindow): void {
    const place = this.list.indexOf(closed);
    this.list = this.list.filter((one) => one !== closed);
    if (this.current === closed) {
      this.current = null;
      const next = this.list[Math.min(place, this.list.length - 1)];
      if (next) this.bringToFront(next);
      else this.onFront(null);
    }
    closed.pane.dispose();
    this.show();
  }

  /** Draws the tabs anew. */
  show(): void {
    byId('windows', HTMLElement).replaceChildren(...this.list.map((one) => this.tab(one)));
  }

  private tab(window: OpenWindow): HTMLElement {
    const tab = document.createElement('div');
    tab.className = 'window';
    const name = document.createElement('button');
    name.type = 'button';
    name.role = 'tab';
    name.ariaSelected = String(window === this.current);
    name.tabIndex = window === this.current ? 0 : -1;
    name.textContent = window.name;
    name.addEventListener('click', () => this.bringToFront(window));
    if (window.changes.unsaved) name.append(this.dirtyMark());
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close';
    close.textContent = '✕';
    close.ariaLabel = `${this.words.close} ${window.name}`;
    close.addEventListener('click', () => this.onClose(window));
    tab.append(name, close);
    return tab;
  }

  private dirtyMark(): HTMLElement {
    const mark = document.createElement('span');
    mark.className = 'dirty';
    mark.role = 'img';
    mark.title = this.words.unsaved;
    mark.ariaLabel = this.words.unsaved;
    mark.textContent = '●';
    return mark;
  }

  private moveAlong(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined || !this.current) return;
    const next = this.list[this.list.indexOf(this.current) + step];
    if (!next) return;
    this.bringToFront(next);
    byId('windows', HTMLElement).querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }
}

/** `suunnitelma.xlsx` → `suunnitelma (kopio).xlsx`. */
export function copyName(name: string, word: string): string {
  return name.replace(/(\.[^.]*)?$/, ` (${word})$1`);
}
