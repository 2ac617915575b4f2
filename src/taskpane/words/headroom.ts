import type { Language } from '../../model/language.ts';

const fi = {
  title: 'Liikkumavara toimintayksiköittäin',
  bound: (item: string, towards: string) => `${item}, sitova ${towards}`,
  left: (euros: string) => `Jäljellä ${euros}`,
  passed: {
    ceiling: (euros: string) => `Sitova määrä ylittyy ${euros}`,
    floor: (euros: string) => `Sitovasta määrästä puuttuu ${euros}`,
  },
  amounts: (bound: string, used: string, what: string) => `Sitova määrä ${bound}, ${what} ${used}.`,
  alone: (bound: string) => `Sitova määrä ${bound}. Vertailulukua ei ole työkirjassa.`,
  unknown: 'Sitova määrä ei ole tiedossa.',
  usedBy: { plan: 'suunnitelma', actual: 'toteuma', forecast: 'ennuste' },
  share: (percent: string) => `${percent}\u00a0% sitovasta määrästä`,
  showOf: (title: string) => `Näytä luku: ${title}`,
};

type HeadroomWords = typeof fi;

const sv: HeadroomWords = {
  title: 'Handlingsutrymme per verksamhetsenhet',
  bound: (item, towards) => `${item}, bindande ${towards}`,
  left: (euros) => `Återstår ${euros}`,
  passed: {
    ceiling: (euros) => `Det bindande beloppet överskrids med ${euros}`,
    floor: (euros) => `Till det bindande beloppet saknas ${euros}`,
  },
  amounts: (bound, used, what) => `Bindande belopp ${bound}, ${what} ${used}.`,
  alone: (bound) => `Bindande belopp ${bound}. Arbetsboken har ingen siffra att jämföra med.`,
  unknown: 'Det bindande beloppet är inte känt.',
  usedBy: { plan: 'plan', actual: 'utfall', forecast: 'prognos' },
  share: (percent) => `${percent}\u00a0% av det bindande beloppet`,
  showOf: (title) => `Visa siffran: ${title}`,
};

const en: HeadroomWords = {
  title: 'Headroom by operating unit',
  bound: (item, towards) => `${item}, binding ${towards}`,
  left: (euros) => `Left ${euros}`,
  passed: {
    ceiling: (euros) => `The binding amount is exceeded by ${euros}`,
    floor: (euros) => `The binding amount is missed by ${euros}`,
  },
  amounts: (bound, used, what) => `Binding amount ${bound}, ${what} ${used}.`,
  alone: (bound) => `Binding amount ${bound}. The workbook has no figure to compare it with.`,
  unknown: 'The binding amount is not known.',
  usedBy: { plan: 'plan', actual: 'outcome', forecast: 'forecast' },
  share: (percent) => `${percent}\u00a0% of the binding amount`,
  showOf: (title) => `Show the figure: ${title}`,
};

export const headroomWords: Readonly<Record<Language, HeadroomWords>> = { fi, sv, en };
