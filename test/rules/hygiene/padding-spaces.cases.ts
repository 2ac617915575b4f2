import { paddingSpaces } from '../../../src/rules/hygiene/padding-spaces.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (note: string) => `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300
        |
        ${note}`;

testRule(paddingSpaces, {
  accepts: [
    { name: 'no spaces', sheet: plan('Kirjastot') },
    { name: 'an indent', sheet: plan('"  Kirjastot"') },
    { name: 'a padded amount belongs to another rule', sheet: plan('"509200 "') },
  ],
  flags: [
    { name: 'spaces after', reason: 'label', sheet: plan('"Kirjastot  " ←'), outcome: { severity: 'info' } },
    { name: 'a no-break space before', reason: 'label', sheet: plan('"\\u00a0Kirjastot" ←') },
    {
      name: 'two labels, told once',
      reason: 'label',
      sheet: plan('"Kirjastot " ← | "Teatteri "'),
      outcome: { data: expect.objectContaining({ alike: 2 }) },
    },
    {
      name: 'a code with a space after it',
      reason: 'label',
      sheet: `
        Koodi     | Toimintayksikkö    | Toimintakulut KS 2025
        1280      | Henkilöstöpalvelut | −1 693 500
        "1300 " ← | Talouspalvelut     | −2 183 400`,
    },
  ],
  undecided: [],
});
