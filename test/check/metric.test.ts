import { readMetric } from '../../src/check/metric.ts';

test.each([
  ['tapahtumia 8 kpl', 'target', '=', 8, 'kpl'],
  ['Aktivointiaste yli 27 %', 'target', '>', 27, '%'],
  ['vähintään 20', 'target', '>=', 20, null],
  ['Yrityspalveluiden asiakasmäärä > 300', 'target', '>', 300, null],
  ['Asiakastyytyväisyystavoite 4,0', 'target', '=', 4, null],
  ['Työttömyysjaksojen keskimääräinen kesto lyhenee', 'direction', null, null, null],
  ['Yhtiöittäminen on tehty', 'milestone', null, null, null],
  ['Käyttäjäpalaute hyvällä tasolla', 'qualitative', null, null, null],
  ['Kuntabarometri', 'indicator', null, null, null],
  ['TE2024-palvelu-uudistuksen mittari', 'indicator', null, null, null],
  ['Järjestelmän käyttöönotto 1.1.2025', 'milestone', null, null, null],
])('%s', (text, kind, comparator, value, unit) => {
  expect(readMetric(text)).toEqual({ text, kind, comparator, value, unit });
});
