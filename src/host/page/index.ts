import './page.css';
import { CellBuilder, packStyle, usedArea } from '../../model/cells.ts';

const cells = new CellBuilder();
cells.add(0, 0, { kind: 'text', text: 'KÄYTTÖSUUNNITELMA 2025' }, null, 'General', packStyle(true, 0));
cells.add(2, 0, { kind: 'text', text: 'Toimintatuotot' }, null, 'General', packStyle(false, 1));
cells.add(2, 1, { kind: 'number', number: 3900 }, null, '#,##0');
cells.add(3, 0, { kind: 'text', text: 'Toimintakulut' }, null, 'General', packStyle(false, 1));
cells.add(3, 1, { kind: 'number', number: -1188200 }, null, '#,##0');
cells.add(4, 0, { kind: 'text', text: 'Toimintakate' }, null, 'General', packStyle(true, 1));
cells.add(4, 1, { kind: 'number', number: -1184300 }, '=B3+B4', '#,##0');
const c = cells.finish();
const { startUniver } = await import('../univer/start-univer.ts');
const { workbookData } = await import('../univer/workbook-data.ts');
const api = startUniver(document.getElementById('grid')!);
api.createWorkbook(
  workbookData(
    {
      sheets: [
        {
          name: 'KS 2025',
          visibility: 'visible',
          kind: 'cells',
          used: usedArea(c),
          cells: c,
          hiddenRows: [],
          hiddenColumns: [],
          merges: [],
          tables: [],
          protected: false,
          filtered: false,
        },
      ],
      names: [],
      date1904: null,
      structureProtected: false,
    },
    'b1',
  ),
);
Object.assign(window, { api });
