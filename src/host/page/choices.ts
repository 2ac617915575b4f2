import type { Cell } from '../../model/address.ts';
import { choicesAt } from '../choices.ts';
import type { UniverWorkbook } from '../univer/univer-workbook.ts';
import { byId } from './dom.ts';

/** Alt and the down arrow open the list that the cell is filled from, as in Excel. */
export function startChoices(label: string, front: () => UniverWorkbook | null): void {
  const opens = (event: KeyboardEvent) => {
    const book = event.altKey && event.key === 'ArrowDown' ? front() : null;
    if (!book) return;
    const { activeSheet: sheet, selection } = book;
    const items = choicesAt(book, sheet, selection.activeCell);
    if (items.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    showList(label, items, book, selection.activeCell);
  };
  byId('grid', HTMLElement).addEventListener('keydown', opens, { capture: true });
}

function showList(label: string, items: readonly string[], book: UniverWorkbook, cell: Cell): void {
  const before = document.activeElement;
  const sheet = book.activeSheet;
  const list = document.createElement('ul');
  list.className = 'choices';
  list.tabIndex = -1;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', label);
  const options = items.map((item, index) => makeOption(item, index));
  list.append(...options);
  const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  const [[now]] = sheet.read('text', area) as [[string]];
  let at = Math.max(0, items.indexOf(now));

  const mark = (index: number) => {
    at = Math.min(Math.max(index, 0), items.length - 1);
    for (const [i, option] of options.entries()) option.setAttribute('aria-selected', String(i === at));
    list.setAttribute('aria-activedescendant', options[at]!.id);
    options[at]!.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    list.removeEventListener('blur', close);
    list.remove();
    if (before instanceof HTMLElement) before.focus();
  };
  const choose = (index: number) => {
    close();
    book.as('user', () => sheet.setContents(area, [[{ kind: 'text', text: items[index]! }]]));
  };
  list.addEventListener('blur', close);
  list.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const index = options.indexOf(event.target as HTMLLIElement);
    if (index >= 0) choose(index);
  });
  list.addEventListener('keydown', (event) => {
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: items.length - 1,
    };
    event.preventDefault();
    event.stopPropagation();
    if (event.key in moves) mark(moves[event.key]!);
    else if (event.key === 'Enter' || event.key === ' ') choose(at);
    else if (event.key === 'Escape' || event.key === 'Tab') close();
  });
  placeBelow(list, book.cellBox());
  document.body.append(list);
  mark(at);
  list.focus();
}

function makeOption(item: string, index: number): HTMLLIElement {
  const option = document.createElement('li');
  option.id = `choice-${index}`;
  option.setAttribute('role', 'option');
  option.textContent = item;
  return option;
}

/** Of the canvases in the grid, the sheet's own is by far the largest. */
function sheetBox(): DOMRect {
  const boxes = Array.from(document.querySelectorAll('#grid canvas'), (one) => one.getBoundingClientRect());
  return boxes.reduce((a, b) => (b.width * b.height > a.width * a.height ? b : a));
}

/** Below the cell, or above it where there is more room. */
function placeBelow(list: HTMLElement, cell: ReturnType<UniverWorkbook['cellBox']>): void {
  const grid = sheetBox();
  const [left, top] = [grid.left + cell.left, grid.top + cell.top];
  const [bottom, width] = [grid.top + cell.bottom, cell.width];
  const isBelow = window.innerHeight - bottom >= top;
  list.style.left = `${Math.max(0, Math.min(left, window.innerWidth - 240))}px`;
  list.style.minWidth = `${width}px`;
  list.style.maxHeight = `${Math.max(isBelow ? window.innerHeight - bottom : top, 80) - 8}px`;
  if (isBelow) list.style.top = `${bottom}px`;
  else list.style.bottom = `${window.innerHeight - top}px`;
}
