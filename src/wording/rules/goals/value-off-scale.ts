import { say, type RuleWords } from '../words.ts';

export const valueOffScale: RuleWords = {
  title: say(
    'Luku ei mahdu mittarin asteikolle',
    'Talet ryms inte på mätarens skala',
    'The number is off the scale of its metric',
  ),
  reasons: {
    scale: {
      what: say(
        '”{value}” on enemmän kuin mittarin asteikon paras, {top}. Rivi: ”{subject}”.',
        '”{value}” är mer än det bästa på mätarens skala, {top}. Rad: ”{subject}”.',
        '“{value}” is more than the best on the metric’s scale, {top}. Row: “{subject}”.',
      ),
      why: say(
        'Tavoitetta, jota asteikolla ei ole, ei voi saavuttaa eikä seurata.',
        'Ett mål som inte finns på skalan kan varken nås eller följas upp.',
        'What is not on the scale can be neither reached nor followed up.',
      ),
      remedy: say(
        'Korjaa luku tai asteikko.',
        'Rätta talet eller skalan.',
        'Correct the number or the scale.',
      ),
    },
    share: {
      what: say(
        '”{value}” on enemmän kuin koko joukko, {top} %. Rivi: ”{subject}”.',
        '”{value}” är mer än helheten, {top} %. Rad: ”{subject}”.',
        '“{value}” is more than the whole, {top} %. Row: “{subject}”.',
      ),
      why: say(
        'Osuus kokonaisuudesta on enintään 100 %.',
        'En andel av en helhet är högst 100 %.',
        'A part of a whole is 100 % at most.',
      ),
      remedy: say(
        'Tarkista luku ja se, mistä osuus lasketaan.',
        'Kontrollera talet och vad andelen räknas av.',
        'Check the number and what it is a part of.',
      ),
    },
  },
  doubts: {},
};
