import { buildZip } from './zip.ts';
import { relationships, workbookParts } from './xlsx.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/';
const x14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const xm = 'http://schemas.microsoft.com/office/excel/2006/main';

/** One red point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
);

const anchor = (id: number, what: string) =>
  '<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
  `<xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${10 + id}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${what}<xdr:clientData/></xdr:twoCellAnchor>`;

const chartFrame =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Kaavio 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
  `<a:graphicData uri="${drawing}chart"><c:chart xmlns:c="${drawing}chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const pictureShape =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Kuva 1"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
  '<xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';

const axis = (name: string, id: number, other: number, place: string) =>
  `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="${place}"/><c:crossAx val="${other}"/></c:${name}>`;

const chart =
  `<c:chartSpace xmlns:c="${drawing}chart" xmlns:a="${drawing}main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>Luvut!$B$2:$B$4</c:f></c:numRef></c:val></c:ser>' +
  `<c:axId val="1"/><c:axId val="2"/></c:barChart>${axis('catAx', 1, 2, 'b')}${axis('valAx', 2, 1, 'l')}</c:plotArea></c:chart></c:chartSpace>`;

const sheet =
  '<dimension ref="A1:C5"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
  '<cols><col min="1" max="1" width="24" customWidth="1"/></cols><sheetData>' +
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
  '<row r="2" ht="22" customHeight="1"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>10</v></c><c r="C2" cm="1"><f t="array" ref="C2:C4">_xlfn.SEQUENCE(3)</f><v>1</v></c></row>' +
  '<row r="3"><c r="B3" s="1"><v>20</v></c><c r="C3"><v>2</v></c></row>' +
  '<row r="4"><c r="B4" s="1"><f>B2+B3</f><v>30</v></c><c r="C4"><v>3</v></c></row><row r="5"><c r="A5" s="2"/></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
  `<extLst><ext xmlns:x14="${x14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{11111111-1111-4111-8111-111111111111}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
  '<dataValidations count="1"><dataValidation type="list" sqref="A3:A4"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
  '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
  `<extLst><ext xmlns:x14="${x14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${xm}">` +
  '<x14:cfRule type="dataBar" id="{11111111-1111-4111-8111-111111111111}"><x14:dataBar minLength="0" maxLength="100" border="1"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>B2:B4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  `<ext xmlns:x14="${x14}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${xm}"><x14:sparklineGroup><x14:sparklines>` +
  '<x14:sparkline><xm:f>Luvut!B2:B4</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

const comments = `<comments xmlns="${main}"><authors><author>Talous</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Huomautus</t></text></comment></commentList></comments>`;
const threads =
  '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" dT="2026-01-01T00:00:00" personId="{22222222-2222-4222-8222-222222222222}" id="{33333333-3333-4333-8333-333333333333}"><text>Huomautus</text></threadedComment></ThreadedComments>';
const persons =
  '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Talous" id="{22222222-2222-4222-8222-222222222222}" userId="t" providerId="None"/></personList>';
const boxes =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><x:ClientData ObjectType="Note"><x:Anchor>2, 15, 0, 10, 4, 15, 4, 4</x:Anchor><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

/** A macro workbook with something of everything that files hold and nobody here edits. */
export function richBook(): Uint8Array {
  const type = 'application/vnd.openxmlformats-officedocument.';
  const override = (part: string, kind: string) => `<Override PartName="/${part}" ContentType="${kind}"/>`;
  const base = workbookParts({
    sheets: {
      Luvut: sheet,
      Muu: '<sheetData><row r="1"><c r="A1"><f>Luvut!B4</f><v>30</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1" algorithmName="SHA-512" hashValue="AAAA" saltValue="AAAA" spinCount="1"/>',
    },
    strings:
      '<si><t>Nimi</t></si><si><r><rPr><b/></rPr><t>Ar</t></r><r><t>vo</t></r></si><si><t>Rivi</t></si>',
    styles:
      '<fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFEE99"/></patternFill></fill></fills>' +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="4" xfId="0" applyNumberFormat="1"/><xf fillId="2" xfId="0" applyFill="1"/></cellXfs>',
    after:
      '<definedNames><definedName name="Summa">Luvut!$B$4</definedName></definedNames><calcPr calcId="191029"/>',
  });
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>' +
      `<Default Extension="vml" ContentType="${type}vmlDrawing"/>` +
      override('xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml') +
      ['sheet1', 'sheet2']
        .map((name) => override(`xl/worksheets/${name}.xml`, `${type}spreadsheetml.worksheet+xml`))
        .join('') +
      override('xl/styles.xml', `${type}spreadsheetml.styles+xml`) +
      override('xl/sharedStrings.xml', `${type}spreadsheetml.sharedStrings+xml`) +
      override('xl/comments1.xml', `${type}spreadsheetml.comments+xml`) +
      override('xl/drawings/drawing1.xml', `${type}drawing+xml`) +
      override('xl/charts/chart1.xml', `${type}drawingml.chart+xml`) +
      override('xl/metadata.xml', `${type}spreadsheetml.sheetMetadata+xml`) +
      override('xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml') +
      override('xl/persons/person.xml', 'application/vnd.ms-excel.person+xml') +
      '</Types>',
    ...base,
    'xl/_rels/workbook.xml.rels': String(base['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>' +
        `<Relationship Id="rIdD" Type="${office}/sheetMetadata" Target="metadata.xml"/>` +
        '<Relationship Id="rIdP" Type="http://schemas.microsoft.com/office/2017/10/relationships/person" Target="persons/person.xml"/></Relationships>',
    ),
    'xl/vbaProject.bin': Uint8Array.from({ length: 512 }, (_, i) => (i * 37) % 256),
    'xl/metadata.xml': `<metadata xmlns="${main}"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships([
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId3', 'comments', '../comments1.xml'],
    ]).replace(
      '</Relationships>',
      '<Relationship Id="rId4" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
    ),
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${drawing}spreadsheetDrawing" xmlns:a="${drawing}main" xmlns:r="${office}">${anchor(0, chartFrame)}${anchor(5, pictureShape)}</xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relationships([
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ]),
    'xl/drawings/vmlDrawing1.vml': boxes,
    'xl/charts/chart1.xml': chart,
    'xl/media/image1.png': picture,
    'xl/comments1.xml': comments,
    'xl/threadedComments/threadedComment1.xml': threads,
    'xl/persons/person.xml': persons,
    'customTop/unknown.dat': 'who knows',
  };
  return buildZip(Object.entries(parts).map(([name, data]) => ({ name, data })));
}
