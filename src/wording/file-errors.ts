import type { Language, Words } from '../model/language.ts';

const saveAsXlsx: Words = {
  fi: 'Avaa se Excelissä ja tallenna muodossa .xlsx.',
  sv: 'Öppna den i Excel och spara den i formatet .xlsx.',
  en: 'Open it in Excel and save it as .xlsx.',
};

const found: Readonly<Record<string, Words>> = {
  text: { fi: 'Tiedosto on tekstitiedosto', sv: 'Filen är en textfil', en: 'The file is a text file' },
  html: { fi: 'Tiedosto on verkkosivu', sv: 'Filen är en webbsida', en: 'The file is a web page' },
  xml: { fi: 'Tiedosto on XML-tiedosto', sv: 'Filen är en XML-fil', en: 'The file is an XML file' },
  pdf: { fi: 'Tiedosto on PDF-asiakirja', sv: 'Filen är ett PDF-dokument', en: 'The file is a PDF document' },
  image: { fi: 'Tiedosto on kuva', sv: 'Filen är en bild', en: 'The file is a picture' },
  zip: {
    fi: 'Tiedosto on pakattu kansio',
    sv: 'Filen är en komprimerad mapp',
    en: 'The file is a compressed folder',
  },
  archive: {
    fi: 'Tiedosto on pakattu kansio',
    sv: 'Filen är en komprimerad mapp',
    en: 'The file is a compressed folder',
  },
  docx: {
    fi: 'Tiedosto on Word-asiakirja',
    sv: 'Filen är ett Word-dokument',
    en: 'The file is a Word document',
  },
  pptx: {
    fi: 'Tiedosto on PowerPoint-esitys',
    sv: 'Filen är en PowerPoint-presentation',
    en: 'The file is a PowerPoint presentation',
  },
  ole: {
    fi: 'Tiedosto on vanha Office-tiedosto tai sähköpostiviesti',
    sv: 'Filen är en gammal Office-fil eller ett e-postmeddelande',
    en: 'The file is an old Office file or an e-mail message',
  },
  unknown: {
    fi: 'Tiedoston tyyppiä ei tunnistettu',
    sv: 'Filtypen kändes inte igen',
    en: 'The file type was not recognised',
  },
};

const notAWorkbook: Words = {
  fi: '{found}, ei Excel-työkirja. Valitse .xlsx-tiedosto.',
  sv: '{found}, inte en Excel-arbetsbok. Välj en .xlsx-fil.',
  en: '{found}, not an Excel workbook. Choose an .xlsx file.',
};

const errors: Readonly<Record<string, Words>> = {
  'empty-file': {
    fi: 'Tiedosto on tyhjä: siinä ei ole yhtään tavua. Valitse toinen tiedosto tai hae se uudelleen.',
    sv: 'Filen är tom: den innehåller inga data alls. Välj en annan fil eller hämta den på nytt.',
    en: 'The file is empty: it holds no data at all. Choose another file or fetch it again.',
  },
  'legacy-xls': withAdvice(
    'Tiedosto on vanhaa Excel-muotoa (.xls).',
    'Filen är i det gamla Excel-formatet (.xls).',
    'The file is in the old Excel format (.xls).',
  ),
  'binary-xlsb': withAdvice(
    'Tiedosto on binaarinen Excel-työkirja (.xlsb).',
    'Filen är en binär Excel-arbetsbok (.xlsb).',
    'The file is a binary Excel workbook (.xlsb).',
  ),
  ods: withAdvice(
    'Tiedosto on OpenDocument-taulukko (.ods).',
    'Filen är ett OpenDocument-kalkylblad (.ods).',
    'The file is an OpenDocument spreadsheet (.ods).',
  ),
  encrypted: {
    fi: 'Tiedosto on suojattu salasanalla. Avaa se Excelissä, poista salasana ja tallenna.',
    sv: 'Filen är skyddad med lösenord. Öppna den i Excel, ta bort lösenordet och spara.',
    en: 'The file is protected with a password. Open it in Excel, remove the password and save.',
  },
  damaged: {
    fi: 'Tiedosto on vioittunut{part}. Avaa se Excelissä, anna Excelin korjata se ja tallenna uudelleen.',
    sv: 'Filen är skadad{part}. Öppna den i Excel, låt Excel reparera den och spara på nytt.',
    en: 'The file is damaged{part}. Open it in Excel, let Excel repair it and save it again.',
  },
  doctype: {
    fi: 'Tiedostossa on dokumenttityypin määrittely{part}, jota Excel ei kirjoita, joten sitä ei avata. Tallenna tiedosto Excelissä uudelleen.',
    sv: 'Filen innehåller en dokumenttypsdeklaration{part} som Excel inte skriver, så den öppnas inte. Spara filen på nytt i Excel.',
    en: 'The file holds a document type declaration{part}, which Excel never writes, so it is not opened. Save the file again in Excel.',
  },
  'no-sheets': {
    fi: 'Työkirjassa ei ole yhtään laskentataulukkoa. Valitse toinen tiedosto.',
    sv: 'Arbetsboken har inga kalkylblad. Välj en annan fil.',
    en: 'The workbook has no sheets. Choose another file.',
  },
  'too-large': {
    fi: 'Työkirja on liian suuri tarkistettavaksi. Tallenna tarvittavat taulukot omaan työkirjaansa.',
    sv: 'Arbetsboken är för stor för att kontrolleras. Spara de blad som behövs i en egen arbetsbok.',
    en: 'The workbook is too large to check. Save the sheets you need in a workbook of their own.',
  },
  bomb: {
    fi: 'Tiedosto purkautuu poikkeuksellisen suureksi ja voi olla vahingollinen, joten sitä ei avata. Tarkista, mistä se on peräisin.',
    sv: 'Filen blir ovanligt stor när den packas upp och kan vara skadlig, så den öppnas inte. Kontrollera varifrån den kommer.',
    en: 'The file unpacks to an unusual size and may be harmful, so it is not opened. Check where it comes from.',
  },
};

/** One line that says what the file is and what to do. Code and detail are those of `XlsxError`. */
export function wordFileError(
  code: string,
  detail: { readonly found?: string; readonly part?: string },
  language: Language,
): string {
  if (code === 'not-a-workbook') {
    return notAWorkbook[language].replace(
      '{found}',
      () => (found[detail.found ?? ''] ?? found['unknown']!)[language],
    );
  }
  const words = errors[code] ?? errors['damaged']!;
  return words[language].replace('{part}', () => (detail.part ? ` (${detail.part})` : ''));
}

function withAdvice(fi: string, sv: string, en: string): Words {
  return { fi: `${fi} ${saveAsXlsx.fi}`, sv: `${sv} ${saveAsXlsx.sv}`, en: `${en} ${saveAsXlsx.en}` };
}
