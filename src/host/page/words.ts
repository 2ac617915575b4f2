import { byId } from './dom.ts';
import { languages, type Language, type Words } from '../../model/language.ts';

const words = {
  open: { fi: 'Avaa tiedosto…', sv: 'Öppna fil…', en: 'Open file…' },
  sample: { fi: 'Esimerkki', sv: 'Exempel', en: 'Sample' },
  chooseSample: { fi: 'Valitse esimerkki', sv: 'Välj exempel', en: 'Choose a sample' },
  ribbon: { fi: 'Sitovan painikkeet', sv: 'Sitovas knappar', en: 'Sitova’s buttons' },
  grid: { fi: 'Taulukko', sv: 'Kalkylblad', en: 'Spreadsheet' },
  pane: { fi: 'Sitovan ruutu', sv: 'Sitovas ruta', en: 'Sitova’s pane' },
  divider: { fi: 'Ruudun leveys', sv: 'Rutans bredd', en: 'Width of the pane' },
  closePane: { fi: 'Sulje ruutu', sv: 'Stäng rutan', en: 'Close the pane' },
  closeMessage: { fi: 'Sulje ilmoitus', sv: 'Stäng meddelandet', en: 'Close the message' },
  language: { fi: 'Kieli', sv: 'Språk', en: 'Language' },
  drop: {
    fi: 'Pudota Excel-tiedostot tähän',
    sv: 'Släpp Excel-filerna här',
    en: 'Drop the Excel files here',
  },
  opening: { fi: 'Avataan…', sv: 'Öppnar…', en: 'Opening…' },
  notice: {
    fi: 'Kokeiluympäristö: tiedosto ei lähde tältä koneelta. Muutokset jäävät talteen, kun tallennat kopion.',
    sv: 'Provmiljö: filen lämnar inte den här datorn. Ändringarna bevaras när du sparar en kopia.',
    en: 'A place for trying out: the file does not leave this computer. Changes are kept when you save a copy.',
  },
  file: { fi: 'Tiedosto', sv: 'Arkiv', en: 'File' },
  windows: { fi: 'Avoimet työkirjat', sv: 'Öppna arbetsböcker', en: 'Open workbooks' },
  closeWindow: { fi: 'Sulje', sv: 'Stäng', en: 'Close' },
  unsaved: { fi: 'Tallentamattomia muutoksia', sv: 'Osparade ändringar', en: 'Unsaved changes' },
  save: { fi: 'Tallenna kopio', sv: 'Spara en kopia', en: 'Save a copy' },
  undo: { fi: 'Kumoa', sv: 'Ångra', en: 'Undo' },
  redo: { fi: 'Tee uudelleen', sv: 'Gör om', en: 'Redo' },
  choices: { fi: 'Solun vaihtoehdot', sv: 'Cellens alternativ', en: 'Choices for the cell' },
  developer: { fi: 'Kehittäjä', sv: 'Utvecklare', en: 'Developer' },
  fault: { fi: 'Häiriö', sv: 'Störning', en: 'Fault' },
  arm: { fi: 'Aiheuta', sv: 'Orsaka', en: 'Cause' },
  armed: {
    fi: 'Seuraava pyyntö Excelille:',
    sv: 'Nästa begäran till Excel:',
    en: 'The next request to Excel:',
  },
  copy: { fi: 'kopio', sv: 'kopia', en: 'copy' },
  saved: { fi: 'Kopio tallennettiin:', sv: 'Kopian sparades:', en: 'The copy was saved:' },
  saveFailed: {
    fi: 'Kopiota ei voitu tallentaa. Alkuperäinen tiedosto on ennallaan.',
    sv: 'Kopian kunde inte sparas. Den ursprungliga filen är oförändrad.',
    en: 'The copy could not be saved. The original file is as it was.',
  },
  savedShifted: {
    fi: 'Soluja on lisätty tai poistettu muiden vierestä: solujen sisältö siirtyi kopiossa, mutta tiedoston omat muotoilut, kuvat ja kaaviot jäivät paikoilleen. Tarkista kopio.',
    sv: 'Celler har lagts till eller tagits bort bredvid andra: cellernas innehåll flyttades i kopian, men filens egna format, bilder och diagram blev på sina platser. Granska kopian.',
    en: 'Cells were added or removed beside others: the contents of cells moved in the copy, but the file’s own formats, pictures and charts stayed in place. Check the copy.',
  },
  closing: {
    fi: 'Työkirjassa on muutoksia, joita ei ole tallennettu.',
    sv: 'Arbetsboken har ändringar som inte har sparats.',
    en: 'The workbook has changes that have not been saved.',
  },
  discard: { fi: 'Sulje tallentamatta', sv: 'Stäng utan att spara', en: 'Close without saving' },
  cancel: { fi: 'Peruuta', sv: 'Avbryt', en: 'Cancel' },
  nothingOpen: {
    fi: 'Avaa tiedosto tai valitse esimerkki.',
    sv: 'Öppna en fil eller välj ett exempel.',
    en: 'Open a file or choose a sample.',
  },
  noPane: {
    fi: 'Sitovan ruutua ei voitu avata. Käynnistä kokeiluympäristö uudelleen komennolla npm start.',
    sv: 'Sitovas ruta kunde inte öppnas. Starta provmiljön på nytt med kommandot npm start.',
    en: 'Sitova’s pane could not be opened. Start again with the command npm start.',
  },
  failed: {
    fi: 'Tiedostoa ei voitu avata.',
    sv: 'Filen kunde inte öppnas.',
    en: 'The file could not be opened.',
  },
} satisfies Record<string, Words>;

type WordKey = keyof typeof words;

/** The page's language: `?lang=`, else the browser's, else Finnish. */
export function pageLanguage(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  const wanted = [asked ?? '', ...preferred].map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.flatMap((tag) => languages.filter((language) => language === tag))[0] ?? 'fi';
}

export function wordsIn(language: Language): (key: WordKey) => string {
  return (key) => words[key][language];
}

/** The tag of Office's display language. */
export function localeOf(language: Language): string {
  return { fi: 'fi-FI', sv: 'sv-SE', en: 'en-US' }[language];
}

/** Puts the words into host.html, and lets another language be chosen. */
export function fillWords(language: Language): void {
  const word = wordsIn(language);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words], [data-label]')) {
    const { words: text = '', label = '' } = element.dataset;
    if (isWordKey(text)) element.textContent = word(text);
    if (!isWordKey(label)) continue;
    element.ariaLabel = word(label);
    if (element instanceof HTMLButtonElement) element.title = word(label);
  }
  const choice = byId('language', HTMLSelectElement);
  choice.value = language;
  choice.addEventListener('change', () => {
    const search = new URLSearchParams(location.search);
    search.set('lang', choice.value);
    location.search = search.toString();
  });
}

function isWordKey(key: string): key is WordKey {
  return key in words;
}
