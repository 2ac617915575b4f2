import './page.css';
import { wordFileError } from '../../wording/file-errors.ts';
import { XlsxError } from '../../xlsx/errors.ts';
import { readXlsx } from '../../xlsx/read.ts';
import { Changes } from '../saving/changes.ts';
import { loadParts } from '../saving/load-parts.ts';
import { saveCopy } from '../saving/save-copy.ts';
import { startChoices } from './choices.ts';
import { askBeforeClosing } from './closing.ts';
import { byId } from './dom.ts';
import { faultWords } from './fault-words.ts';
import { startFaults } from './faults.ts';
import { download, startFiles, startSamples, type ChosenFile } from './files.ts';
import { moveFocus, showPane, startLayout } from './layout.ts';
import { readManifest } from './manifest.ts';
import { hideMessage, showMessage } from './message.ts';
import { Pane } from './pane.ts';
import { PaneFrame } from './pane-frame.ts';
import { showRibbon } from './ribbon.ts';
import { copyName, Windows, type OpenWindow } from './windows.ts';
import { fillWords, localeOf, pageLanguage, wordsIn } from './words.ts';

/** Printed figures instead of formulas: a changed number shows at once what the pane finds. */
const shownFirst = 'iisalmi-ks2025-arvoina.xlsx';
const language = pageLanguage(location.search, navigator.languages);
const words = wordsIn(language);
const grid = import(/* webpackChunkName: "grid" */ '../univer/open-grid.ts');
let opened = 0;
let opening: Promise<void> = Promise.resolve();

fillWords(language);
startLayout();

const windows = new Windows(
  { close: words('closeWindow'), unsaved: words('unsaved') },
  showFront,
  (closing) => {
    void close(closing);
  },
);
const [manifest, samples] = await Promise.all([
  fetch('manifest.xml').then(async (response) => readManifest(await response.text(), language)),
  startSamples(words('chooseSample'), open),
]);
const acceptDrops = startFiles(open);
showRibbon(manifest.groups, 'addin/', (command) => void windows.front?.pane.press(command));
byId('close-pane', HTMLElement).addEventListener('click', () => windows.front?.pane.hide());
for (const id of ['save', 'save-copy']) {
  byId(id, HTMLElement).addEventListener('click', () => void save(windows.front));
}
byId('undo', HTMLElement).addEventListener('click', () => windows.front?.workbook.undo());
byId('redo', HTMLElement).addEventListener('click', () => windows.front?.workbook.redo());
startChoices(words('choices'), () => windows.front?.workbook ?? null);
startFaults(language, (name) => {
  windows.front?.pane.arm(name);
  showMessage(`${words('armed')} ${faultWords[name][language].toLowerCase()}.`, words('closeMessage'));
});
window.addEventListener('beforeunload', (event) => {
  if (windows.anyDirty) event.preventDefault();
});

const wanted = new URLSearchParams(location.search).get('sample') || shownFirst;
const first = samples.find((sample) => sample.name === wanted) ?? samples[0];
/** Loads beside the grid, so that the first pane need not begin when the grid is there. */
let early: PaneFrame | null = newFrame();
if (first && opened === 0) open(first);

/** One after another, so that the last file chosen is the one left in front. */
function open(file: ChosenFile): void {
  opened++;
  opening = opening.then(() => show(file)).catch((error: unknown) => fail(file, error));
}

async function show(file: ChosenFile): Promise<void> {
  hideMessage();
  byId('file', HTMLElement).textContent = words('opening');
  const bytes = await file.bytes();
  const snapshot = await readXlsx(bytes);
  const { openInGrid } = await grid;
  const workbook = await openInGrid(byId('grid', HTMLElement), snapshot, language);
  await loadParts(workbook, bytes);
  workbook.forgetSteps();
  const changes = new Changes(workbook, snapshot);
  changes.onFirst(() => windows.show());
  windows.add({
    name: file.name,
    bytes,
    workbook,
    changes,
    pane: newPane(workbook, file.name, () => saveCopy(bytes, workbook, changes)),
  });
}

function newFrame(): PaneFrame {
  const place = byId('pane-body', HTMLElement);
  return new PaneFrame(`addin/${manifest.panePath}`, localeOf(language), words('pane'), place);
}

function newPane(workbook: OpenWindow['workbook'], name: string, file: () => Promise<Uint8Array>): Pane {
  const frame = early ?? newFrame();
  early = null;
  return new Pane(workbook, {
    frame,
    locale: localeOf(language),
    name,
    file,
    onVisible: showPane,
    onLoaded(page) {
      acceptDrops(page);
      page.addEventListener('keydown', (event) => event.key === 'F6' && moveFocus(event));
    },
    onMissing: () => showMessage(words('noPane'), words('closeMessage')),
  });
}

function showFront(front: OpenWindow | null): void {
  document.title = front ? `${front.name} – Sitova` : 'Sitova';
  byId('file', HTMLElement).textContent = front?.name ?? words('nothingOpen');
  byId('work', HTMLElement).hidden = front === null;
}

/** Whether the copy was made; a reason why not is shown. */
async function save(window: OpenWindow | null): Promise<boolean> {
  if (!window) return false;
  const { name, bytes, workbook, changes } = window;
  try {
    const file = copyName(name, words('copy'));
    download(file, await saveCopy(bytes, workbook, changes));
    changes.kept = true;
    windows.show();
    const remark = changes.shifted ? words('savedShifted') : `${words('saved')} ${file}`;
    showMessage(remark, words('closeMessage'));
    return true;
  } catch (error) {
    reportError(error);
    showMessage(`${name}: ${words('saveFailed')}`, words('closeMessage'));
    return false;
  }
}

async function close(window: OpenWindow): Promise<void> {
  if (window.changes.unsaved) {
    const choice = await askBeforeClosing(window.name);
    if (choice === 'cancel' || (choice === 'save' && !(await save(window)))) return;
  }
  window.changes.stop();
  windows.remove(window);
}

function fail(file: ChosenFile, error: unknown): void {
  byId('file', HTMLElement).textContent = windows.front?.name ?? words('nothingOpen');
  const sentence =
    error instanceof XlsxError ? wordFileError(error.code, error.detail, language) : words('failed');
  if (!(error instanceof XlsxError)) reportError(error);
  showMessage(`${file.name}: ${sentence}`, words('closeMessage'));
}
