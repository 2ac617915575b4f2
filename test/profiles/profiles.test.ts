import { readProfileFile } from '../../src/check/profile-file.ts';
import { languages, type Language } from '../../src/model/language.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import iisalmi from '../../src/profiles/cities/iisalmi.json';
import { loadProfile, parseProfile, profileJsonSchema, ProfileError } from '../../src/profiles/load.ts';
import { jsonFault } from '../../src/profiles/json-fault.ts';
import { wordProfileFault } from '../../src/wording/profile-faults.ts';
import { findProfile, profileIds, profiles } from '../../src/profiles/index.ts';

test.each(profiles)('$id is a valid profile', (profile) => {
  expect(parseProfile(profile)).toEqual(profile);
  expect(readProfileFile(JSON.stringify(profile), 'fi').id).toBe(profile.id);
  expect(profileIds).toContain(profile.id);
});

test('the JSON Schema for editors is the one in docs', () => {
  const published: unknown = JSON.parse(
    readFileSync(join(process.cwd(), 'docs/profile.schema.json'), 'utf8'),
  );
  expect(published).toEqual(JSON.parse(JSON.stringify(profileJsonSchema())));
});

describe('iisalmi', () => {
  const organisation = loadProfile(iisalmi);
  const node = (id: string) => organisation.nodes.find((one) => one.id === id)!;
  const rules = (id: string) =>
    organisation.bindings
      .filter(({ nodes }) => nodes.includes(id))
      .map(({ item, limit, towards, severity }) => `${item} ${limit} ${towards} ${severity}`);

  test('has the seven units of the city board, all in its total', () => {
    const expected = organisation.nodes.filter(({ expectedInPlan }) => expectedInPlan);
    expect(expected.map(({ code }) => code)).toEqual([
      '1200',
      '1280',
      '1300',
      '1400',
      '1510',
      '1520',
      '1800',
    ]);
    for (const unit of expected) expect(unit.includedInTotalOf).toContain('kaupunginhallitus');
    expect(node('1280').parent).toBe('talous-ja-henkilosto');
  });
  test('binds 1520 towards the council in revenue, expense and depreciation', () => {
    expect(rules('1520')).toEqual([
      'revenue floor council error',
      'expense ceiling council error',
      'depreciation ceiling council error',
    ]);
  });
  test('binds the other units towards the board by their margin', () => {
    expect(rules('1300')).toEqual([
      'margin floor board error',
      'revenue floor board warning',
      'expense ceiling board warning',
    ]);
  });
  test('keeps the election board outside the total of the city board', () => {
    expect(node('keskusvaalilautakunta').includedInTotalOf).not.toContain('kaupunginhallitus');
  });
  test('gives every fact its source', () => {
    for (const { source } of [...organisation.nodes, ...organisation.bindings]) {
      expect(source).toMatchObject({
        title: expect.stringContaining('käyttösuunnitelma 2025'),
        validFrom: '2025-01-01',
      });
    }
  });
  test('findProfile gives the same', () => {
    expect(findProfile('iisalmi')).toEqual(organisation);
    expect(findProfile('atlantis')).toBeNull();
  });

  const source = join(process.cwd(), '../shared/data/iisalmi-ks2025.json');
  const expectPrintedNames = () => {
    const printed = JSON.parse(readFileSync(source, 'utf8')) as {
      operatingUnits: { koodi: string; nimi: string }[];
    };
    const strangers = printed.operatingUnits.filter(
      ({ koodi, nimi }) => !node(koodi).names.some((name) => name.toLocaleUpperCase('fi') === nimi),
    );
    expect(strangers).toEqual([]);
  };
  (existsSync(source) ? test : test.skip)('knows the names printed in the plan', expectPrintedNames);
});

