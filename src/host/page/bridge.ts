/** Runs in the add-in's page before office.js: the page around it holds the workbook. */
window.parent.sitovaConnect?.(window);
