import { writeFile } from 'node:fs/promises';
import { writeXlsx } from 'hucre/xlsx';

/** Writes a workbook that opens with a password, as Excel encrypts it, to the path given. */
const sheets = [{ name: 'KS 2025', rows: [['KÄYTTÖSUUNNITELMA', 'KS 2025']] }];
await writeFile(process.argv[2], await writeXlsx({ sheets, encryption: { password: 'salainen' } }));
