import { say, type RuleWords } from '../words.ts';

const remedy = say(
  'Merkitse riville sen yksikön tunnus, jolle kustannuspaikka kuuluu.',
  'Skriv på raden koden för den enhet som kostnadsstället hör till.',
  'Type on the row the code of the unit that the cost centre belongs to.',
);

export const costcentreUnmapped: RuleWords = {
  title: say('Kustannuspaikalta puuttuu yksikkö', 'Kostnadsställe utan enhet', 'Cost centre without a unit'),
  reasons: {
    'no-unit': {
      what: say(
        'Kustannuspaikan {unit} riviltä puuttuu yksikön tunnus (solu {cell}).',
        'På raden för kostnadsstället {unit} saknas enhetens kod (cell {cell}).',
        'The row of cost centre {unit} lacks the code of its unit (cell {cell}).',
      ),
      why: say(
        'Muilla kustannuspaikoilla se on. Ilman yksikköä luvut eivät kuulu kenenkään määrärahaan.',
        'De andra kostnadsställena har den. Utan enhet hör talen inte till någons anslag.',
        'The other cost centres have it. Without a unit the figures belong to nobody’s appropriation.',
      ),
      remedy,
    },
    'unknown-unit': {
      what: say(
        'Kustannuspaikan {unit} yksikkö on {printed} (solu {cell}), mutta sellaista yksikköä ei ole.',
        'Kostnadsstället {unit} har enheten {printed} (cell {cell}), men det finns ingen sådan enhet.',
        'Cost centre {unit} has unit {printed} (cell {cell}), but there is no such unit.',
      ),
      why: say(
        'Muiden kustannuspaikkojen yksiköt ovat työkirjassa tai yksikkörekisterissä. Väärä tunnus vie luvut väärään paikkaan tai ei minnekään.',
        'De andra kostnadsställenas enheter finns i arbetsboken eller i enhetsregistret. En fel kod för talen till fel ställe eller ingenstans.',
        'The units of the other cost centres are in the workbook or the register of units. A wrong code takes the figures to a wrong place, or nowhere.',
      ),
      remedy,
    },
  },
  doubts: {},
};
