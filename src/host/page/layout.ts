import { byId } from './dom.ts';

const narrowest = 320;
const step = 20;

/** The pane's width by dragging or with the arrow keys; F6 moves between grid and pane. */
export function startLayout(): void {
  const divider = byId('divider', HTMLElement);
  const work = byId('work', HTMLElement);
  setWidth(350);
  divider.addEventListener('pointerdown', (down) => {
    divider.setPointerCapture(down.pointerId);
    work.classList.add('resizing');
  });
  divider.addEventListener('pointermove', (move) => {
    if (divider.hasPointerCapture(move.pointerId))
      setWidth(work.getBoundingClientRect().right - move.clientX);
  });
  divider.addEventListener('lostpointercapture', () => work.classList.remove('resizing'));
  divider.addEventListener('keydown', (event) => {
    const direction = { ArrowLeft: step, ArrowRight: -step }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    setWidth(byId('pane', HTMLElement).getBoundingClientRect().width + direction);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'F6') moveFocus(event);
  });
}

export function showPane(shown: boolean): void {
  byId('pane', HTMLElement).hidden = !shown;
  byId('divider', HTMLElement).hidden = !shown;
}

/** Also called for the pane's own document, whose keys this page does not hear. */
export function moveFocus(event: KeyboardEvent): void {
  event.preventDefault();
  const frame = document.querySelector<HTMLIFrameElement>('#pane-body iframe:not([hidden])');
  const editor = document.querySelector<HTMLElement>('#grid [contenteditable="true"]');
  if (event.view === window && !byId('pane', HTMLElement).hidden) frame?.contentWindow?.focus();
  else editor?.focus();
}

function setWidth(wanted: number): void {
  const widest = Math.max(narrowest, window.innerWidth * 0.6);
  const width = Math.round(Math.min(widest, Math.max(narrowest, wanted)));
  const divider = byId('divider', HTMLElement);
  byId('pane', HTMLElement).style.setProperty('--pane-width', `${width}px`);
  divider.setAttribute('aria-valuenow', String(width));
  divider.setAttribute('aria-valuemin', String(narrowest));
  divider.setAttribute('aria-valuemax', String(Math.round(widest)));
}
