import { byId } from './dom.ts';

/** One sentence above the grid until it is closed or the next one comes. */
export function showMessage(sentence: string, closeLabel: string): void {
  const bar = byId('message', HTMLElement);
  const text = document.createElement('p');
  text.textContent = sentence;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = '✕';
  close.setAttribute('aria-label', closeLabel);
  close.addEventListener('click', hideMessage);
  bar.replaceChildren(text, close);
  bar.hidden = false;
}

export function hideMessage(): void {
  byId('message', HTMLElement).hidden = true;
}
