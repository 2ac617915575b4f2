import { say, type RuleWords } from '../words.ts';

export const basisMismatch: RuleWords = {
  title: say(
    'Sitovuus koskee vain ulkoisia lukuja',
    'Bindningen gäller bara externa belopp',
    'Only external amounts bind',
  ),
  reasons: {
    'internal-included': {
      what: say(
        '{unit}: {figure} sisältää myös sisäiset erät ({actual}), mutta sitova on ulkoinen määrä.',
        '{unit}: {figure} innehåller även interna poster ({actual}), men bindande är det externa beloppet.',
        '{unit}: {figure} includes internal items ({actual}), but the external amount is what binds.',
      ),
      why: say(
        'Sitovuus on ulkoinen {towards} (lähde: {source}). Kokonaisluvusta ei näe, pysyykö se.',
        'Bindningen är extern {towards} (källa: {source}). Av totalbeloppet syns inte om den hålls.',
        'The binding is external {towards} (source: {source}). The total does not show whether it holds.',
      ),
      remedy: say(
        'Lisää taulukkoon ulkoisten erien sarake, niin sitovuus voidaan tarkistaa.',
        'Lägg till en kolumn för externa poster, så kan bindningen granskas.',
        'Add a column of external items, so that the binding can be checked.',
      ),
    },
  },
  doubts: {},
};
