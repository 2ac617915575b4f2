import { say, type RuleWords } from '../words.ts';

export const goalUnderManyThemes: RuleWords = {
  title: say(
    'Tavoite on usean teeman alla',
    'Målet finns under flera teman',
    'The goal is under several themes',
  ),
  reasons: {
    'many-themes': {
      what: say(
        'Tavoite ”{goal}” on {count} teeman alla: {themes}.',
        'Målet ”{goal}” finns under {count} teman: {themes}.',
        'The goal “{goal}” stands under {count} themes: {themes}.',
      ),
      why: say(
        'Sama tavoite lasketaan seurannassa moneen kertaan, eikä sen omistaja ole selvä.',
        'Samma mål räknas flera gånger i uppföljningen och ägaren är oklar.',
        'The same goal is counted several times in the follow-up, and its owner is not clear.',
      ),
      remedy: say(
        'Pidä tavoite yhden teeman alla tai muotoile se teemoittain.',
        'Behåll målet under ett tema eller formulera det för varje tema.',
        'Keep the goal under one theme, or word it for each theme.',
      ),
    },
  },
  doubts: {},
};
