import { joinCounts } from '../../wording/counts.ts';
import { formatNumber } from '../../wording/format.ts';
import { inSentence, megabytes } from './counts.ts';
import type { CliWords } from './types.ts';

const count = (n: number, one: string, many: string) =>
  `${formatNumber(n, 'fi')}\u00a0${n === 1 ? one : many}`;

export const fi: CliWords = {
  proved: ({ unitMargins, totals, other }) =>
    `Todistettu: ${joinCounts(
      [
        [unitMargins, count(unitMargins, 'toimintayksikön kate', 'toimintayksikön katteet')],
        [totals, count(totals, 'summa', 'summaa')],
        [other, count(other, 'muu laskelma', 'muuta laskelmaa')],
      ],
      'fi',
    )}.`,
  explained: 'Selitetyt huomiot',
  staleExplanations: 'Vanhentuneet selitykset',
  headroom: {
    title: 'Liikkumavara, €',
    bound: 'sitova',
    used: 'käytetty',
    left: 'jäljellä',
    passed: 'ylittyy',
  },
  notChecked: 'Ei voitu tarkistaa',
  fix: {
    safe: (title) => `Turvallinen korjaus: ${inSentence(title)}.`,
    review: (title) => `Korjausehdotus, tarkista ennen käyttöä: ${inSentence(title)}.`,
  },
  profile: (name) => (name ? `profiili ${name}` : 'ei kuntaprofiilia'),
  planYear: (year) => (year ? `suunnitelmavuosi ${year}` : 'suunnitelmavuosi ei tiedossa'),
  role: {
    plan: 'suunnitelma',
    budget: 'talousarvio',
    amendedBudget: 'muutettu talousarvio',
    amendment: 'muutos',
    actual: 'toteuma',
    priorActual: 'tilinpäätös',
    forecast: 'ennuste',
    planYear: 'suunnitelmavuosi',
    month: 'kuukausi',
    variance: 'poikkeama',
    remaining: 'jäljellä',
    usedPercent: 'käyttöprosentti',
    changePercent: 'muutosprosentti',
    total: 'summa',
    code: 'koodi',
    name: 'nimi',
    text: 'teksti',
    other: 'muu',
  },
  item: {
    revenue: 'Toimintatuotot',
    expense: 'Toimintakulut',
    margin: 'Toimintakate',
    depreciation: 'Poistot',
    investment: 'Investoinnit',
    grants: 'Avustukset',
    personnel: 'Henkilöstökulut',
    account: 'Muut rivit',
  },
  unit: 'Yksikkö',
  accounts: 'Tilit yhteensä',
  inProfile: {
    title: 'Kuntaprofiilissa',
    severities: 'Vakavuus (severity): error, warning, info tai off, joka jättää tarkistuksen tekemättä.',
  },
  confidence: (percent) => `varmuus ${percent}\u00a0%`,
  confirmed: 'vahvistettu',
  readingSaved: (path, tables) =>
    `Tulkinta tallennettu: ${path} (${count(tables, 'taulukko', 'taulukkoa')}).`,
  inserted: (path, place) => `Tavoitetaulukko lisätty: ${path}, ${place}.`,
  remade: (path, places, rows) => `Tehty: ${path}, ${places.join(', ')} (${count(rows, 'rivi', 'riviä')}).`,
  toCheck: 'Tarkista',
  changes: 'Muutokset',
  filled: (heading, done, of) => `${heading}: täytetty ${done}/${of}`,
  target: 'tavoite',
  outcome: 'toteuma',
  nothingToSave: 'Tulkintaa ei tallennettu, koska suunnitelmataulukkoa ei löytynyt.',
  templateMade: (path, place) => `Suunnitelmapohja tehty: ${path}, ${place}.`,
  nothingRead: 'Tästä työkirjasta ei löytynyt suunnitelmataulukkoa.',
  verify: {
    valid: 'Tarkistusmerkintä on voimassa: mikään arvo tai kaava ei ole muuttunut.',
    changed:
      'Työkirja on muuttunut tarkistuksen jälkeen, joten merkintä ei ole voimassa. Tarkista uudelleen.',
    altered: 'Itse tarkistusmerkintää on muutettu, joten siihen ei voi luottaa. Tarkista uudelleen.',
    none: 'Työkirjassa ei ole tarkistusmerkintää. Tarkista se Excelissä: Tarkista ennen lähetystä.',
    signed: (at, by) => `Tarkistettu ${at}, ${by}.`,
  },
  fileProblem: (code, size, limit) =>
    ({
      'not-found': 'Tiedostoa tai kansiota ei löydy. Tarkista nimi ja polku.',
      'no-access':
        'Tiedostoa ei saada auki. Sulje se muissa ohjelmissa ja tarkista, että sinulla on siihen lukuoikeus.',
      'not-a-file': 'Tämä ei ole tavallinen tiedosto. Anna Excel-työkirja tai kansio, jossa niitä on.',
      'file-too-large': `Tiedosto on liian suuri (${megabytes(size, 'fi')}); raja on ${megabytes(limit, 'fi')}. Tallenna suunnitelma omaan työkirjaansa.`,
      'cannot-be-read': 'Tiedoston lukeminen keskeytyi. Kokeile kopioida se omalle levylle.',
    })[code],
  brokeOff: (detail) =>
    `Tarkistus keskeytyi Sitovan virheeseen, eikä tulosta ole. Ilmoita virheestä: ${detail}`,
  fixing: {
    fixed: (cells, path) =>
      `Korjattu ${count(cells, 'solu', 'solua')}: ${path}. Alkuperäinen tiedosto on ennallaan.`,
    wouldFix: (cells) => `Korjattaisiin ${count(cells, 'solu', 'solua')}. Mitään ei tallennettu.`,
    nothing: 'Turvallista korjattavaa ei ole, joten mitään ei tallennettu.',
    locked: (sheets) => `Suojatut taulukot jätettiin ennalleen: ${sheets.join(', ')}.`,
  },
  bindings: {
    rule: (item, towards, limit) =>
      `${item}: sitova ${towards}, ${limit === 'ceiling' ? 'ei saa ylittyä' : 'ei saa alittua'}.`,
    decided: (by) => `Muutoksesta päättää ${by}.`,
    amounts: (bound, what, used) => `Sitova määrä ${bound}, ${what} ${used}.`,
    left: (euros) => `Jäljellä ${euros}.`,
    passed: {
      ceiling: (euros) => `Sitova määrä ylittyy ${euros}.`,
      floor: (euros) => `Sitovasta määrästä puuttuu ${euros}.`,
    },
    alone: (bound) => `Sitova määrä ${bound}. Vertailulukua ei ole työkirjassa.`,
    unknown: 'Sitova määrä ei ole tiedossa.',
    sources: 'Lähteet',
    none: (profile) =>
      `${profile === null ? 'Työkirjasta ei selviä, mikä on sitovaa.' : `Profiilissa ${profile} ei ole sitovuuksia.`} Valitse kunta valitsimella --profile tai lisää työkirjaan taulukko Sitovuudet.`,
  },
  reportSaved: (path) => `Raportti tallennettu: ${path}.`,
  usage: {
    nothingFound: (paths) => `Excel-työkirjoja ei löytynyt: ${paths.join(', ')}`,
    brokenProfile: (path) => `Profiilissa ${path} on virheitä:`,
    unknownProfile: (id, known) => `Profiilia ”${id}” ei ole. Käytettävissä: ${known.join(', ')}, none.`,
    whoseBindings: (known) => `Anna työkirja tai kuntaprofiili: --profile ${known.join(', --profile ')}.`,
    unknownRule: (id) => `Sääntöä ”${id}” ei ole. Luettelo: sitova rules`,
    noGoals: (path) => `${path}: tavoitetaulukkoa ei löytynyt.`,
    onlyGuessed: (path) =>
      `${path}: taulukko on liitetty yhteen sarakkeeseen. Siisti se ensin: sitova goals tidy.`,
    unknownLayout: (id, known) => `Taulukkomallia ”${id}” ei ole. Käytettävissä: ${known.join(', ')}.`,
    unknownAim: (number, aims) =>
      aims === 0
        ? 'Tähän taulukkomalliin ei ole päämäärien luetteloa. Jätä --aims pois.'
        : `Päämäärää ${number} ei ole. Luettelossa on ${aims}.`,
    unitOrAll: 'Valitse joko yksi toimintayksikkö (--unit) tai kaikki (--all).',
    unknownUnit: (unit, known) =>
      `Toimintayksikköä ”${unit}” ei ole profiilissa. Käytettävissä: ${known.join(', ')}.`,
    noUnits:
      'Profiilissa ei ole toimintayksiköitä. Valitse toinen profiili tai anna yksikön koodi ja nimi: --unit "4410 Kirjasto".',
    fileThere: (path) => `${path}: tiedosto on jo olemassa. Valitse toinen nimi.`,
    sameCopy: (one, other) =>
      `${one} ja ${other} ovat samannimisiä, joten niiden kopiot eivät mahdu samaan kansioon. Korjaa ne erikseen.`,
    needsOut: 'Excel-muotoinen raportti kirjoitetaan tiedostoon. Lisää valitsin --out TIEDOSTO.xlsx.',
    missingOption: (option) => `Komennosta puuttuu valitsin ${option}.`,
    unknownCommand: (name) => `Komentoa ”${name}” ei ole.`,
    unknownOption: (name) => `Valitsinta ”${name}” ei ole.`,
    missingArgument: (name) => `Komennosta puuttuu ${name}.`,
    missingValue: (option) => `Valitsimelta ”${option}” puuttuu arvo.`,
    badValue: (name, value, allowed) => `${name}: arvo ”${value}” ei kelpaa. Sallitut arvot: ${allowed}.`,
    tooManyArguments: 'Komennossa on liikaa osia.',
    oneWorkbook: '--save-reading tallentaa yhden työkirjan tulkinnan. Anna yksi työkirja.',
    otherFile: (path) => `${path}: tiedosto on jo olemassa, eikä se ole tulkinta. Valitse toinen nimi.`,
    cannotWrite: (path) => `${path}: tiedostoa ei voida kirjoittaa. Tarkista kansio ja oikeudet.`,
    seeHelp: (command) => `Ohje: ${command} --help`,
  },
  help: {
    titles: {
      'Usage:': 'Käyttö:',
      'Arguments:': 'Osat:',
      'Options:': 'Valitsimet:',
      'Commands:': 'Komennot:',
    },
    usage: '<komento> [valitsimet]',
    defaultIs: 'oletus',
    about:
      'Lukee kunnan käyttösuunnitelmat Excel-työkirjoista sellaisina kuin ne ovat, todistaa summat ja valvoo sitovuustasoa. Ei muuta annettuja työkirjoja.',
    check: 'tarkista työkirjat ja kerro, mitä on korjattava',
    read: 'kerro, miten taulukot ymmärrettiin',
    verify: 'kerro, ovatko tarkistusmerkinnät voimassa',
    fix: 'korjaa työkirjojen kopioihin kaikki turvalliset korjaukset',
    fixPaths: 'korjattavia Excel-työkirjoja tai kansioita; niitä ei muuteta',
    fixOut:
      'korjatun työkirjan nimi, usean työkirjan korjauksille kansion; olemassa olevaa tiedostoa ei korvata',
    dryRun: 'kerro korjaukset, älä tallenna mitään',
    fixRule: 'korjaa vain tämän säännön havainnot',
    bindings: 'kerro, mikä sitoo ketäkin kenelle ja kuka siitä päättää',
    bindingsFile: 'Excel-työkirja, jonka liikkumavara kerrotaan',
    rules: 'luettele säännöt tai näytä yhden säännön sivu',
    schema: 'tulosta raportin tai tiedoston JSON-skeema',
    template: 'tee työkirja, jossa on toimintayksikön täytettävä suunnitelmapohja',
    templateProfile: 'kuntaprofiili tai sen JSON-tiedosto, josta yksiköt ja sitovat määrärahat saadaan',
    all: 'tee työkirja jokaiselle toimintayksikölle kansioon, jonka --out nimeää',
    templateYear: 'suunnitelmavuosi',
    templateOut: 'tehtävän työkirjan tai kansion nimi; olemassa olevaa tiedostoa ei korvata',
    costCentres: 'montako kustannuspaikkaa pohjaan mahtuu, kun profiili ei nimeä niitä',
    months: 'kysy suunnitelma kuukausittain; vuosi on kuukausien summa',
    goals: 'lisää tavoitetaulukko työkirjaan',
    layouts: 'luettele taulukkomallit ja niiden sarakkeet',
    insert: 'tee työkirja, jossa on täytettävä tavoitetaulukko',
    carry: 'tee seuraavan vuoden tavoitetaulukko tämän vuoden taulukosta',
    convert: 'vie tavoitetaulukko toiseen taulukkomalliin',
    tidy: 'siisti liitetty tavoitetaulukko',
    status: 'kerro, miten tavoitteet ovat toteutuneet',
    goalFile: 'Excel-työkirja, jossa on tavoitetaulukko',
    carryYear: 'vuosi, jolle taulukko tehdään',
    goalProfile:
      'kuntaprofiili tai sen JSON-tiedosto, jonka malleja, päämääriä ja yksiköitä käytetään (oletus mallin oma kunta)',
    carryLayout: 'taulukkomallin tunnus (oletus: taulukon omat sarakkeet)',
    withoutDone: 'jätä pois tehdyt ja päättyneet rivit',
    layout: 'taulukkomallin tunnus, ks. sitova goals layouts',
    out: 'tehtävän työkirjan nimi; olemassa olevaa tiedostoa ei korvata',
    into: 'työkirja, jonka kopioon taulukko lisätään (oletus: uusi työkirja)',
    unit: 'toimintayksikön koodi tai nimi',
    tableYear: 'suunnitelmavuosi (oletus: kuluva vuosi)',
    aims: 'päämäärien järjestysnumerot, esimerkiksi 1,3 (oletus: kaikki)',
    paths: 'Excel-työkirjoja tai kansioita; kansiosta luetaan kaikki työkirjat alikansioineen',
    format: 'tulosteen muoto',
    reportFormat: 'raportin muoto (oletus --out-tiedoston päätteestä, muuten text)',
    reportOut: 'tiedosto, johon raportti kirjoitetaan; olemassa olevaa tiedostoa ei korvata',
    lang: 'tulosteen kieli (oletus ympäristöstä, muuten fi)',
    profile: 'kuntaprofiili tai sen JSON-tiedosto, tai none ilman profiilia (oletus päätellään työkirjasta)',
    year: 'suunnitelmavuosi, jos työkirja ei kerro sitä',
    reading: 'vahvistettu tulkinta tiedostosta (oletus: työkirjaan tallennettu)',
    noReading: 'älä käytä vahvistettua tulkintaa',
    saveReading: 'tallenna tulkinta vahvistettuna tiedostoon',
    failOn: 'vakavuus, josta alkaen paluuarvo on 1',
    ruleId: 'säännön tunnus, esimerkiksi margin-mismatch',
    schemaName: 'skeeman nimi',
    version: 'näytä versio',
    help: 'näytä tämä ohje',
    examples: `Esimerkkejä:
  sitova check suunnitelma.xlsx              tarkista yksi työkirja
  sitova check suunnitelmat/ --lang sv       tarkista kansion työkirjat, vastaa ruotsiksi
  sitova check ks.xlsx --out raportti.html   tulostettava raportti
  sitova check *.xlsx --format json          yksi JSON-asiakirja muille ohjelmille
  sitova read suunnitelma.xlsx               katso, miten taulukko ymmärrettiin
  sitova verify suunnitelmat/                ovatko tarkistusmerkinnät voimassa
  sitova rules margin-mismatch               mitä sääntö tarkistaa ja miksi

Paluuarvo: 0 ei huomautettavaa, 1 löydöksiä, 2 väärä käyttö, 3 jotakin ei voitu lukea tai tarkistaa.`,
  },
};
