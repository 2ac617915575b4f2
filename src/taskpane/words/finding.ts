import type { Language } from '../../model/language.ts';
import { count } from './counting.ts';

const fi = {
  search: 'Etsi havainnoista',
  arrange: 'Ryhmittele',
  unit: 'Yksiköittäin',
  sheet: 'Taulukoittain',
  found: (n: number, of: number) => `Näytetään ${n}/${count(of, 'havainto', 'havaintoa')}.`,
};

type FindingWords = typeof fi;

const sv: FindingWords = {
  search: 'Sök bland iakttagelserna',
  arrange: 'Gruppera',
  unit: 'Enligt enhet',
  sheet: 'Enligt blad',
  found: (n, of) => `Visar ${n}/${count(of, 'iakttagelse', 'iakttagelser')}.`,
};

const en: FindingWords = {
  search: 'Search the findings',
  arrange: 'Group',
  unit: 'By unit',
  sheet: 'By sheet',
  found: (n, of) => `Showing ${n}/${count(of, 'finding', 'findings')}.`,
};

/** The texts of searching and grouping findings. */
export const findingWords: Readonly<Record<Language, FindingWords>> = { fi, sv, en };