describe('a faulty profile names every fault with its place', () => {
  type Draft = { -readonly [Key in keyof typeof iisalmi]: (typeof iisalmi)[Key] };
  const broken = (change: (draft: Draft) => void): readonly string[] => {
    const draft: Draft = structuredClone(iisalmi);
    change(draft);
    try {
      loadProfile(draft);
    } catch (error) {
      if (error instanceof ProfileError) return error.faults.map((fault) => wordProfileFault(fault, 'en'));
      throw error;
    }
    return [];
  };
  test.each<[string, (draft: Draft) => void, string]>([
    ['an unknown level', (draft) => (draft.nodes[0]!.level = 'yksikkö'), 'nodes[0].level'],
    [
      'a parent that does not exist',
      (draft) => (draft.nodes[2]!.parent = 'talous'),
      'nodes[2] (1300): there is no parent talous',
    ],
    [
      'a code used twice',
      (draft) => (draft.nodes[1]!.code = '1200'),
      'nodes[1] (1280): the code 1200 is used twice',
    ],
    [
      'an id used twice',
      (draft) => (draft.nodes[1]!.id = '1200'),
      'nodes[1] (1200): the id 1200 is used twice',
    ],
    [
      'a total that does not exist',
      (draft) => (draft.nodes[0]!.includedInTotalOf = ['kh']),
      'includedInTotalOf names kh',
    ],
    ['a node above itself', (draft) => (draft.nodes[7]!.parent = '1200'), 'is above itself'],
    [
      'a source without its document',
      (draft) => (draft.nodes[0]!.source.document = 'ks2024'),
      'there is no document ks2024',
    ],
    [
      'a rule for nobody known',
      (draft) => (draft.bindings[0]!.nodes = ['1900']),
      'bindings[0] (margin): there is no node 1900',
    ],
    [
      'a date that does not exist',
      (draft) => (draft.documents.ks2025.validFrom = '2025-02-30'),
      'documents.ks2025.validFrom',
    ],
    ['a code with a space', (draft) => (draft.nodes[0]!.code = '1 200'), 'nodes[0].code'],
  ])('%s', (_, change, fault) => {
    expect(broken(change).join('\n')).toContain(fault);
  });
  test('a misspelt field', () => {
    expect(() => loadProfile({ ...iisalmi, node: [] })).toThrow('node');
  });
  test('a rule that does not exist, and an option it does not have', () => {
    const rules = {
      'margin-mismatch': { options: { most: 1 } },
      'pace-overspend': { options: { marginPercent: 5 } },
      'year-change-outlier': { options: { percent: 'paljon' } },
      'margin-wrong': {},
    };
    const read = () => readProfileFile(JSON.stringify({ ...iisalmi, rules }), 'fi');
    expect(read).toThrow(ProfileError);
    expect(faultsOf(read, 'fi')).toEqual([
      'rules.margin-mismatch: tarkistuksella ei ole asetusta most.',
      'rules.year-change-outlier.options.percent: tässä pitää olla luku.',
      'rules.margin-wrong: tarkistusta margin-wrong ei ole.',
    ]);
  });
  test.each(languages)('a file that is no JSON, and one of another shape (%s)', (language) => {
    expect(faultsOf(() => readProfileFile('{ "id": }', language), language)[0]).toMatch(/JSON.* 1:9 /);
    const faults = faultsOf(() => readProfileFile('{ "id": "x" }', language), language);
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(
      expect.arrayContaining(['name', 'documents', 'nodes', 'bindings']),
    );
  });
});

test.each([
  ['', '1:1'],
  ['hei\nmoi', '1:1'],
  ['{\n  "id": "x",\n}', '3:1'],
  ['{\n  "id": "x"\n  "name": "y"\n}', '3:3'],
  ['{ "nodes": [1, 2,, 3] }', '1:18'],
  ['{ "a": "rivi\nvaihto" }', '1:8'],
  ['[1] 2', '1:5'],
  ['{ "a": {', '1:9'],
])('where %j stops being JSON', (text, place) => {
  expect(jsonFault(text)).toBe(place);
});

test('a field that is missing, of another kind or not known is told in words', () => {
  const faulty = { ...iisalmi, name: undefined, nodes: {}, foo: 1 };
  const read = () => loadProfile(faulty, { language: 'fi' });
  expect(faultsOf(read, 'fi')).toEqual([
    'name: tieto puuttuu.',
    'nodes: tässä pitää olla luettelo [ ].',
    'profile: tuntematon kenttä: foo.',
  ]);
});

function faultsOf(read: () => unknown, language: Language): string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ProfileError) return error.faults.map((fault) => wordProfileFault(fault, language));
    throw error;
  }
  return [];
}
