/** What a workbook needs besides its sheets. */
export function plainStyles(space: string): string {
  const font = '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>';
  const fills =
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
  const borders = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
  const format = (name: string, xf: string) =>
    `<${name} count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"${xf}/></${name}>`;
  return (
    `<styleSheet xmlns="${space}">${font}${fills}${borders}${format('cellStyleXfs', '')}${format('cellXfs', ' xfId="0"')}` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>'
  );
}

export function plainSheet(space: string): string {
  return (
    `<worksheet xmlns="${space}"><sheetViews><sheetView workbookViewId="0"/></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>'
  );
}
