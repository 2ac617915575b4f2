import { readParties } from '../../../src/layouts/goals/parties.ts';

test.each([
  ['Yrityspalvelut, kaupungin hankintatoimi', ['Yrityspalvelut', 'kaupungin hankintatoimi']],
  ['talous- ja omistajaohjaus\npalvelualueet', ['talous- ja omistajaohjaus', 'palvelualueet']],
  ['Kh yhteistyössä Pieksämäen Yrittäjät ry:n kanssa', ['Kh', 'Pieksämäen Yrittäjät ry']],
  ['toimielimet (kaupunginhallitus, lautakunnat)', ['toimielimet (kaupunginhallitus, lautakunnat)']],
  ['- viestintä\n- tietohallinto', ['viestintä', 'tietohallinto']],
])('%s', (text, parties) => {
  expect(readParties(text).map((party) => party.text)).toEqual(parties);
});

test.each([
  ['Kh', 'Kh:n vastuualue'],
  ['Kh vastuualue', 'Kaupunginhallitus'],
  ['talous ja omistajaohjaus', 'Talous- ja omistajaohjaus'],
  ['strategia & kehittäminen', 'strategia- ja kehittäminen'],
])('%s and %s are the same party', (one, other) => {
  expect(readParties(one)[0]!.key).toBe(readParties(other)[0]!.key);
});

test.each([
  ['strategia ja', true],
  ['talous-', true],
  ['markkinointi ja viestintä', false],
  ['palvelualueet, ', true],
])('%s is cut short: %s', (text, cut) => {
  expect(readParties(text).at(-1)!.isTruncated).toBe(cut);
});
