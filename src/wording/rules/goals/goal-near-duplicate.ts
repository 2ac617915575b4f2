import { say, type RuleWords } from '../words.ts';

export const goalNearDuplicate: RuleWords = {
  title: say('Melkein sama tavoite kahdesti', 'Nästan samma mål två gånger', 'Almost the same goal twice'),
  reasons: {
    differs: {
      what: say(
        'Tavoitteet ”{goal}” ja ”{other}” eroavat vain muutaman kirjaimen verran.',
        'Målen ”{goal}” och ”{other}” skiljer sig bara med några bokstäver.',
        'The goals “{goal}” and “{other}” differ by a few letters only.',
      ),
      why: say(
        'Eri tavoin kirjoitettu tavoite näkyy seurannassa kahtena tavoitteena.',
        'Ett mål som skrivs på två sätt blir två mål i uppföljningen.',
        'A goal worded in two ways becomes two goals in the follow-up.',
      ),
      remedy: say(
        'Käytä molemmissa paikoissa samaa sanamuotoa.',
        'Använd samma ordalydelse på båda ställena.',
        'Use the same wording in both places.',
      ),
    },
  },
  doubts: {},
};
