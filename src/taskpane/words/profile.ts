import type { Language } from '../../model/language.ts';

const fi = {
  about:
    'Kuntaprofiili kertoo, mitkä yksiköt kuuluvat suunnitelmaan ja mikä on sitovaa kenelle. Valinta tallennetaan työkirjaan, ja työkirja tarkistetaan heti uudelleen.',
  now: 'Nyt voimassa:',
  choices: 'Millä profiililla tarkistetaan',
  automatic: 'Automaattinen: työkirja kertoo itse',
  automaticHelp:
    'Profiili valitaan, kun kolme yksikköä tunnistetaan sekä tunnuksesta että nimestä tai kolme strategian tavoitetta löytyy. Kun kunnan nimi on työkirjassa, yksi riittää.',
  general: 'Yleinen, ilman kuntaa',
  generalHelp: 'Laskenta, rakenne ja siisteys tarkistetaan, sitovuutta ei.',
  sheet: (name: string) => `Vain työkirjan taulukko ${name}`,
  sheetHelp: (name: string) => `Taulukon ${name}\u00a0rivit ovat voimassa aina ja menevät profiilin edelle.`,
  file: (name: string) => `Oma tiedosto ${name}`,
  openFile: 'Avaa oma profiilitiedosto…',
  fileLabel: 'Profiilitiedosto (JSON)',
  broken: (name: string) => `Tiedostoa ei otettu käyttöön: ${name}. Korjaa nämä kohdat ja avaa se uudelleen:`,
  tooLarge: (name: string) => `Tiedostoa ei otettu käyttöön, koska se on liian suuri profiiliksi: ${name}.`,
  sheetOffer:
    'Jos sitovuudet poikkeavat profiilista tai profiilia ei ole, ne voi kirjoittaa työkirjaan omaan taulukkoon. Tunnetut yksiköt ja sitovuudet täytetään valmiiksi.',
  addSheet: 'Lisää Sitovuudet-taulukko',
  added: (sheet: string) => `Taulukko lisättiin: ${sheet}. Täydennä se ja tarkista työkirja uudelleen.`,
  checkFirst: 'Tarkista työkirja ensin. Sitten näet, mikä profiili siihen sopii.',
};

export type ProfileWords = typeof fi;

const sv: ProfileWords = {
  about:
    'Kommunprofilen anger vilka enheter som hör till planen och vad som är bindande för vem. Valet sparas i arbetsboken, och arbetsboken granskas genast på nytt.',
  now: 'Gäller nu:',
  choices: 'Profil som används i granskningen',
  automatic: 'Automatisk: arbetsboken avgör',
  automaticHelp:
    'En profil väljs när tre enheter känns igen på både kod och namn eller när tre av strategins mål hittas. När kommunens namn finns i arbetsboken räcker en.',
  general: 'Allmän, utan kommun',
  generalHelp: 'Beräkningar, struktur och snygghet granskas, men inte bindningen.',
  sheet: (name) => `Endast arbetsbokens blad ${name}`,
  sheetHelp: (name) => `Raderna på bladet ${name}\u00a0gäller alltid och går före profilen.`,
  file: (name) => `Egen fil ${name}`,
  openFile: 'Öppna en egen profilfil…',
  fileLabel: 'Profilfil (JSON)',
  broken: (name) => `Filen togs inte i bruk: ${name}. Rätta följande och öppna den på nytt:`,
  tooLarge: (name) => `Filen togs inte i bruk, eftersom den är för stor för en profil: ${name}.`,
  sheetOffer:
    'Om bindningen avviker från profilen eller profil saknas kan den skrivas i arbetsboken på ett eget blad. Kända enheter och bindningar fylls i färdigt.',
  addSheet: 'Infoga bladet Bindningar',
  added: (sheet) => `Bladet infogades: ${sheet}. Komplettera det och granska arbetsboken på nytt.`,
  checkFirst: 'Granska arbetsboken först. Sedan ser du vilken profil som passar.',
};

const en: ProfileWords = {
  about:
    'The city profile says which units belong to the plan and what is binding on whom. The choice is kept in the workbook, which is checked again at once.',
  now: 'In force now:',
  choices: 'Profile to check with',
  automatic: 'Automatic: the workbook tells',
  automaticHelp:
    'A profile is chosen when three units are recognised by both code and name, or three aims of its strategy are found. When the workbook names the city, one is enough.',
  general: 'General, without a city',
  generalHelp: 'Arithmetic, structure and tidiness are checked, what is binding is not.',
  sheet: (name) => `Only the workbook’s own sheet ${name}`,
  sheetHelp: (name) => `What sheet ${name}\u00a0says always holds and goes before the profile.`,
  file: (name) => `Own file ${name}`,
  openFile: 'Open an own profile file…',
  fileLabel: 'Profile file (JSON)',
  broken: (name) => `The file was not taken into use: ${name}. Correct these and open it again:`,
  tooLarge: (name) => `The file was not taken into use, because it is too large for a profile: ${name}.`,
  sheetOffer:
    'Where bindings differ from the profile, or there is none, they can be written in a sheet of the workbook. Known units and bindings are filled in.',
  addSheet: 'Insert sheet Bindings',
  added: (sheet) => `Sheet inserted: ${sheet}. Complete it and check the workbook again.`,
  checkFirst: 'Check the workbook first. Then you see which profile fits it.',
};

export const profileWords: Readonly<Record<Language, ProfileWords>> = { fi, sv, en };
