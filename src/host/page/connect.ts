declare global {
  interface Window {
    /** Set by the host page: connects the add-in's page to the open workbook. */
    sitovaConnect?: (addin: object) => void;
  }
}

export {};
