import { count } from '../counting.ts';
import type { FixingWords } from './fi.ts';

export const sv: FixingWords = {
  safe: 'Dessa rättelser ändrar inte det som cellerna säger. Granska listan och godkänn.',
  review: 'Denna rättelse ändrar ett tal eller en formel. Granska förslaget innan du godkänner det.',
  undo: 'Cellerna får tillbaka det som stod i dem före rättelsen. Senare ändringar skrivs inte över.',
  nothing: 'Det finns inget kvar att rätta. Granska arbetsboken på nytt.',
  cell: 'Cell',
  now: 'Nu',
  fixed: 'Rättad',
  more: (n) => `Dessutom ${count(n, 'cell', 'celler')}.`,
  apply: (n) => `Rätta ${count(n, 'cell', 'celler')}`,
  putBack: (n) => `Återställ ${count(n, 'cell', 'celler')}`,
  writing: 'Skriver och kontrollerar…',
  untouched: 'Inget har skrivits.',
  restored: 'Excel slutförde inte rättelsen. Cellerna har återställts.',
  halfway:
    'Excel slutförde inte rättelsen, och alla celler kunde inte återställas. Granska arbetsboken på nytt och jämför cellerna med listan ovan.',
  obstacles: {
    'read-only': () => 'Arbetsboken är öppnad som skrivskyddad. Spara en kopia och rätta den.',
    'sheet-missing': (place) => `Bladet ${place} finns inte längre. Granska arbetsboken på nytt.`,
    protected: (place) => `Cellen ${place} är skyddad. Ta bort bladets skydd och försök igen.`,
    filtered: (place) => `Bladet med cellen ${place} är filtrerat. Ta bort filtret och försök igen.`,
    changed: (place) =>
      `Cellen ${place} har ändrats efter granskningen eller rättelsen. Granska arbetsboken på nytt.`,
    merged: (place) => `Cellen ${place} hör till en sammanfogad cell. Dela cellen och försök igen.`,
    spill: (place) => `Innehållet i cellen ${place} kommer från en annan cells formel. Rätta den formeln.`,
    other: (place) => `Cellen ${place} kan inte skrivas. Granska arbetsboken på nytt.`,
  },
};
