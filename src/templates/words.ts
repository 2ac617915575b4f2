import type { TableLanguage } from '../model/goal-layout.ts';
import type { TemplateItem } from './request.ts';

interface HelpText {
  readonly title: string;
  readonly message: string;
}

interface TemplateWords {
  /** What the plan is called in names of sheets and columns. */
  readonly plan: string;
  readonly document: string;
  readonly instruction: string;
  readonly costCentres: string;
  readonly costCentre: string;
  readonly total: string;
  readonly items: Readonly<Record<TemplateItem, string>>;
  readonly columns: Readonly<Record<'budget' | 'change' | 'frame' | 'left', string>>;
  readonly naming: HelpText;
  readonly framing: HelpText;
  /** What is asked for in a cell, and what is said when something else is written there. */
  readonly asked: Readonly<Record<TemplateItem, HelpText>>;
  readonly refused: Readonly<Record<TemplateItem, HelpText>>;
  readonly notesTitle: string;
  readonly notes: readonly string[];
  readonly framesNote: string;
  readonly monthsNote: string;
  readonly monthNames: readonly string[];
  readonly footer: string;
}

/** Texts that are written into the workbook. */
export const templateWords: Readonly<Record<TableLanguage, TemplateWords>> = {
  fi: {
    plan: 'KS',
    document: 'Käyttösuunnitelma',
    instruction:
      'Täytä keltaiset solut kokonaisina euroina: tuotot ilman etumerkkiä, kulut miinusmerkkisinä.',
    costCentres: 'Kustannuspaikka',
    costCentre: 'Kustannuspaikka',
    total: 'yhteensä',
    items: {
      revenue: 'Toimintatuotot',
      expense: 'Toimintakulut',
      margin: 'Toimintakate',
      depreciation: 'Suunnitelman mukaiset poistot',
    },
    columns: { budget: 'TA', change: 'Muutos €', frame: 'Sitova määräraha', left: 'Liikkumavara' },
    naming: {
      title: 'Kustannuspaikka',
      message: 'Kirjoita kustannuspaikan koodi ja nimi, esimerkiksi 12801 Palkanlaskenta.',
    },
    framing: {
      title: 'Sitova määräraha',
      message:
        'Kirjoita päätetty summa: tuotot ilman etumerkkiä, kulut miinusmerkkisinä. Jätä tyhjäksi, jos siitä ei ole vielä päätetty.',
    },
    asked: {
      revenue: { title: 'Toimintatuotot', message: 'Kirjoita tuotot euroina, esimerkiksi 12 500.' },
      expense: {
        title: 'Toimintakulut',
        message: 'Kirjoita kulut euroina ja miinusmerkkisinä, esimerkiksi -48 300.',
      },
      margin: {
        title: 'Sitova toimintakate',
        message: 'Kirjoita sitova toimintakate euroina. Kulujen osuus on miinusmerkkinen.',
      },
      depreciation: {
        title: 'Poistot',
        message: 'Kirjoita suunnitelman mukaiset poistot euroina ja miinusmerkkisinä, esimerkiksi -6 000.',
      },
    },
    refused: {
      revenue: {
        title: 'Tarkista tuotot',
        message:
          'Solussa voi olla vain luku, joka on vähintään 0. Kirjoita tuotot ilman miinusta ja tekstiä.',
      },
      expense: {
        title: 'Tarkista kulut',
        message:
          'Solussa voi olla vain luku, joka on enintään 0. Kirjoita kulut miinusmerkkisinä ja ilman tekstiä.',
      },
      margin: {
        title: 'Tarkista toimintakate',
        message: 'Solussa voi olla vain luku. Kirjoita toimintakate euroina ilman tekstiä.',
      },
      depreciation: {
        title: 'Tarkista poistot',
        message:
          'Solussa voi olla vain luku, joka on enintään 0. Kirjoita poistot miinusmerkkisinä ja ilman tekstiä.',
      },
    },
    notesTitle: 'Ohjeet',
    notes: [
      'Kirjoita jokaiselle kustannuspaikalle koodi, nimi, tuotot ja kulut. Käyttämättä jäävän kustannuspaikan voi jättää tyhjäksi.',
      'Toimintakatteen, muutoksen ja yhteissummat taulukko laskee itse. Niiden solut on lukittu, mutta suojauksessa ei ole salasanaa.',
    ],
    framesNote:
      'Liikkumavara on suunnitelman ja sitovan määrärahan erotus. Jos se on negatiivinen, suunnitelma ei pysy sitovassa määrärahassa.',
    monthsNote:
      'Suunnitelma kirjoitetaan kuukausittain oikeanpuoleisiin sarakkeisiin. Vuoden suunnitelma on kuukausien summa.',
    monthNames: [
      'Tammikuu',
      'Helmikuu',
      'Maaliskuu',
      'Huhtikuu',
      'Toukokuu',
      'Kesäkuu',
      'Heinäkuu',
      'Elokuu',
      'Syyskuu',
      'Lokakuu',
      'Marraskuu',
      'Joulukuu',
    ],
    footer: '&L&A&RSivu &P/&N',
  },
  sv: {
    plan: 'DP',
    document: 'Dispositionsplan',
    instruction: 'Fyll i de gula cellerna i hela euro: intäkter utan förtecken, kostnader med minustecken.',
    costCentres: 'Kostnadsställe',
    costCentre: 'Kostnadsställe',
    total: 'totalt',
    items: {
      revenue: 'Verksamhetsintäkter',
      expense: 'Verksamhetskostnader',
      margin: 'Verksamhetsbidrag',
      depreciation: 'Avskrivningar enligt plan',
    },
    columns: {
      budget: 'Budget',
      change: 'Förändring €',
      frame: 'Bindande anslag',
      left: 'Handlingsutrymme',
    },
    naming: {
      title: 'Kostnadsställe',
      message: 'Skriv kostnadsställets kod och namn, till exempel 12801 Löneräkning.',
    },
    framing: {
      title: 'Bindande anslag',
      message:
        'Skriv det beslutade beloppet: intäkter utan förtecken, kostnader med minustecken. Lämna tomt om inget har beslutats ännu.',
    },
    asked: {
      revenue: { title: 'Verksamhetsintäkter', message: 'Skriv intäkterna i euro, till exempel 12 500.' },
      expense: {
        title: 'Verksamhetskostnader',
        message: 'Skriv kostnaderna i euro och med minustecken, till exempel -48 300.',
      },
      margin: {
        title: 'Bindande verksamhetsbidrag',
        message: 'Skriv det bindande verksamhetsbidraget i euro. Kostnadernas andel har minustecken.',
      },
      depreciation: {
        title: 'Avskrivningar',
        message: 'Skriv avskrivningarna enligt plan i euro och med minustecken, till exempel -6 000.',
      },
    },
    refused: {
      revenue: {
        title: 'Kontrollera intäkterna',
        message: 'Cellen tar bara emot tal som är minst 0. Skriv intäkterna utan minustecken och text.',
      },
      expense: {
        title: 'Kontrollera kostnaderna',
        message: 'Cellen tar bara emot tal som är högst 0. Skriv kostnaderna med minustecken och utan text.',
      },
      margin: {
        title: 'Kontrollera bidraget',
        message: 'Cellen tar bara emot tal. Skriv verksamhetsbidraget i euro utan text.',
      },
      depreciation: {
        title: 'Kontrollera avskrivningarna',
        message:
          'Cellen tar bara emot tal som är högst 0. Skriv avskrivningarna med minustecken och utan text.',
      },
    },
    notesTitle: 'Anvisningar',
    notes: [
      'Skriv kod, namn, intäkter och kostnader för varje kostnadsställe. Ett kostnadsställe som inte behövs kan lämnas tomt.',
      'Bladet räknar självt verksamhetsbidraget, förändringen och summorna. Deras celler är låsta, men skyddet har inget lösenord.',
    ],
    framesNote:
      'Handlingsutrymmet är skillnaden mellan planen och det bindande anslaget. Om det är negativt ryms planen inte inom det bindande anslaget.',
    monthsNote: 'Planen skrivs månadsvis i kolumnerna till höger. Årets plan är månadernas summa.',
    monthNames: [
      'Januari',
      'Februari',
      'Mars',
      'April',
      'Maj',
      'Juni',
      'Juli',
      'Augusti',
      'September',
      'Oktober',
      'November',
      'December',
    ],
    footer: '&L&A&RSida &P/&N',
  },
};
