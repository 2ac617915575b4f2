import { say, type RuleWords } from '../words.ts';

export const investProjectOver: RuleWords = {
  title: say(
    'Hanke ylittää määrärahansa',
    'Projektet överskrider sitt anslag',
    'Project exceeds its appropriation',
  ),
  reasons: {
    actual: {
      what: say(
        '{unit}: {figure} ylittää hankkeen määrärahan {over} ({share} %). Taulukossa {actual}, määräraha {limit} ({limitPlace}).',
        '{unit}: {figure} överskrider projektets anslag med {over} ({share} %). I tabellen {actual}, anslag {limit} ({limitPlace}).',
        '{unit}: {figure} exceeds the appropriation of the project by {over} ({share} %). The sheet says {actual}, the appropriation is {limit} ({limitPlace}).',
      ),
      why: say(
        'Hankkeen määräraha on sitova {towards} (lähde: {source}). Sallittu poikkeama on {percent} %.',
        'Projektets anslag är bindande {towards} (källa: {source}). Tillåten avvikelse är {percent} %.',
        'The appropriation of a project is binding {towards} (source: {source}). The tolerance is {percent} %.',
      ),
      remedy: say(
        'Tarkista luku, tai hae muutosta ajoissa. Siitä päättää {decidedBy}.',
        'Kontrollera talet, eller ansök om en ändring i tid. Om den beslutar {decidedBy}.',
        'Check the figure, or ask for a change in time. {decidedBy} decides on it.',
      ),
    },
    forecast: {
      what: say(
        '{unit}: {figure} ylittää ennusteen mukaan hankkeen määrärahan {over} ({share} %). Taulukossa {actual}, määräraha {limit} ({limitPlace}).',
        '{unit}: {figure} överskrider enligt prognosen projektets anslag med {over} ({share} %). I tabellen {actual}, anslag {limit} ({limitPlace}).',
        '{unit}: {figure} will exceed the appropriation of the project by {over} ({share} %). The sheet says {actual}, the appropriation is {limit} ({limitPlace}).',
      ),
      why: say(
        'Hankkeen määräraha on sitova {towards} (lähde: {source}). Sallittu poikkeama on {percent} %.',
        'Projektets anslag är bindande {towards} (källa: {source}). Tillåten avvikelse är {percent} %.',
        'The appropriation of a project is binding {towards} (source: {source}). The tolerance is {percent} %.',
      ),
      remedy: say(
        'Tarkista luku, tai hae muutosta ajoissa. Siitä päättää {decidedBy}.',
        'Kontrollera talet, eller ansök om en ändring i tid. Om den beslutar {decidedBy}.',
        'Check the figure, or ask for a change in time. {decidedBy} decides on it.',
      ),
    },
    'level-unknown': {
      what: say(
        '{unit}: {figure} ylittää hankkeen määrärahan {over} ({share} %). Taulukossa {actual}, määräraha {limit} ({limitPlace}).',
        '{unit}: {figure} överskrider projektets anslag med {over} ({share} %). I tabellen {actual}, anslag {limit} ({limitPlace}).',
        '{unit}: {figure} exceeds the appropriation of the project by {over} ({share} %). The sheet says {actual}, the appropriation is {limit} ({limitPlace}).',
      ),
      why: say(
        'Ylitys on yli {percent} %. Ei tiedetä, keneen nähden hankkeen määräraha on sitova.',
        'Överskridningen är mer än {percent} %. Det är inte känt gentemot vem projektets anslag är bindande.',
        'The overspend is more than {percent} %. It is not known towards whom the appropriation is binding.',
      ),
      remedy: say(
        'Tarkista luku ja selvitä, kuka muutoksesta päättää.',
        'Kontrollera talet och ta reda på vem som beslutar om ändringen.',
        'Check the figure and find out who decides on a change.',
      ),
    },
  },
  doubts: {},
};
