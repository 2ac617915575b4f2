import type { FailureKind } from '../state/failure.ts';
import type { ReadingTask } from '../state/pane-state.ts';
import type { Verdict, VerdictKind } from '../state/verdict.ts';
import { count, inSentence } from './counting.ts';

const remarks = (n: number) => count(n, 'huomio', 'huomiota');

export const fi = {
  check: 'Tarkista',
  checkAgain: 'Tarkista uudelleen',
  validate: 'Tarkista ennen lähetystä',
  goals: 'Lisää tavoitetaulukko',
  goalTables: 'Tavoitetaulukot',
  templates: 'Lisää suunnitelmapohja',
  explain: 'Selitä',
  explainedBy: (by: string, reason: string) => `Selitys: ${reason} (${by})`,
  stop: 'Keskeytä',
  cancel: 'Peruuta',
  retry: 'Yritä uudelleen',
  reload: 'Lataa paneeli uudelleen',
  show: 'Näytä',
  why: 'Miksi?',
  fix: 'Korjaa…',
  fixTitle: 'Korjaa',
  fixOf: (message: string) => `Korjaa… ${message}`,
  fixAll: (n: number) => `Korjaa kaikki turvalliset (${n})`,
  undoFix: 'Kumoa viimeisin korjaus…',
  fixed: (n: number) => `Korjattu ${count(n, 'solu', 'solua')} ja tarkistettu uudelleen.`,
  undone: (n: number) => `Korjaus kumottu: ${count(n, 'solu', 'solua')} palautettu. Tarkistettu uudelleen.`,
  back: 'Takaisin',
  language: 'Kieli',
  about: 'Tietoja ja asetukset',
  tables: 'Näin luin taulukon',

  firstRun: {
    title: 'Täsmääkö suunnitelma?',
    text: 'Sitova lukee suunnitelmataulukot sellaisina kuin ne ovat, tarkistaa summat ja sitovuuden eikä muuta mitään ilman lupaasi.',
    next: 'Avaa käyttösuunnitelma ja paina Tarkista.',
  },
  reading: (done: number, of: number) =>
    of === 0 ? 'Luetaan työkirjaa…' : `Luetaan ${done}/${of}\u00a0taulukkoa…`,
  checking: 'Tarkistetaan…',
  held: {
    'cell-edit': 'Viimeistele solun muokkaus (Enter tai Esc), niin tarkistus jatkuu.',
    slow: 'Excel vastaa hitaasti. Odota hetki tai keskeytä.',
  },
  cancelled: 'Tarkistus keskeytettiin.',
  changed: 'Työkirja on muuttunut tarkistuksen jälkeen.',
  onRequest:
    'Työkirja laskee kaavat vain pyydettäessä, joten luvut voivat olla vanhoja. Laske se (F9) ja tarkista uudelleen.',

  verdict: {
    errors: (verdict: Verdict) =>
      `Ei vielä valmis lähetettäväksi: ${count(verdict.errors, 'virhe', 'virhettä')}.`,
    nothing: () => 'Tästä työkirjasta ei löytynyt suunnitelmataulukkoa.',
    partly: (verdict: Verdict) =>
      verdict.warnings > 0
        ? `Virheitä ei löytynyt, mutta kaikkea ei voitu tarkistaa. Lisäksi ${remarks(verdict.warnings)} on selitettävä.`
        : 'Virheitä ei löytynyt, mutta kaikkea ei voitu tarkistaa.',
    explain: (verdict: Verdict) => `Valmis lähetettäväksi, kun ${remarks(verdict.warnings)} on selitetty.`,
    holds: () => 'Suunnitelma täsmää.',
  } satisfies Record<VerdictKind, (verdict: Verdict) => string>,
  proved: (margins: number, totals: number, other: number): string => {
    const parts = [
      margins > 0 && count(margins, 'toimintayksikön kate', 'toimintayksikön katteet'),
      totals > 0 && count(totals, 'summa', 'summaa'),
      other > 0 && count(other, 'muu laskelma', 'muuta laskelmaa'),
    ].filter((part) => part !== false);
    return parts.length === 0 ? 'Mitään ei voitu todistaa.' : `Todistettu ${inSentence(parts, 'ja')}.`;
  },
  nothingNext: 'Katso alta, mitä taulukoita löytyi ja miksi niitä ei luettu suunnitelmaksi.',
  counts: {
    error: (n: number) => count(n, 'virhe', 'virhettä'),
    warning: (n: number) => count(n, 'selitettävä', 'selitettävää'),
    info: (n: number) => count(n, 'huomautus', 'huomautusta'),
    notChecked: (n: number) => `${n}\u00a0ei voitu tarkistaa`,
  },
  countsLabel: 'Rajaa havaintoja',
  andMoreSheets: (sheet: string, more: number) =>
    `${sheet} ja ${count(more, 'muu taulukko', 'muuta taulukkoa')}`,
  checkedAt: (time: string) => `tarkistettu klo\u00a0${time}`,
  unit: { 1: 'euroina', 1000: 'tuhansina euroina', 1000000: 'miljoonina euroina' },
  sign: { negative: 'kulut −', positive: 'kulut +', unknown: 'kulujen etumerkki epäselvä' },

  groups: {
    error: 'Virheet',
    warning: 'Selitettävät huomiot',
    info: 'Huomautukset',
    notChecked: 'Ei voitu tarkistaa',
  },
  otherUnit: 'Koko taulukko',
  related: 'Liittyvät solut',
  showCell: (place: string) => `Näytä solu ${place}`,
  whyOf: (message: string) => `Miksi? ${message}`,
  listHelp: 'Nuolinäppäimet vaihtavat havaintoa, Enter näyttää solun, Esc sulkee havainnon.',
  sheetHidden: (sheet: string) =>
    `Taulukko ${sheet} on piilotettu, joten solua ei voi näyttää. Tuo taulukko näkyviin ja yritä uudelleen.`,
  wholeSheet: 'koko taulukko',
  listChanged: (added: number, removed: number) =>
    added + removed === 0
      ? 'Tarkistettu uudelleen: havainnot ovat ennallaan.'
      : `Tarkistettu uudelleen: ${count(added, 'uusi havainto', 'uutta havaintoa')}, ${count(removed, 'havainto poistui', 'havaintoa poistui')}.`,
  withdrawn: (n: number) =>
    `Tarkistuksen aikana näytetyistä virheistä ${n}\u00a0poistui: koko työkirja luettuna ${n === 1 ? 'se osoittautui aiheettomaksi tai sille löytyi' : 'ne osoittautuivat aiheettomiksi tai niille löytyi'} toinen syy.`,

  doubtful: (n: number) => `${n}\u00a0taulukon tulkinta on epävarma`,
  readAnew: (added: number, removed: number) =>
    added + removed === 0
      ? 'Tulkinta muuttui. Tarkistettu uudelleen: havainnot ovat ennallaan.'
      : `Tulkinta muuttui. Tarkistettu uudelleen: ${count(added, 'uusi havainto', 'uutta havaintoa')}, ${count(removed, 'havainto poistui', 'havaintoa poistui')}.`,
  profile: 'Kuntaprofiili',
  profileLine: {
    units: (name: string, n: number) => `${name}: ${count(n, 'yksikkö', 'yksikköä')} tunnistettu`,
    aims: (name: string, n: number) => `${name}: ${count(n, 'tavoite', 'tavoitetta')} tunnistettu`,
    chosen: (name: string) => `${name}: itse valittu profiili`,
    none: 'Ei kuntaprofiilia',
    general: 'Yleinen profiili: sitovuutta ei tarkisteta',
    sheet: (name: string) => `sitovuus taulukosta ${name}`,
  },
  profileChosen: (added: number, removed: number) =>
    added + removed === 0
      ? 'Profiili vaihtui. Tarkistettu uudelleen: havainnot ovat ennallaan.'
      : `Profiili vaihtui. Tarkistettu uudelleen: ${count(added, 'uusi havainto', 'uutta havaintoa')}, ${count(removed, 'havainto poistui', 'havaintoa poistui')}.`,
  profileNotKept: 'Profiili on voimassa, kunnes paneeli suljetaan. Työkirjaan valintaa ei voitu tallentaa.',
  profileLost:
    'Työkirjaan tallennettua profiilia ei voitu ottaa käyttöön, joten profiili pääteltiin työkirjasta.',
  remembered: 'Tulkinta on vahvistettu ja tallennettu työkirjaan.',
  forgotten: 'Vahvistus on poistettu työkirjasta.',
  imported: (used: number, of: number) =>
    used === 0
      ? 'Tiedoston taulukoita ei ole tässä työkirjassa, joten mitään ei muutettu.'
      : `Tiedoston tulkinta on käytössä: ${used}/${of}\u00a0taulukkoa löytyi.`,
  readingFailed: {
    load: 'Aiemmin vahvistettua tulkintaa ei saatu työkirjasta, joten taulukot luettiin sellaisina kuin ne ovat.',
    save: 'Tulkinta on voimassa, kunnes paneeli suljetaan. Työkirjaan sitä ei voitu tallentaa.',
    import: 'Tiedoston tulkintaa ei otettu käyttöön.',
    export: 'Tulkintaa ei tallennettu tiedostoon.',
    correct: 'Korjausta ei otettu käyttöön.',
  } satisfies Record<ReadingTask, string>,

  opening: 'Avataan…',
  rulePageMissing: 'Selitystä ei saatu avattua. Tarkista verkkoyhteys ja yritä uudelleen.',

  aboutPane: {
    version: 'Versio',
    appearance: 'Ulkoasu',
    appearances: { excel: 'Sama kuin Excelissä', light: 'Vaalea', dark: 'Tumma' },
    privacyTitle: 'Tietosuoja',
    privacy:
      'Työkirjan sisältö käsitellään tällä koneella. Sitä ei lähetetä minnekään, eikä käyttöäsi seurata. Koneelle tallennetaan vain valitsemasi kieli, ulkoasu ja havaintojen ryhmittely.',
    accessibilityTitle: 'Saavutettavuus',
    support: 'Tukisivu',
  },

  notExcel: {
    title: 'Avaa Sitova Excelissä',
    text: 'Tämä sivu toimii Excelin tehtäväruudussa. Avaa työkirja Excelissä ja valitse Aloitus-välilehdeltä Avaa Sitova.',
  },
  oldExcel: {
    title: 'Tämä Excel on liian vanha',
    text: 'Sitova tarvitsee Excel 2021:n tai uudemman. Avaa työkirja Excelin verkkoversiossa tai pyydä päivitystä kuntasi IT-tuesta.',
  },
  crashed: {
    title: 'Paneeli pysähtyi Sitovan virheeseen',
    text: 'Työkirjaan ei kirjoitettu mitään. Lataa paneeli uudelleen.',
  },
  code: (code: string) => `Tunniste tukea varten: ${code}`,
  failures: {
    'cell-edit': ['Solun muokkaus on kesken', 'Viimeistele se (Enter tai Esc) ja yritä uudelleen.'],
    protected: ['Excel ei antanut käsitellä suojattua taulukkoa', 'Poista suojaus tai pyydä siihen oikeus.'],
    'too-large': [
      'Taulukko on liian suuri käsiteltäväksi',
      'Poista tyhjät alueet taulukon alta ja oikealta ja yritä uudelleen.',
    ],
    busy: ['Excel on varattu', 'Odota hetki ja yritä uudelleen.'],
    timeout: ['Excel ei vastaa', 'Mitään ei jäänyt puoliksi kirjoitetuksi. Yritä uudelleen.'],
    'other-workbook-active': ['Toinen työkirja on edessä', 'Palaa tähän työkirjaan ja yritä uudelleen.'],
    gone: ['Taulukko tai solu on poistettu tai nimetty uudelleen', 'Tarkista työkirja uudelleen.'],
    'not-supported': [
      'Tämä Excel ei osaa kaikkea, mitä Sitova tarvitsee',
      'Avaa työkirja Excelin verkkoversiossa tai pyydä päivitystä.',
    ],
    session: ['Yhteys työkirjaan katkesi', 'Lataa Excelin sivu uudelleen tai avaa työkirja uudelleen.'],
    'read-only': ['Työkirja on avattu vain luettavaksi', 'Tallenna kopio ja yritä siinä uudelleen.'],
    aborted: ['Tarkistus keskeytyi', 'Aloita tarkistus uudelleen.'],
    unknown: ['Excel ei saanut tehtävää valmiiksi', 'Yritä uudelleen.'],
    'not-loaded': ['Sitovan osia ei saatu ladattua', 'Tarkista verkkoyhteys ja yritä uudelleen.'],
    internal: [
      'Tarkistus keskeytyi Sitovan virheeseen',
      'Tulosta ei ole. Yritä uudelleen; jos virhe toistuu, kerro siitä tukeen.',
    ],
  } satisfies Record<FailureKind, readonly [title: string, next: string]>,
};

/** Every text of the pane; Finnish sets the shape. */
export type PaneWords = typeof fi;
