import './skeleton.css';

const patience = 15_000;

/** A script of its own, so that it speaks even when Office.js or the rest of the pane never arrives. */
document.getElementById('reload')?.addEventListener('click', () => location.reload());
setTimeout(() => {
  const stalled = document.getElementById('stalled');
  if (stalled) stalled.hidden = false;
}, patience);
