import { say, type RuleWords } from '../words.ts';

export const hiddenSheet: RuleWords = {
  title: say(
    'Piilotettu taulukko on osa suunnitelmaa',
    'Ett dolt blad är en del av planen',
    'Hidden sheet is part of the plan',
  ),
  reasons: {
    counted: {
      what: say(
        'Taulukko ”{sheet}” on piilotettu, mutta näkyvät luvut lasketaan siitä: {unit}: {figure} taulukossa ”{user}”.',
        'Bladet ”{sheet}” är dolt, men synliga tal räknas av det: {unit}: {figure} på bladet ”{user}”.',
        'The sheet “{sheet}” is hidden, but visible figures are calculated from it: {unit}: {figure} on the sheet “{user}”.',
      ),
      why: say(
        'Vastaanottaja ei näe, mistä luvut tulevat.',
        'Mottagaren ser inte varifrån talen kommer.',
        'The recipient does not see where the figures come from.',
      ),
      remedy: say(
        'Tuo taulukko näkyviin tai korvaa kaavat niiden tuloksilla.',
        'Visa bladet eller ersätt formlerna med deras resultat.',
        'Show the sheet, or replace the formulas with their results.',
      ),
    },
    plan: {
      what: say(
        'Piilotetussa taulukossa ”{sheet}” on suunnitelman lukuja: {unit}: {figure}.',
        'Det dolda bladet ”{sheet}” har tal ur planen: {unit}: {figure}.',
        'The hidden sheet “{sheet}” holds figures of the plan: {unit}: {figure}.',
      ),
      why: say(
        'Piilotettu osa suunnitelmasta jää lukematta ja hyväksymättä.',
        'En dold del av planen blir oläst och inte godkänd.',
        'A hidden part of the plan is neither read nor approved.',
      ),
      remedy: say(
        'Tuo taulukko näkyviin, jos se kuuluu suunnitelmaan, tai poista se.',
        'Visa bladet om det hör till planen, eller ta bort det.',
        'Show the sheet if it belongs to the plan, or remove it.',
      ),
    },
  },
  doubts: {},
};
