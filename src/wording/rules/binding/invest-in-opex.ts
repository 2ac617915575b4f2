import { say, type RuleWords } from '../words.ts';

export const investInOpex: RuleWords = {
  title: say(
    'Hankinta alittaa aktivointirajan',
    'Anskaffning under aktiveringsgränsen',
    'Purchase below the capitalisation limit',
  ),
  reasons: {
    'below-limit': {
      what: say(
        '{unit}: {figure} on yhteensä {amount}, mutta aktivointiraja on {limit}.',
        '{unit}: {figure} är sammanlagt {amount}, men aktiveringsgränsen är {limit}.',
        '{unit}: {figure} is {amount} in all, but the capitalisation limit is {limit}.',
      ),
      why: say(
        'Rajaa pienempi hankinta on käyttötalouden menoa, ei investointi.',
        'En mindre anskaffning är en driftsutgift, ingen investering.',
        'A smaller purchase is operating expense, not an investment.',
      ),
      remedy: say(
        'Siirrä hankinta käyttötalouteen tai yhdistä se hankkeeseen, johon se kuuluu.',
        'Flytta anskaffningen till driften eller slå ihop den med projektet som den hör till.',
        'Move the purchase to operating expense or join it to the project it belongs to.',
      ),
    },
  },
  doubts: {},
};
