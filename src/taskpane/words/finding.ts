import type { Language } from '../../model/language.ts';
import { count } from './counting.ts';

const fi = {
  search: 'Etsi havainnoista',
  arrange: 'Ryhmittele',
  by: {
    unit: 'Yksiköittäin',
    sheet: 'Taulukoittain',
    rule: 'Havaintotyypeittäin',
    severity: 'Vain vakavuuden mukaan',
  },
  found: (n: number, of: number) => `Näytetään ${n}/${count(of, 'havainto', 'havaintoa')}.`,
};

type FindingWords = typeof fi;

const sv: FindingWords = {
  search: 'Sök bland iakttagelserna',
  arrange: 'Gruppera',
  by: {
    unit: 'Enligt enhet',
    sheet: 'Enligt blad',
    rule: 'Enligt typ av iakttagelse',
    severity: 'Bara enligt allvarlighetsgrad',
  },
  found: (n, of) => `Visar ${n}/${count(of, 'iakttagelse', 'iakttagelser')}.`,
};

const en: FindingWords = {
  search: 'Search the findings',
  arrange: 'Group',
  by: { unit: 'By unit', sheet: 'By sheet', rule: 'By kind of finding', severity: 'By severity only' },
  found: (n, of) => `Showing ${n}/${count(of, 'finding', 'findings')}.`,
};

/** The texts of searching and grouping findings. */
export const findingWords: Readonly<Record<Language, FindingWords>> = { fi, sv, en };
