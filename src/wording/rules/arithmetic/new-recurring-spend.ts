import { say, type RuleWords } from '../words.ts';

export const newRecurringSpend: RuleWords = {
  title: say('Uusi pysyvä meno', 'Ny bestående utgift', 'New lasting spending'),
  reasons: {
    'carried-on': {
      what: say(
        '{unit}: {figure} {amount} ylittää talousarvion {budgetAmount}, ja lisäys {added} jatkuu: {later} {laterAmount}.',
        '{unit}: {figure} {amount} överskrider budgeten {budgetAmount}, och ökningen {added} fortsätter: {later} {laterAmount}.',
        '{unit}: {figure} {amount} goes beyond the budget {budgetAmount}, and the increase {added} goes on: {later} {laterAmount}.',
      ),
      why: say(
        'Käyttösuunnitelmaan ei saa lisätä toimintaa, joka kasvattaa talousarvio- ja suunnitelmavuosien menoja ({budget}).',
        'Dispositionsplanen får inte utökas med verksamhet som ökar utgifterna under budget- och planåren ({budget}).',
        'A plan may not add activity that raises the spending of the budget and plan years ({budget}).',
      ),
      remedy: say(
        'Sovita suunnitelma talousarvioon tai esitä talousarviomuutosta.',
        'Anpassa planen till budgeten eller föreslå en budgetändring.',
        'Fit the plan to the budget, or propose an amendment.',
      ),
    },
  },
  doubts: {},
};
