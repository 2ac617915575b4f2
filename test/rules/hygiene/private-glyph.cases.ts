import { privateGlyph } from '../../../src/rules/hygiene/private-glyph.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (note: string) => `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300
        |
        ${note}`;

testRule(privateGlyph, {
  accepts: [{ name: 'ordinary signs', sheet: plan('• Palvelut – ”kehittyvät” €') }],
  flags: [
    {
      name: 'a bullet of Wingdings',
      reason: 'glyph',
      sheet: plan('"\\uf0a7 Palvelut" ←'),
      outcome: { data: expect.objectContaining({ text: '□ Palvelut' }) },
    },
    { name: 'a sign that could not be read', reason: 'glyph', sheet: plan('"Henk\\ufffdlöstö" ←') },
  ],
  undecided: [],
});
