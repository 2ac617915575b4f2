import { chooseLanguage, parseYear } from '../../src/cli/options.ts';

test.each([
  [['--lang', 'sv'], { LANG: 'en_GB.UTF-8' }, 'sv'],
  [['check', '--lang=en'], {}, 'en'],
  [['check'], { LANG: 'sv_FI.UTF-8' }, 'sv'],
  [['check'], { LC_ALL: 'en_IE', LANG: 'sv_FI' }, 'en'],
  [['check'], { LC_ALL: '', LANG: 'sv_FI' }, 'sv'],
  [['check'], { LANG: 'C.UTF-8' }, 'fi'],
  [['check'], { LANG: 'fil_PH.UTF-8' }, 'fi'],
  [['check'], {}, 'fi'],
] as const)('the language of %j with %j is %s', (args, env, language) => {
  expect(chooseLanguage(args, env)).toBe(language);
});

test('a year is four digits in the range of plans', () => {
  expect(parseYear('2025')).toBe(2025);
});

test.each(['25', '2025abc', '1850', 'KS', ''])('"%s" is no year', (text) => {
  expect(() => parseYear(text)).toThrow('1990–2100');
});
