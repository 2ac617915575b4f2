import functionNames from '../../../src/host/formulas/function-names.json';
import { englishFormula, localFormula } from '../../../src/host/formulas/local.ts';

test.each<[string, string, string]>([
  ['fi-FI', '=SUM(A1,1.5)', '=SUMMA(A1;1,5)'],
  ['fi', '=IF(A1>0.5,"yli, 1.5",TRUE)', '=JOS(A1>0,5;"yli, 1.5";TOSI)'],
  ['sv-SE', '=IFERROR(VLOOKUP(A1,B1:C9,2,FALSE),0)', '=OMFEL(LETARAD(A1;B1:C9;2;FALSKT);0)'],
  ['fi', '=COUNTIFS(\'1,5\'!A1:A9,">=2")', '=LASKE.JOS.JOUKKO(\'1,5\'!A1:A9;">=2")'],
  ['en-US', '=ROUND(A1,2)', '=ROUND(A1,2)'],
])('%s: %s is %s, and back', (locale, english, local) => {
  expect(localFormula(english, locale)).toBe(local);
  expect(englishFormula(local, locale)).toBe(english);
});

test.each<[string, string]>([
  ['=pyöristä(2,25;1)', '=ROUND(2.25,1)'],
  ['=PYÖRISTÄ(A1,2)', '=ROUND(A1,2)'],
  ['=SUM($B$1,2)', '=SUM($B$1,2)'],
  ['=1,5+0,25', '=1.5+0.25'],
  ['=Oma.Funktio(1;2)', '=Oma.Funktio(1,2)'],
])('%s, as people type it, is %s', (typed, english) => {
  expect(englishFormula(typed, 'fi')).toBe(english);
});

test.each(Object.entries(functionNames))('%s: no name stands for two functions', (_, names) => {
  const local = Object.values(names);
  expect(new Set(local).size).toBe(local.length);
  expect(local.length).toBeGreaterThan(90);
});
