/* A script of its own, so that the page speaks even when Office.js or the rest of the pane never arrives. */
/** Milliseconds until the page says that the pane did not open. */
export const patience = 15_000;

document.getElementById('reload')?.addEventListener('click', () => location.reload());
setTimeout(() => {
  const stalled = document.getElementById('stalled');
  if (stalled) stalled.hidden = false;
}, patience);
