import type { TableLanguage } from '../model/goal-layout.ts';

interface TableWords {
  readonly sheet: string;
  readonly tableName: string;
  readonly columns: string;
  readonly listsSheet: string;
  readonly listTitles: Readonly<
    Record<'aims' | 'goals' | 'responsible' | 'schedule' | 'followUp' | 'state', string>
  >;
  readonly listNames: TableWords['listTitles'];
  readonly goal: string;
  /** What a text is called that has no column. */
  readonly headings: Readonly<Record<'theme' | 'goal' | 'schedule', string>>;
  readonly inYear: string;
  readonly continuous: string;
  readonly followUp: readonly string[];
  readonly states: readonly string[];
  readonly other: { readonly title: string; readonly message: string };
  readonly metric: { readonly title: string; readonly message: string };
  readonly footer: string;
  readonly pot: { readonly reserved: string; readonly whole: string; readonly rest: string };
}

/** Texts that are written into the workbook. */
export const tableWords: Readonly<Record<TableLanguage, TableWords>> = {
  fi: {
    sheet: 'Tavoitteet',
    tableName: 'Tavoitetaulukko',
    columns: 'Sarakkeet',
    listsSheet: 'Luettelot',
    listTitles: {
      aims: 'Valittavat päämäärät ja teemat',
      goals: 'Strategiasta valittavat tavoitteet',
      responsible: 'Valittavat vastuutahot',
      schedule: 'Valittavat aikataulut',
      followUp: 'Valittavat seurantatavat',
      state: 'Valittavat tilat',
    },
    listNames: {
      aims: 'Luettelo_päämäärät',
      goals: 'Luettelo_tavoitteet',
      responsible: 'Luettelo_vastuutahot',
      schedule: 'Luettelo_aikataulut',
      followUp: 'Luettelo_seuranta',
      state: 'Luettelo_tilat',
    },
    goal: 'TAVOITE',
    headings: { theme: 'Päämäärä', goal: 'Tavoite', schedule: 'Aikataulu' },
    inYear: 'vuonna',
    continuous: 'jatkuva',
    followUp: ['Osavuosikatsaus 30.6.', 'Tilinpäätös 31.12.', 'Vuosittain', 'Neljännesvuosittain'],
    states: ['Ei aloitettu', 'Käynnissä', 'Valmis', 'Siirtyy seuraavalle vuodelle', 'Ei toteudu'],
    other: {
      title: 'Ei luettelossa',
      message: 'Teksti ei ole luettelossa. Voit silti käyttää sitä.',
    },
    metric: {
      title: 'Mittari ja tavoitetaso',
      message: 'Kirjoita, mitä mitataan ja mihin pyritään, esimerkiksi: Asiakastyytyväisyys vähintään 4,2/5',
    },
    footer: '&CSivu &P/&N',
    pot: { reserved: 'Varaukset yhteensä', whole: 'Hankeraha yhteensä', rest: 'Sitomatta' },
  },
  sv: {
    sheet: 'Mål',
    tableName: 'Måltabell',
    columns: 'Kolumner',
    listsSheet: 'Listor',
    listTitles: {
      aims: 'Valbara målsättningar och teman',
      goals: 'Mål att välja ur strategin',
      responsible: 'Valbara ansvariga parter',
      schedule: 'Valbara tidtabeller',
      followUp: 'Valbara sätt att följa upp',
      state: 'Valbara lägen',
    },
    listNames: {
      aims: 'Lista_målsättningar',
      goals: 'Lista_mål',
      responsible: 'Lista_ansvariga',
      schedule: 'Lista_tidtabeller',
      followUp: 'Lista_uppföljning',
      state: 'Lista_lägen',
    },
    goal: 'MÅL',
    headings: { theme: 'Strategiskt mål', goal: 'Mål', schedule: 'Tidtabell' },
    inYear: 'år',
    continuous: 'fortlöpande',
    followUp: ['Delårsöversikt 30.6', 'Bokslut 31.12', 'Årligen', 'Kvartalsvis'],
    states: ['Inte påbörjad', 'Pågår', 'Klar', 'Flyttas till nästa år', 'Genomförs inte'],
    other: { title: 'Finns inte i listan', message: 'Texten finns inte i listan. Du kan ändå använda den.' },
    metric: {
      title: 'Mätare och målnivå',
      message: 'Skriv vad som mäts och vilken nivå som ska nås, till exempel: Kundnöjdhet minst 4,2/5',
    },
    footer: '&CSida &P/&N',
    pot: { reserved: 'Reserverat sammanlagt', whole: 'Projektmedel sammanlagt', rest: 'Obundet' },
  },
};
