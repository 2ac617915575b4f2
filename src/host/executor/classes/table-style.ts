import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../errors.ts';
import { text } from '../fields.ts';
import { collectionMethods, hostClass, type ObjectMaker } from '../objects.ts';
import type { Session } from '../session.ts';

const counts = { Light: 21, Medium: 28, Dark: 11 } as const;
const builtIn = Object.entries(counts).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, index) => `TableStyle${kind}${index + 1}`),
);

/** A style that every workbook has. */
export function isReserved(name: string): boolean {
  return builtIn.includes(name);
}

const tableStyle: ObjectMaker<string> = hostClass<string>('TableStyle', {
  id: (name) => ({ _Id: name }),
  get: { Name: (name) => name, ReadOnly: (name) => isReserved(name) },
  set: {
    Name: (name, value, { workbook }) => {
      const { tableStyles } = workbook.features;
      if (isReserved(name)) throw invalidOperation('A built-in style keeps its name.');
      tableStyles.delete(name);
      tableStyles.add(text(value));
    },
  },
  methods: {
    Delete: (name, _, { workbook }) => {
      if (isReserved(name)) throw invalidOperation('A built-in style stays.');
      workbook.features.tableStyles.delete(name);
    },
    Duplicate: (name, _, { workbook }) => {
      const { tableStyles } = workbook.features;
      let copy = `${name} 2`;
      for (let number = 3; tableStyles.has(copy); number++) copy = `${name} ${number}`;
      tableStyles.add(copy);
      return tableStyle.of(copy);
    },
  },
});

const styles = (_: null, { workbook }: Session) =>
  [...builtIn, ...workbook.features.tableStyles].map((name) => tableStyle.of(name));

export const tableStyleCollection = hostClass<null>('TableStyleCollection', {
  items: styles,
  methods: {
    ...collectionMethods(styles),
    Add: (_, args, { workbook }) => {
      const name = args.text(0);
      const { tableStyles } = workbook.features;
      if (name === '') throw invalidArgument('The name');
      const taken = isReserved(name) || tableStyles.has(name);
      if (taken && !args.flag(1)) throw itemAlreadyExists();
      tableStyles.add(name);
    },
    GetDefault: (_, __, { workbook }) => tableStyle.of(workbook.features.defaultTableStyle),
    SetDefault: (_, args, { workbook }) => {
      const name = args.target(0, tableStyle) ?? args.text(0);
      if (!isReserved(name) && !workbook.features.tableStyles.has(name)) throw itemNotFound();
      workbook.features.defaultTableStyle = name;
    },
  },
});
