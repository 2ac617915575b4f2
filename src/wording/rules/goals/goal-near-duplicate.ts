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
    'row-twice': {
      what: say(
        'Rivi ”{goal}”, ”{action}” on taulukossa kahteen kertaan samoin tiedoin.',
        'Raden ”{goal}”, ”{action}” står två gånger i tabellen med samma uppgifter.',
        'The row “{goal}”, “{action}” stands twice in the table with all its texts.',
      ),
      why: say(
        'Kahteen kertaan tullut rivi lasketaan seurannassa kahtena toimenpiteenä.',
        'En rad som kommit två gånger räknas som två åtgärder i uppföljningen.',
        'A row that came twice counts as two actions in the follow-up.',
      ),
      remedy: say(
        'Poista toinen rivi, jos se on tullut vahingossa.',
        'Ta bort den ena raden om den har kommit av misstag.',
        'Remove one of the rows if it came by accident.',
      ),
    },
  },
  doubts: {},
};
