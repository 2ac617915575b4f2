import { say, type RuleWords } from '../words.ts';

export const unitClosed: RuleWords = {
  title: say(
    'Lakkautetulla yksiköllä on määräraha',
    'En nedlagd enhet har anslag',
    'A closed unit has a budget',
  ),
  reasons: {
    closed: {
      what: say(
        '{unit} on päättynyt {ended}, mutta sillä on lukuja vuodelle {year}: {figure}, {amount}.',
        '{unit} upphörde {ended} men har tal för år {year}: {figure}, {amount}.',
        '{unit} ended on {ended} but has figures for {year}: {figure}, {amount}.',
      ),
      why: say(
        'Päättyneelle yksikölle ei voi antaa määrärahaa: kukaan ei vastaa siitä.',
        'En enhet som har upphört kan inte få anslag: ingen ansvarar för det.',
        'A closed unit cannot be given money: nobody answers for it.',
      ),
      remedy: say(
        'Siirrä luvut yksikölle, joka jatkaa toimintaa, tai korjaa päättymispäivä.',
        'Flytta talen till den enhet som fortsätter verksamheten eller rätta slutdatumet.',
        'Move the figures to the unit that carries on, or correct the closing date.',
      ),
    },
  },
  doubts: {},
};
