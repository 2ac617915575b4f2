/** A table's column, another workbook, a spill: known to Excel only. */
const beyond = /\[|\$?[A-Z]{1,3}\$?\d+#/u;
const texts = /"(?:[^"]|"")*"/gu;
const sheetNames = /'(?:[^']|'')*'/gu;
const functions = /([\p{L}_][\p{L}\p{N}_.]*)\(/gu;

/** Those that Univer works out as Excel does. Its criteria (`SUMIFS`), look-ups and months do not always agree. */
const plain: ReadonlySet<string> = new Set(
  `ABS AND AVERAGE CHOOSE CONCATENATE COUNT COUNTA IF IFERROR INT LEFT MAX MID MIN MOD N NOT OR PRODUCT RIGHT ROUND ROUNDDOWN
  ROUNDUP SIGN SUBTOTAL SUM TRIM TRUNC`.split(/\s+/),
);

/** Whether a formula can be worked out without Excel. */
export function canWorkOut(formula: string): boolean {
  const code = formula.replaceAll(texts, '');
  if (beyond.test(code)) return false;
  return [...code.replaceAll(sheetNames, '').matchAll(functions)].every(([, name]) =>
    plain.has(name!.toUpperCase()),
  );
}
