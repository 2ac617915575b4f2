export const fi = {
  menu: 'Vie raportti',
  formats: {
    html: 'HTML, tulostettava',
    xlsx: 'Excel-työkirja',
    csv: 'CSV-taulukko',
    json: 'JSON muille ohjelmille',
    sarif: 'SARIF muille ohjelmille',
  },
  insert: 'Uusi taulukko tähän työkirjaan',
  fileName: 'tarkistusraportti',
  workbook: 'Työkirja',
  working: 'Raporttia tehdään…',
  offered: (file: string) =>
    `Raportti ${file} on annettu tallennettavaksi. Jos tallennus ei onnistu tässä Excelissä, kopioi teksti tai lisää havainnot uudeksi taulukoksi.`,
  offeredWorkbook: (file: string) =>
    `Raportti ${file} on annettu tallennettavaksi. Jos tallennus ei onnistu tässä Excelissä, lisää havainnot uudeksi taulukoksi.`,
  failed: 'Raporttia ei saatu tehtyä.',
  showText: 'Näytä teksti kopioitavaksi',
  text: 'Raportti tekstinä',
  copyHelp: 'Valitse kaikki (Ctrl+A), kopioi (Ctrl+C) ja liitä esimerkiksi Muistioon.',
  added: (sheet: string) => `Havainnot lisättiin taulukkoon ${sheet}. Sitova ei tarkista sitä.`,
};

export type ExportingWords = typeof fi;
