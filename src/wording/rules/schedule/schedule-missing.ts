import { say, type RuleWords } from '../words.ts';

export const scheduleMissing: RuleWords = {
  title: say('Aikataulu puuttuu', 'Tidtabellen saknas', 'The schedule is missing'),
  reasons: {
    one: {
      what: say(
        'Rivin ”{subject}” aikataulu on tyhjä.',
        'Tidtabellen är tom på raden ”{subject}”.',
        'The schedule of the row “{subject}” is blank.',
      ),
      why: say(
        'Ilman aikataulua ei voi seurata, onko toimenpide myöhässä.',
        'Utan tidtabell går det inte att följa upp om en åtgärd är försenad.',
        'Without a schedule nobody can follow whether an action is late.',
      ),
      remedy: say(
        'Lisää aikataulu, esim. 2025, 2025–2026 tai 30.6.2025 mennessä.',
        'Lägg till en tidtabell, t.ex. 2025, 2025–2026 eller senast 30.6.2025.',
        'Add a schedule, e.g. 2025, 2025–2026 or by 30 June 2025.',
      ),
    },
    many: {
      what: say(
        'Aikataulu on tyhjä {count} rivillä. Ensimmäinen niistä on ”{subject}”.',
        'Tidtabellen är tom på {count} rader. Den första är ”{subject}”.',
        'The schedule is blank on {count} rows. The first is “{subject}”.',
      ),
      why: say(
        'Ilman aikataulua ei voi seurata, onko toimenpide myöhässä.',
        'Utan tidtabell går det inte att följa upp om en åtgärd är försenad.',
        'Without a schedule nobody can follow whether an action is late.',
      ),
      remedy: say(
        'Lisää aikataulu, esim. 2025, 2025–2026 tai 30.6.2025 mennessä.',
        'Lägg till en tidtabell, t.ex. 2025, 2025–2026 eller senast 30.6.2025.',
        'Add a schedule, e.g. 2025, 2025–2026 or by 30 June 2025.',
      ),
    },
    column: {
      what: say(
        'Aikataulun sarake on tyhjä kaikilla {count} rivillä.',
        'Kolumnen för tidtabell är tom på alla {count} rader.',
        'The schedule column is blank on all {count} rows.',
      ),
      why: say(
        'Ilman aikataulua ei voi seurata, onko toimenpide myöhässä.',
        'Utan tidtabell går det inte att följa upp om en åtgärd är försenad.',
        'Without a schedule nobody can follow whether an action is late.',
      ),
      remedy: say(
        'Lisää aikataulu, esim. 2025, 2025–2026 tai 30.6.2025 mennessä.',
        'Lägg till en tidtabell, t.ex. 2025, 2025–2026 eller senast 30.6.2025.',
        'Add a schedule, e.g. 2025, 2025–2026 or by 30 June 2025.',
      ),
    },
    'no-column': {
      what: say(
        'Taulukossa ei ole saraketta aikataululle. Rivejä on {count}.',
        'Tabellen saknar en kolumn för tidtabell. Raderna är {count}.',
        'The table has no column for the schedule. It has {count} rows.',
      ),
      why: say(
        'Ilman aikataulua ei voi seurata, onko toimenpide myöhässä.',
        'Utan tidtabell går det inte att följa upp om en åtgärd är försenad.',
        'Without a schedule nobody can follow whether an action is late.',
      ),
      remedy: say(
        'Lisää sarake Aikataulu ja merkitse siihen esim. 2025 tai 2025–2026.',
        'Lägg till kolumnen Tidtabell och ange t.ex. 2025 eller 2025–2026.',
        'Add a column Schedule and write in it e.g. 2025 or 2025–2026.',
      ),
    },
  },
  doubts: {},
};
