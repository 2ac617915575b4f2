import { XmlElement, type XmlChild } from './xml-element.ts';

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** A new element of the parent's vocabulary; it is not put anywhere yet. */
export function make(
  parent: XmlElement,
  name: string,
  attributes: Attributes = {},
  children: readonly XmlChild[] = [],
): XmlElement {
  const element = new XmlElement(name, parent.prefix + name, '', [...children]);
  for (const [key, value] of Object.entries(attributes)) element.set(key, value ?? null);
  return element;
}

/** The schema wants children in an order; the child of that name, made where it belongs when there is none. */
export function childInOrder(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const found = parent.find(name);
  if (found) return found;
  const child = make(parent, name);
  insertInOrder(parent, child, order);
  return child;
}

/** Behind others of its name. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const place = order.indexOf(child.name);
  parent.insertBefore(
    child,
    parent.elements.find((other) => order.indexOf(other.name) > place),
  );
}

/** Takes the element away once nothing is in it. */
export function removeWhenEmpty(parent: XmlElement, child: XmlElement): void {
  if (child.elements.length === 0) parent.remove(child);
}

const words = (text: string) => text.split(/\s+/);

export const worksheetOrder = words(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios
  autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations
  hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches
  ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems
  tableParts extLst`,
);

export const workbookOrder = words(
  `fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames
  calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects
  extLst`,
);

export const stylesOrder = words(
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
);

export const fontOrder = words(
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
);

export const borderOrder = words('start left end right top bottom diagonal vertical horizontal');

export const formatOrder = words('alignment protection extLst');
