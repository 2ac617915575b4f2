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
    fi: 'Pudota Excel-tiedosto tähän',
    sv: 'Släpp Excel-filen här',
    en: 'Drop the Excel file here',
  },
  opening: { fi: 'Avataan…', sv: 'Öppnar…', en: 'Opening…' },
  notice: {
    fi: 'Kokeiluympäristö selaimessa: tiedosto ei lähde tältä koneelta, eikä muutoksia tallenneta.',
    sv: 'Provmiljö i webbläsaren: filen lämnar inte den här datorn och ändringarna sparas inte.',
    en: 'A place for trying out in the browser: the file does not leave this computer and changes are not saved.',
  },
  noPane: {
    fi: 'Sitovan ruutua ei voitu avata. Käynnistä kokeiluympäristö uudelleen komennolla npm start.',
    sv: 'Sitovas ruta kunde inte öppnas. Starta provmiljön på nytt med kommandot npm start.',
    en: 'Sitova’s pane could not be opened. Start again with the command npm start.',
  },
  oneFile: {
    fi: 'Avaa yksi tiedosto kerrallaan.',
    sv: 'Öppna en fil åt gången.',
    en: 'Open one file at a time.',
  },
  failed: {
    fi: 'Tiedostoa ei voitu avata.',
    sv: 'Filen kunde inte öppnas.',
    en: 'The file could not be opened.',
  },
} satisfies Record<string, Words>;

export type WordKey = keyof typeof words;

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

export function isWordKey(key: string): key is WordKey {
  return key in words;
}
