import type { StyleList, WorkbookFeatures } from '../../features/workbook-features.ts';
import { invalidArgument, invalidOperation, itemAlreadyExists, itemNotFound } from '../errors.ts';
import { text } from '../fields.ts';
import { collectionMethods, hostClass, type ObjectMaker } from '../objects.ts';
import type { Session } from '../session.ts';

type Kind = keyof WorkbookFeatures['styleLists'];

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name}${index + 1}`);

/** Styles that every workbook has. */
const builtIn: Readonly<Record<Kind, readonly string[]>> = {
  table: [
    ...numbered('TableStyleLight', 21),
    ...numbered('TableStyleMedium', 28),
    ...numbered('TableStyleDark', 11),
  ],
  pivotTable: ['Light', 'Medium', 'Dark'].flatMap((shade) => numbered(`PivotStyle${shade}`, 28)),
  slicer: [
    ...numbered('SlicerStyleLight', 6),
    ...numbered('SlicerStyleDark', 6),
    ...numbered('SlicerStyleOther', 2),
  ],
  timeline: [...numbered('TimeSlicerStyleLight', 6), ...numbered('TimeSlicerStyleDark', 6)],
};

export const isTableStyle = (name: string, { styleLists }: WorkbookFeatures) =>
  builtIn.table.includes(name) || styleLists.table.own.has(name);

export const tableStyleCollection = collectionOf('table', 'TableStyle');
export const pivotTableStyleCollection = collectionOf('pivotTable', 'PivotTableStyle');
export const slicerStyleCollection = collectionOf('slicer', 'SlicerStyle');
export const timelineStyleCollection = collectionOf('timeline', 'TimelineStyle');

function collectionOf(kind: Kind, className: string): ObjectMaker<null> {
  const listOf = ({ workbook }: Session): StyleList => workbook.features.styleLists[kind];
  const isReserved = (name: string) => builtIn[kind].includes(name);
  const style: ObjectMaker<string> = hostClass<string>(className, {
    id: (name) => ({ _Id: name }),
    get: { Name: (name) => name, ReadOnly: isReserved },
    set: {
      Name: (name, value, session) => {
        if (isReserved(name)) throw invalidOperation('A built-in style keeps its name.');
        const { own } = listOf(session);
        own.delete(name);
        own.add(text(value));
      },
    },
    methods: {
      Delete: (name, _, session) => {
        if (isReserved(name)) throw invalidOperation('A built-in style stays.');
        listOf(session).own.delete(name);
      },
      Duplicate: (name, _, session) => style.of(addedTo(listOf(session), name)),
    },
  });
  const styles = (_: null, session: Session) =>
    [...builtIn[kind], ...listOf(session).own].map((name) => style.of(name));
  return hostClass<null>(`${className}Collection`, {
    items: styles,
    methods: {
      ...collectionMethods(styles),
      Add: (_, args, session) => {
        const list = listOf(session);
        const name = args.text(0);
        if (name === '') throw invalidArgument('The name');
        const taken = isReserved(name) || list.own.has(name);
        if (taken && !args.flag(1)) throw itemAlreadyExists();
        if (taken) return style.of(addedTo(list, name));
        list.own.add(name);
        return style.of(name);
      },
      GetDefault: (_, __, session) => style.of(listOf(session).standard),
      SetDefault: (_, args, session) => {
        const list = listOf(session);
        const name = args.target(0, style) ?? args.text(0);
        if (!isReserved(name) && !list.own.has(name)) throw itemNotFound();
        list.standard = name;
      },
    },
  });
}

/** Under the first name with a number that is free. */
function addedTo({ own }: StyleList, name: string): string {
  let free = `${name} 2`;
  for (let number = 3; own.has(free); number++) free = `${name} ${number}`;
  own.add(free);
  return free;
}
