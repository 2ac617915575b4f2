import { say, type RuleWords } from '../words.ts';

export const overspendLevelUnknown: RuleWords = {
  title: say(
    'Yksikkö ylittää, sitovuus ei tiedossa',
    'Enheten överskrider, bindningen okänd',
    'Unit is over, binding unknown',
  ),
  reasons: {
    actual: {
      what: say(
        '{unit}: {figure} on toteutunut suunniteltua heikompana {over}. Taulukossa {actual}, vertailuluku {limit} ({limitPlace}).',
        '{unit}: {figure} har utfallit sämre än planerat med {over}. I tabellen {actual}, jämförelsetal {limit} ({limitPlace}).',
        '{unit}: {figure} has turned out worse than planned by {over}. The sheet says {actual}, compared with {limit} ({limitPlace}).',
      ),
      why: say(
        'Ei tiedetä, mikä yksikköä sitoo, joten tämä on tiedoksi.',
        'Det är inte känt vad som binder enheten, så detta är en upplysning.',
        'It is not known what binds the unit, so this is for information.',
      ),
      remedy: say(
        'Valitse kunnan profiili tai kirjoita sitovuudet taulukkoon Sitovuudet, niin ylitykset arvioidaan sitovalla tasolla.',
        'Välj kommunens profil eller skriv bindningarna på bladet Sitovuudet, så bedöms överskridningarna på bindningsnivån.',
        'Choose the profile of the municipality or write the rules on the sheet Sitovuudet, so that overspends are judged at the binding level.',
      ),
    },
    forecast: {
      what: say(
        '{unit}: {figure} on ennusteessa suunniteltua heikompi {over}. Taulukossa {actual}, vertailuluku {limit} ({limitPlace}).',
        '{unit}: {figure} är i prognosen sämre än planerat med {over}. I tabellen {actual}, jämförelsetal {limit} ({limitPlace}).',
        '{unit}: {figure} is worse in the forecast than planned by {over}. The sheet says {actual}, compared with {limit} ({limitPlace}).',
      ),
      why: say(
        'Ei tiedetä, mikä yksikköä sitoo, joten tämä on tiedoksi.',
        'Det är inte känt vad som binder enheten, så detta är en upplysning.',
        'It is not known what binds the unit, so this is for information.',
      ),
      remedy: say(
        'Valitse kunnan profiili tai kirjoita sitovuudet taulukkoon Sitovuudet, niin ylitykset arvioidaan sitovalla tasolla.',
        'Välj kommunens profil eller skriv bindningarna på bladet Sitovuudet, så bedöms överskridningarna på bindningsnivån.',
        'Choose the profile of the municipality or write the rules on the sheet Sitovuudet, so that overspends are judged at the binding level.',
      ),
    },
  },
  doubts: {},
};
