import { say, type RuleWords } from '../words.ts';

export const unitWrongParent: RuleWords = {
  title: say(
    'Yksikkö on väärällä vastuualueella',
    'En enhet finns under fel ansvarsområde',
    'Unit stands under the wrong area',
  ),
  reasons: {
    elsewhere: {
      what: say(
        '{unit} on taulukossa kohdassa {printed}, mutta kuuluu alueelle {known}.',
        '{unit} finns i tabellen under {printed} men hör till {known}.',
        '{unit} stands under {printed} in the table but belongs to {known}.',
      ),
      why: say(
        'Lähde: {profile}, {source}. Väärässä paikassa yksikön luvut menevät väärän alueen summaan.',
        'Källa: {profile}, {source}. På fel plats går enhetens tal in i fel områdes summa.',
        "Source: {profile}, {source}. In the wrong place the unit's figures go into the total of the wrong area.",
      ),
      remedy: say(
        'Siirrä yksikkö oikealle alueelle ja tarkista alueiden summat.',
        'Flytta enheten till rätt område och kontrollera områdenas summor.',
        'Move the unit to the right area and check the totals of the areas.',
      ),
    },
    code: {
      what: say(
        '{unit} on taulukossa kohdassa {printed}, mutta sen tunnus alkaa kuten {known}.',
        '{unit} finns i tabellen under {printed}, men dess kod börjar som {known}.',
        '{unit} stands under {printed} in the table, but its code begins like {known}.',
      ),
      why: say(
        'Kaikkien muiden yksiköiden tunnus alkaa oman alueen tunnuksella. Väärässä paikassa yksikön luvut menevät väärän alueen summaan.',
        'Alla andra enheters kod börjar med det egna områdets kod. På fel plats går enhetens tal in i fel områdes summa.',
        "The codes of all other units begin with that of their area. In the wrong place the unit's figures go into the total of the wrong area.",
      ),
      remedy: say(
        'Siirrä yksikkö oikealle alueelle ja tarkista alueiden summat, tai korjaa tunnus.',
        'Flytta enheten till rätt område och kontrollera områdenas summor, eller rätta koden.',
        'Move the unit to the right area and check the totals of the areas, or correct the code.',
      ),
    },
  },
  doubts: {},
};
