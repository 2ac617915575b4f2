import { say, type RuleWords } from '../words.ts';

export const ksVsTa: RuleWords = {
  title: say(
    'Suunnitelma ja talousarvio eroavat',
    'Planen och budgeten skiljer sig',
    'Plan and budget differ',
  ),
  reasons: {
    worse: {
      what: say(
        '{unit}: {figure} on {actual}, mutta talousarviossa {expected} ({other}). Ylitys {difference}.',
        '{unit}: {figure} är {actual}, men i budgeten {expected} ({other}). Överskridning {difference}.',
        '{unit}: {figure} is {actual}, but in the budget {expected} ({other}). Exceeded by {difference}.',
      ),
      why: say(
        'Valtuusto on päättänyt määrärahasta, ja käyttösuunnitelma jakaa sen yksiköille.',
        'Fullmäktige har beslutat om anslaget, och dispositionsplanen fördelar det på enheterna.',
        'The council has decided the appropriation, and the plan gives it to the units.',
      ),
      remedy: say(
        'Pienennä yksiköiden kuluja tai hae talousarvioon muutosta.',
        'Minska enheternas kostnader eller ansök om en ändring av budgeten.',
        'Cut the expense of the units, or ask for a change of the budget.',
      ),
    },
    better: {
      what: say(
        '{unit}: {figure} on {actual}, mutta talousarviossa {expected} ({other}). Jakamatta {difference}.',
        '{unit}: {figure} är {actual}, men i budgeten {expected} ({other}). Ofördelat {difference}.',
        '{unit}: {figure} is {actual}, but in the budget {expected} ({other}). Not allocated: {difference}.',
      ),
      why: say(
        'Valtuusto on päättänyt määrärahasta, ja käyttösuunnitelma jakaa sen yksiköille.',
        'Fullmäktige har beslutat om anslaget, och dispositionsplanen fördelar det på enheterna.',
        'The council has decided the appropriation, and the plan gives it to the units.',
      ),
      remedy: say(
        'Jaa loput yksiköille tai kirjoita selitys, miksi osa jää jakamatta.',
        'Fördela resten på enheterna eller förklara varför en del lämnas ofördelad.',
        'Give the rest to the units, or explain why a part is left.',
      ),
    },
  },
  doubts: {},
};
