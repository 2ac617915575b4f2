import { faultOf } from '../../src/explanations/adequate.ts';
import { amountsIn } from '../../src/explanations/amounts.ts';
import { languages } from '../../src/model/language.ts';
import { wordExplanationFault, wordStandard } from '../../src/wording/explanations.ts';

test.each<[string, number[]]>([
  ['Palkankorotus 300 €', [300]],
  ['Palkankorotus 120\u00a0000 € ja vuokra 1 200,50 euroa', [120_000, 1200.5]],
  ['Sote-siirto 1,2 milj. €, muut 50 t€ ja 30 tuhatta', [1_200_000, 50_000, 30_000]],
  ['lönerna steg med 20 tusen', [20_000]],
  ['a transfer of 1,200 € and 2,5 million', [1200, 2_500_000]],
  ['vuonna 2025 yksikkö 1280 kasvoi 4 % eli 3 henkilöä', []],
  ['siirto 25 000', [25_000]],
  ['tilille 123456789 ei mitään ja AB12 000', [123_456_789]],
])('%s', (text, amounts) => {
  expect(amountsIn(text)).toEqual(amounts);
});

test.each(['', '  \n', '\u00a0'])('an empty explanation is none (%j)', (text) => {
  expect(faultOf(text, 300)?.kind).toBe('empty');
});

test.each([
  'ok',
  'OK, tarkistettu.',
  'Tarkistettu ja hyväksytty',
  'aaaaaaaaaaaaa',
  '300 €',
  'luku on oikein',
  'granskat, stämmer',
  'ok ok ok ok ok ok ok',
])('%s names no cause', (text) => {
  expect(faultOf(text, null)?.kind).toBe('no-cause');
});

test('amounts account for more than half of the difference, whatever its sign', () => {
  const reason = (amount: string) => `Palkkaharmonisointi ${amount}`;
  expect(faultOf(reason('151 €'), -300)).toBeNull();
  expect(faultOf(reason('150 €'), 300)).toEqual({ kind: 'too-little', covered: 150, needed: 150 });
  expect(faultOf(reason(''), 300)).toEqual({ kind: 'too-little', covered: 0, needed: 150 });
  expect(faultOf('Vuokrat 100 € ja siivous 60 €', 300)).toBeNull();
  expect(faultOf(reason(''), 0)).toBeNull();
  expect(faultOf(reason(''), null)).toBeNull();
});

test('the standard and every fault are worded in three languages', () => {
  const wordings = languages.map((language) => [
    ...wordStandard(language),
    ...(['empty', 'no-name', 'no-cause'] as const).map((kind) => wordExplanationFault({ kind }, language)),
    wordExplanationFault({ kind: 'too-little', covered: 150, needed: 1500 }, language),
  ]);
  expect(new Set(wordings.flat()).size).toBe(3 * 7);
  expect(wordings[0]!.at(-1)).toBe(
    'Kerro euromäärät, jotka selittävät erosta yli 1\u00a0500\u00a0€. Tekstissä on nyt 150\u00a0€.',
  );
});
