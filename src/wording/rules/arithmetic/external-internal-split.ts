import { sumReasons } from '../sums.ts';
import { say, type RuleWords } from '../words.ts';

export const externalInternalSplit: RuleWords = {
  title: say(
    'Ulkoinen ja sisäinen eivät täsmää',
    'Externt och internt stämmer inte',
    'External and internal do not add up',
  ),
  reasons: sumReasons(
    say(
      'Ulkoiset ja sisäiset erät ovat yhteensä koko määrä: {parts}.',
      'Externa och interna poster är sammanlagt hela beloppet: {parts}.',
      'External and internal items together are the whole amount: {parts}.',
    ),
  ),
  doubts: {},
};
