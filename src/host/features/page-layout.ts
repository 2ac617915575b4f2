import type { Area } from '../../model/address.ts';

/** How a sheet prints. Margins in points. */
export interface PageLayout {
  blackAndWhite: boolean;
  bottomMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  draftMode: boolean;
  firstPageNumber: number | '';
  footerMargin: number;
  headerMargin: number;
  leftMargin: number;
  orientation: 'Portrait' | 'Landscape';
  paperSize: string;
  printComments: 'NoComments' | 'EndSheet' | 'InPlace';
  printErrors: 'AsDisplayed' | 'Blank' | 'Dash' | 'NotAvailable';
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: 'DownThenOver' | 'OverThenDown';
  rightMargin: number;
  topMargin: number;
  zoom: Zoom;
  printArea: readonly Area[] | null;
  /** Whole rows repeated on every page. */
  printTitleRows: Area | null;
  printTitleColumns: Area | null;
  readonly headersFooters: HeadersFooters;
}

export interface Zoom {
  readonly scale?: number | null;
  readonly horizontalFitToPages?: number | null;
  readonly verticalFitToPages?: number | null;
}

export interface HeadersFooters {
  state: 'Default' | 'FirstAndDefault' | 'OddAndEven' | 'FirstOddAndEven';
  useSheetMargins: boolean;
  useSheetScale: boolean;
  readonly defaultForAllPages: HeaderFooter;
  readonly firstPage: HeaderFooter;
  readonly evenPages: HeaderFooter;
  readonly oddPages: HeaderFooter;
}

export interface HeaderFooter {
  centerFooter: string;
  centerHeader: string;
  leftFooter: string;
  leftHeader: string;
  rightFooter: string;
  rightHeader: string;
}

export function plainPageLayout(): PageLayout {
  return {
    blackAndWhite: false,
    bottomMargin: 54,
    centerHorizontally: false,
    centerVertically: false,
    draftMode: false,
    firstPageNumber: '',
    footerMargin: 21.6,
    headerMargin: 21.6,
    leftMargin: 50.4,
    orientation: 'Portrait',
    paperSize: 'A4',
    printComments: 'NoComments',
    printErrors: 'AsDisplayed',
    printGridlines: false,
    printHeadings: false,
    printOrder: 'DownThenOver',
    rightMargin: 50.4,
    topMargin: 54,
    zoom: { scale: 100 },
    printArea: null,
    printTitleRows: null,
    printTitleColumns: null,
    headersFooters: {
      state: 'Default',
      useSheetMargins: true,
      useSheetScale: true,
      defaultForAllPages: emptyHeaderFooter(),
      firstPage: emptyHeaderFooter(),
      evenPages: emptyHeaderFooter(),
      oddPages: emptyHeaderFooter(),
    },
  };
}

function emptyHeaderFooter(): HeaderFooter {
  return {
    centerFooter: '',
    centerHeader: '',
    leftFooter: '',
    leftHeader: '',
    rightFooter: '',
    rightHeader: '',
  };
}
