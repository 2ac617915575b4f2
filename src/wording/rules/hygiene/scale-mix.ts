import { say, type RuleWords } from '../words.ts';

const remedy = say(
  'Kirjoita luku samassa yksikössä kuin muut tai ilmoita taulukon otsikossa, missä yksikössä luvut ovat.',
  'Skriv talet i samma enhet som de andra, eller ange i tabellens rubrik i vilken enhet talen är.',
  'Type the number in the unit of the others, or say in the heading of the table which unit it uses.',
);

export const scaleMix: RuleWords = {
  title: say(
    'Eurot ja tuhannet eurot sekaisin',
    'Euro och tusental euro blandade',
    'Euros and thousands of euros mixed',
  ),
  reasons: {
    'sums-show': {
      what: say(
        '{unit}: {figure} näyttää olevan eri yksikössä kuin muut luvut. Taulukossa {actual}, laskelmassa {result} täsmäisi {expected}.',
        '{unit}: {figure} verkar vara i en annan enhet än de andra talen. I tabellen {actual}, men {result} stämmer med {expected}.',
        '{unit}: {figure} seems to be in another unit than the other figures. The sheet says {actual}; {result} comes out with {expected}.',
      ),
      why: say(
        'Ero on tuhatkertainen: euroja ja tuhansia euroja ei voi laskea yhteen.',
        'Skillnaden är tusenfaldig: euro och tusental euro kan inte räknas ihop.',
        'The difference is a thousandfold: euros and thousands of euros do not add up.',
      ),
      remedy,
    },
    'other-year-shows': {
      what: say(
        '{unit}: {figure} on {actual}, mutta {other} on {otherAmount}. Ero on noin tuhatkertainen.',
        '{unit}: {figure} är {actual}, men {other} är {otherAmount}. Skillnaden är ungefär tusenfaldig.',
        '{unit}: {figure} is {actual}, but {other} is {otherAmount}. The difference is about a thousandfold.',
      ),
      why: say(
        'Muiden yksiköiden luvut ovat samaa suuruusluokkaa kuin niiden vertailuluvut. Luku on todennäköisesti tuhansina euroina tai päinvastoin.',
        'De andra enheternas tal är av samma storlek som deras jämförelsetal. Talet är sannolikt i tusental euro eller tvärtom.',
        'The figures of the other units are of the size of those they are compared with. The number is probably in thousands of euros, or the other way round.',
      ),
      remedy,
    },
    'others-show': {
      what: say(
        '{unit}: {figure} on {actual}, kun muiden yksiköiden pienin on {otherAmount} ({other}).',
        '{unit}: {figure} är {actual}, medan den minsta av de andra enheterna är {otherAmount} ({other}).',
        '{unit}: {figure} is {actual}, while the smallest of the other units is {otherAmount} ({other}).',
      ),
      why: say(
        'Muut luvut ovat samaa suuruusluokkaa. Tuhatkertaisena tämäkin olisi, joten luku on todennäköisesti tuhansina euroina.',
        'De andra talen är av samma storlek. Tusenfaldigt vore också detta tal det, så det är sannolikt i tusental euro.',
        'The other figures are of one size. A thousandfold, this one would be too, so it is probably in thousands of euros.',
      ),
      remedy,
    },
    'others-smaller': {
      what: say(
        '{unit}: {figure} on {actual}, kun muiden yksiköiden suurin on {otherAmount} ({other}).',
        '{unit}: {figure} är {actual}, medan den största av de andra enheterna är {otherAmount} ({other}).',
        '{unit}: {figure} is {actual}, while the largest of the other units is {otherAmount} ({other}).',
      ),
      why: say(
        'Muut luvut ovat samaa suuruusluokkaa. Luku olisi niiden kokoinen, jos se on kirjoitettu euroina eikä tuhansina euroina.',
        'De andra talen är av samma storlek. Talet vore i deras storlek om det är skrivet i euro i stället för tusental euro.',
        'The other figures are of one size. This one would be too if it was typed in euros instead of thousands.',
      ),
      remedy,
    },
    'versions-show': {
      what: say(
        '{unit}: {figure} on {actual}, mutta {other} on {otherAmount}. Ero on noin tuhatkertainen.',
        '{unit}: {figure} är {actual}, men {other} är {otherAmount}. Skillnaden är ungefär tusenfaldig.',
        '{unit}: {figure} is {actual}, but {other} is {otherAmount}. The difference is about a thousandfold.',
      ),
      why: say(
        'Rivin muut luvut ovat samaa suuruusluokkaa. Luku on todennäköisesti tuhansina euroina tai päinvastoin.',
        'Radens andra tal är av samma storlek. Talet är sannolikt i tusental euro eller tvärtom.',
        'The other figures of the row are of one size. The number is probably in thousands of euros, or the other way round.',
      ),
      remedy,
    },
    'months-show': {
      what: say(
        '{unit}: {figure} on {actual}, kun rivin muista kuukausista lähin on {otherAmount} ({other}).',
        '{unit}: {figure} är {actual}, medan den närmaste av radens andra månader är {otherAmount} ({other}).',
        '{unit}: {figure} is {actual}, while the nearest of the other months is {otherAmount} ({other}).',
      ),
      why: say(
        'Muut kuukaudet ovat samaa suuruusluokkaa. Luku on todennäköisesti eri yksikössä, tai siinä on nollia liikaa tai liian vähän.',
        'De andra månaderna är av samma storlek. Talet är sannolikt i en annan enhet eller har för många eller för få nollor.',
        'The other months are of one size. The number is probably in another unit, or has too many or too few zeros.',
      ),
      remedy,
    },
  },
  doubts: {},
};
