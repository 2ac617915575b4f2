import * as fc from 'fast-check';
import type { XmlTag } from '../../src/xlsx/attributes.ts';
import { XmlScanner, type XmlHandler } from '../../src/xlsx/scanner.ts';

class Log implements XmlHandler {
  readonly wantsText = true;
  readonly events: string[] = [];

  open(name: string, tag: XmlTag, depth: number): void {
    const attributes = ['a', 'b']
      .map((key) => [key, tag.get(key)] as const)
      .filter(([, value]) => value !== null);
    this.events.push(`${depth}<${name}${attributes.map(([key, value]) => ` ${key}=${value}`).join('')}`);
  }

  close(name: string, depth: number): void {
    this.events.push(`${depth}>${name}`);
  }

  /** Pieces of one run are joined: where they are cut is not promised. */
  text(text: string): void {
    if (this.events.at(-1)?.startsWith('"')) this.events[this.events.length - 1] += text;
    else this.events.push(`"${text}`);
  }
}

function scan(...pieces: string[]): string[] {
  const log = new Log();
  const scanner = new XmlScanner('part', log);
  for (const piece of pieces) scanner.push(piece);
  scanner.end();
  return log.events;
}

test('reports elements, attributes and text', () => {
  expect(scan('<?xml version="1.0"?><w a="1"><v>x</v><f b=\'2\' a = "3"/></w>')).toEqual([
    '1<w a=1',
    '2<v',
    '"x',
    '2>v',
    '2<f a=3 b=2',
    '2>f',
    '1>w',
  ]);
});

test('resolves entities, references, CDATA, comments and line ends', () => {
  expect(scan('<w a="&quot;&lt;&#228;&#xE4;">a&amp;b<!-- <x> --><![CDATA[<&amp;>]]>\r\nc</w>')).toEqual([
    '1<w a="<ää',
    '"a&b<&amp;>\nc',
    '1>w',
  ]);
});

test('lets a tag contain > and / in quotes', () => {
  expect(scan('<w a="x>y/>" b=\'"\'/>')).toEqual(['1<w a=x>y/> b="', '1>w']);
});

test('gives local names of the root’s vocabulary and nothing of others', () => {
  const xml =
    '<x:w xmlns:x="main" xmlns:o="other" o:a="no"><x:v/><o:v/><v/><e xmlns="main"><v/></e><e xmlns:x="other"><x:v/></e></x:w>';
  expect(scan(xml).filter((event) => event.includes('<'))).toEqual([
    '1<w',
    '2<v',
    '2<',
    '2<',
    '2<e',
    '3<v',
    '2<',
    '3<',
  ]);
});

test('reads attributes by local name where the prefix may vary', () => {
  const ids: (string | null)[] = [];
  const handler: XmlHandler = {
    wantsText: false,
    open: (_, tag) => ids.push(tag.getPrefixed('id')),
    close: () => undefined,
    text: () => undefined,
  };
  const scanner = new XmlScanner('part', handler);
  scanner.push('<w id="no"><a q:id="yes"/></w>');
  expect(ids).toEqual([null, 'yes']);
});

test('does not care where the input is cut', () => {
  const xml =
    '<?xml version="1.0"?><x:w xmlns:x="m" a="1&amp;2"><!-- c -->t&#228;<x:v b=\'>\'> </x:v><![CDATA[]]]]><x:e/></x:w >\n';
  const whole = scan(xml);
  fc.assert(
    fc.property(fc.array(fc.nat(xml.length), { maxLength: 20 }), (cuts) => {
      const ends = [0, ...cuts.sort((a, b) => a - b), xml.length];
      expect(scan(...ends.slice(1).map((end, i) => xml.slice(ends[i], end)))).toEqual(whole);
    }),
  );
});

test.each([
  ['<w><v></w>', 'closes an element that is not open'],
  ['<w></w><w/>', 'has a second root'],
  ['<w/>x', 'ends too early'],
  ['<w><v/>', 'ends too early'],
  ['<w a="1', 'ends too early'],
  ['', 'ends too early'],
  ['x<w/>', 'has text outside its root'],
  ['<w a=1/>', 'has an attribute without quotes'],
  ['<w a/>', 'has a broken attribute'],
  ['<w>&nbsp;</w>', 'has an unknown entity'],
  ['<w>a & b</w>', 'has an unknown entity'],
  ['<w><></></w>', 'has a tag without a name'],
  ['<w>&#0;</w>', 'has an unknown entity'],
  ['<w>&#x110000;</w>', 'has an unknown entity'],
  ['<w><!ELEMENT x></w>', 'has unknown markup'],
  ['<w></></w>', 'closes an element that is not open'],
  ['<w>'.repeat(300), 'is nested too deeply'],
  [`<w>${'x'.repeat(2 ** 20 + 1)}`, 'has an endless tag or text'],
])('refuses %.30s', (xml, problem) => {
  expect(() => scan(xml)).toThrow(`damaged: part: ${problem}`);
});

test('refuses a document type wherever it is cut', () => {
  const xml = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "b">]><w>&a;</w>';
  for (let cut = 0; cut < xml.length; cut++) {
    expect(() => scan(xml.slice(0, cut), xml.slice(cut))).toThrow('doctype');
  }
});
