import './page.css';
import { readXlsx } from '../../xlsx/read.ts';
import { XlsxError } from '../../xlsx/errors.ts';
import { wordFileError } from '../../wording/file-errors.ts';
import { byId } from './dom.ts';
import { startFiles, startSamples, type ChosenFile } from './files.ts';
import { moveFocus, showPane, startLayout } from './layout.ts';
import { readManifest } from './manifest.ts';
import { hideMessage, showMessage } from './message.ts';
import { Pane } from './pane.ts';
import { showRibbon } from './ribbon.ts';
import { isWordKey, localeOf, pageLanguage, wordsIn } from './words.ts';

/** Printed figures instead of formulas: a changed number shows at once what the pane finds. */
const shownFirst = 'iisalmi-ks2025-arvoina.xlsx';
const language = pageLanguage(location.search, navigator.languages);
const words = wordsIn(language);
const grid = import(/* webpackChunkName: "grid" */ '../univer/open-grid.ts');
let opened = 0;
let shownName = '';
let opening: Promise<void> = Promise.resolve();

fillWords();
startLayout();

const manifest = readManifest(await (await fetch('manifest.xml')).text(), language);
const pane = new Pane({
  page: `addin/${manifest.panePath}`,
  locale: localeOf(language),
  label: words('pane'),
  onVisible: showPane,
  onLoaded(page) {
    acceptDrops(page);
    page.addEventListener('keydown', (event) => event.key === 'F6' && moveFocus(event));
  },
  onMissing: () => showMessage(words('noPane'), words('closeMessage')),
});
byId('close-pane', HTMLElement).addEventListener('click', () => pane.hide());
const acceptDrops = startFiles(open, () => showMessage(words('oneFile'), words('closeMessage')));
showRibbon(manifest.commands, 'addin/', (command) => void pane.press(command));
const samples = await startSamples(words('chooseSample'), open);
const wanted = new URLSearchParams(location.search).get('sample') || shownFirst;
const first = samples.find((sample) => sample.name === wanted) ?? samples[0];
if (first && opened === 0) open(first);

/** One after another, so that the last file chosen is the one left on screen. */
function open(file: ChosenFile): void {
  opened++;
  opening = opening.then(() => show(file)).catch((error: unknown) => fail(file, error));
}

async function show(file: ChosenFile): Promise<void> {
  hideMessage();
  byId('file', HTMLElement).textContent = words('opening');
  const snapshot = await readXlsx(await file.bytes());
  const { openInGrid } = await grid;
  pane.disconnect();
  pane.connect(await openInGrid(byId('grid', HTMLElement), snapshot, language));
  shownName = file.name;
  document.title = `${shownName} – Sitova`;
  byId('file', HTMLElement).textContent = shownName;
}

function fail(file: ChosenFile, error: unknown): void {
  byId('file', HTMLElement).textContent = shownName;
  const sentence =
    error instanceof XlsxError ? wordFileError(error.code, error.detail, language) : words('failed');
  if (!(error instanceof XlsxError)) reportError(error);
  showMessage(`${file.name}: ${sentence}`, words('closeMessage'));
}

function fillWords(): void {
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words], [data-label]')) {
    const { words: text = '', label = '' } = element.dataset;
    if (isWordKey(text)) element.textContent = words(text);
    if (isWordKey(label)) element.setAttribute('aria-label', words(label));
  }
  const choice = byId('language', HTMLSelectElement);
  choice.value = language;
  choice.addEventListener('change', () => {
    const search = new URLSearchParams(location.search);
    search.set('lang', choice.value);
    location.search = search.toString();
  });
}
