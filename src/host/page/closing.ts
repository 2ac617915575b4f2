import { byId } from './dom.ts';

export type ClosingChoice = 'save' | 'discard' | 'cancel';

/** Asks what to do with changes before a workbook is closed. */
export function askBeforeClosing(name: string): Promise<ClosingChoice> {
  const dialog = byId('closing', HTMLDialogElement);
  byId('closing-name', HTMLElement).textContent = name;
  dialog.returnValue = 'cancel';
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue as ClosingChoice), { once: true });
  });
}
