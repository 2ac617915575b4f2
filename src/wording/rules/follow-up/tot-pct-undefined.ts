import { say, type RuleWords } from '../words.ts';

export const totPctUndefined: RuleWords = {
  title: say('Prosentti nollasta', 'Procent av noll', 'Share of nothing'),
  reasons: {
    'zero-budget': {
      what: say(
        '{unit}: {figure} näyttää prosenttia, vaikka talousarvio on nolla.',
        '{unit}: {figure} visar en procent fast budgeten är noll.',
        '{unit}: {figure} shows a share although the budget is zero.',
      ),
      why: say(
        'Nollasta ei voi laskea osuutta: {part}, {base}. Luku 0 peittää, että toteumalle ei ole määrärahaa.',
        'En andel av noll kan inte räknas: {part}, {base}. Talet 0 döljer att utfallet saknar anslag.',
        'There is no share of zero: {part}, {base}. A 0 hides that the outcome has no appropriation.',
      ),
      remedy: say(
        'Jätä prosentti tyhjäksi tai merkitse viiva.',
        'Lämna procenten tom eller ange ett streck.',
        'Leave the share blank or show a dash.',
      ),
    },
  },
  doubts: {},
};
