import type { HostWorkbook } from '../../workbook.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { fields, number, text } from '../fields.ts';
import { collectionMethods, hostClass } from '../objects.ts';
import type { Session } from '../session.ts';

const longestValue = 255;
const tell = ({ workbook }: Session, what: 'properties' | 'customProperties') =>
  workbook.tell({ kind: 'workbookChanged', what });

const written = fields(
  ({ features }: HostWorkbook) => features.properties,
  {
    author: text,
    category: text,
    comments: text,
    company: text,
    keywords: text,
    manager: text,
    revisionNumber: number(0),
    subject: text,
    title: text,
  },
  (_, session) => tell(session, 'properties'),
);

export const documentProperties = hostClass<HostWorkbook>('DocumentProperties', {
  get: {
    ...written.get,
    CreationDate: ({ features }) => features.properties.creationDate,
    LastAuthor: ({ features }) => features.properties.lastAuthor,
  },
  set: written.set,
  objects: { Custom: () => customPropertyCollection.of(null) },
});

function typeOf(value: string | number | boolean | Date): string {
  if (value instanceof Date) return 'Date';
  return { string: 'String', number: 'Number', boolean: 'Boolean' }[typeof value as 'string'];
}

function valueOf(given: unknown): string | number | boolean | Date {
  if (typeof given === 'string') {
    if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(given)) return new Date(given);
    return given.slice(0, longestValue);
  }
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  throw invalidArgument('The value');
}

const customProperty = hostClass<string>('CustomProperty', {
  id: (key) => ({ _Id: key }),
  get: {
    Key: (key) => key,
    Type: (key, session) => typeOf(found(key, session)),
    Value: (key, session) => found(key, session),
  },
  set: {
    Value: (key, value, session) => {
      session.workbook.features.customProperties.set(key, valueOf(value));
      tell(session, 'customProperties');
    },
  },
  methods: {
    Delete: (key, _, session) => {
      session.workbook.features.customProperties.delete(key);
      tell(session, 'customProperties');
    },
  },
});

function found(key: string, { workbook }: Session) {
  const value = workbook.features.customProperties.get(key);
  if (value === undefined) throw itemNotFound();
  return value;
}

const properties = (_: null, { workbook }: Session) =>
  [...workbook.features.customProperties.keys()].map((key) => customProperty.of(key));

const customPropertyCollection = hostClass<null>('CustomPropertyCollection', {
  items: properties,
  methods: {
    ...collectionMethods(properties),
    Add: (_, args, session) => {
      const key = args.text(0);
      if (key === '' || key.length > longestValue) throw invalidArgument('The key');
      const { customProperties } = session.workbook.features;
      const known =
        [...customProperties.keys()].find((one) => one.toLowerCase() === key.toLowerCase()) ?? key;
      customProperties.set(known, valueOf(args.value(1)));
      tell(session, 'customProperties');
      return customProperty.of(known);
    },
    DeleteAll: (_, __, session) => {
      session.workbook.features.customProperties.clear();
      tell(session, 'customProperties');
    },
  },
});
