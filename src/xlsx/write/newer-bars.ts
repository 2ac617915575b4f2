import type { BarRule, Threshold } from '../../model/conditional-rule.ts';
import { make } from './elements.ts';
import type { SheetEditor } from './sheet-editor.ts';
import { escapeAttribute, escapeText } from './xml-element.ts';

const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';
const ofSheet = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
const ofRule = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

/**
 * What bars learnt after the file format was made stands among the sheet's extensions. Answers what the rule says of
 * it in its place.
 */
export function addNewerBar(sheet: SheetEditor, rule: BarRule, sqref: string): string {
  const list = sheet.child('extLst');
  const known = list.elements.find((one) => one.get('uri')?.toUpperCase() === ofSheet.toUpperCase());
  const extension = known ?? make(list, 'ext', { 'xmlns:x14': x14, uri: ofSheet });
  if (!known) list.append(extension);
  const id = freeId(String(list));
  const xml =
    `<x14:conditionalFormatting xmlns:x14="${x14}" xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="${id}">` +
    `${barXml(rule)}</x14:cfRule><xm:sqref>${escapeText(sqref)}</xm:sqref></x14:conditionalFormatting>`;
  const group = extension.elements.find(({ qualified }) => /(?:^|:)conditionalFormattings$/.test(qualified));
  if (group) group.append(xml);
  else extension.append(`<x14:conditionalFormattings xmlns:x14="${x14}">${xml}</x14:conditionalFormattings>`);
  return `<ext xmlns:x14="${x14}" uri="${ofRule}"><x14:id>${id}</x14:id></ext>`;
}

/** The same file gets the same ids. */
function freeId(taken: string): string {
  for (let number = 1; ; number++) {
    const id = `{51707A00-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!taken.includes(id)) return id;
  }
}

function barXml(rule: BarRule): string {
  const { from, to, border, negative = {}, axis, axisAt, gradient, direction } = rule;
  const color = (name: string, given: string | undefined) =>
    given ? `<x14:${name} rgb="FF${given.replace('#', '').toUpperCase()}"/>` : '';
  const mark = (name: string, value: string | number | undefined) =>
    value === undefined ? '' : ` ${name}="${value}"`;
  return (
    `<x14:dataBar minLength="0" maxLength="100"${mark('border', border ? 1 : undefined)}` +
    `${mark('gradient', gradient ? undefined : 0)}${mark('direction', direction)}` +
    mark('negativeBarColorSameAsPositive', negative.color ? undefined : 1) +
    `${mark('negativeBarBorderColorSameAsPositive', negative.border ? 0 : undefined)}${mark('axisPosition', axisAt)}>` +
    `${thresholdXml(from, 'autoMin')}${thresholdXml(to, 'autoMax')}${color('borderColor', border)}` +
    `${color('negativeFillColor', negative.color)}${color('negativeBorderColor', border && negative.border)}` +
    `${color('axisColor', axisAt === 'none' ? undefined : axis)}</x14:dataBar>`
  );
}

function thresholdXml({ at, value }: Threshold, auto: string): string {
  if (at === 'auto') return `<x14:cfvo type="${auto}"/>`;
  if (at === 'min' || at === 'max') return `<x14:cfvo type="${at}"/>`;
  const text = escapeAttribute((value ?? '0').replace(/^=/, ''));
  return `<x14:cfvo type="${at}"><xm:f>${text}</xm:f></x14:cfvo>`;
}
