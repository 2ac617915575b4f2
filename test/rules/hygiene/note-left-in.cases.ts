import { noteLeftIn } from '../../../src/rules/hygiene/note-left-in.ts';
import { testRule } from '../../support/test-rule.ts';

const plan = (note: string) => `
        KÄYTTÖSUUNNITELMA       | KS 2025
        1280 HENKILÖSTÖPALVELUT |
        TOIMINTATUOTOT          |    509 200
        TOIMINTAKULUT           | −1 693 500
        TOIMINTAKATE            | −1 184 300
        |
        ${note}`;

testRule(noteLeftIn, {
  accepts: [
    { name: 'no note', sheet: plan('Luvut sisältävät sisäiset erät.') },
    { name: 'a note that is meant', sheet: plan('Huom! Sisäiset vuokrat mukana.') },
    { name: 'checking is what the unit does', sheet: plan('Tarkistetaan vuosittain.') },
    { name: 'a check is also money', sheet: plan('Bad Check Fees') },
    { name: 'a sheet without a plan', sheet: `${plan('')}\n== Muistio ==\nTsekataan` },
  ],
  flags: [
    {
      name: 'somebody is to check',
      reason: 'draft',
      sheet: plan('Tsekataan CaseM:n raportointi ←'),
      outcome: { severity: 'info' },
    },
    { name: 'something is missing', reason: 'draft', sheet: plan('HUOM! luvuista puuttuu sisäiset menot ←') },
    { name: 'question marks', reason: 'draft', sheet: plan('Mistä tämä??? ←') },
    {
      name: 'the same on two sheets',
      reason: 'draft',
      sheet: `${plan('Z ??? ←')}\n== Toinen ==${plan('Z ???')}`,
    },
    { name: 'in English', reason: 'draft', sheet: plan('Please check with finance ←') },
    { name: 'two in one column', reason: 'draft', sheet: plan('Tsekataan nämä ←\nKysy Maijalta') },
    { name: 'in Swedish', reason: 'draft', sheet: plan('Kontrollera med ekonomin ←') },
  ],
  undecided: [],
});
