import { say, type RuleWords } from '../words.ts';

export const ownUseProductionMisplaced: RuleWords = {
  title: say('Valmistus omaan käyttöön väärässä', 'Eget bruk på fel ställe', 'Work for own use misplaced'),
  reasons: {
    'in-revenue': {
      what: say(
        '{unit}: {figure} {amount} sisältää erän {own} {ownAmount}. Ilman sitä luku on {without}.',
        '{unit}: {figure} {amount} innehåller posten {own} {ownAmount}. Utan den är talet {without}.',
        '{unit}: {figure} {amount} includes {own} {ownAmount}. Without it the figure is {without}.',
      ),
      why: say(
        'Valmistus omaan käyttöön on oma rivinsä tuottojen ja kulujen välissä, ei toimintatuottoja.',
        'Tillverkning för eget bruk är en egen rad mellan intäkter och kostnader, inte verksamhetens intäkter.',
        'Work for own use is a line of its own between revenue and expense, not operating revenue.',
      ),
      remedy: say(
        'Poista erä toimintatuotoista. Kate pysyy samana, kun erä lasketaan siihen omana rivinään.',
        'Ta bort posten ur verksamhetens intäkter. Bidraget är oförändrat när posten räknas som egen rad.',
        'Take it out of operating revenue. The margin stays the same when it counts as a line of its own.',
      ),
    },
    'not-in-margin': {
      what: say(
        '{unit}: {figure} {amount} on laskettu ilman erää {own} {ownAmount}. Sen kanssa luku on {without}.',
        '{unit}: {figure} {amount} är räknat utan posten {own} {ownAmount}. Med den är talet {without}.',
        '{unit}: {figure} {amount} leaves out {own} {ownAmount}. With it the figure is {without}.',
      ),
      why: say(
        'Valmistus omaan käyttöön luetaan toimintakatteeseen. Joko se puuttuu katteesta tai sisältyy jo toimintatuottoihin.',
        'Tillverkning för eget bruk hör till verksamhetsbidraget. Antingen saknas den i bidraget eller ingår den redan i intäkterna.',
        'Work for own use belongs to the operating margin. Either it is missing there or it is already part of operating revenue.',
      ),
      remedy: say(
        'Tarkista, sisältyykö erä toimintatuottoihin, ja merkitse se omalle rivilleen.',
        'Kontrollera om posten ingår i intäkterna och ange den på en egen rad.',
        'Check whether operating revenue includes it, and show it on a line of its own.',
      ),
    },
  },
  doubts: {},
};
