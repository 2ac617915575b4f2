import type { BindingRecord } from '../bindings.ts';
import { rangeArgument, rangeOfFormula } from '../areas.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { oneOf } from '../fields.ts';
import { collectionMethods, hostClass } from '../objects.ts';
import type { RangeTarget, Session } from '../session.ts';
import { range } from './range.ts';
import { table } from './table.ts';

const types = oneOf('Range', 'Table', 'Text');

const binding = hostClass<BindingRecord>('Binding', {
  id: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, Type: ({ type }) => type },
  methods: {
    Delete: ({ id }, _, session) => void session.bindings.delete(id),
    GetRange: ({ place }) => range.of(place),
    GetTable: ({ place, type }, _, { workbook }) => {
      const found = workbook.tables.find(
        (one) => one.sheet === place.sheet && one.area.top === place.area.top,
      );
      if (type !== 'Table' || !found) throw itemNotFound();
      return table.of(found);
    },
    GetText: ({ place, type }) => {
      if (type !== 'Text') throw invalidArgument('The type of the binding');
      return place.sheet.read('text', place.area)[0]![0]!;
    },
  },
});

const bindings = (_: null, session: Session) => [...session.bindings.values()].map((one) => binding.of(one));

/** Cells that an add-in calls by a name of its own for as long as the workbook is open. */
export const bindingCollection = hostClass<null>('BindingCollection', {
  get: { Count: (_, session) => session.bindings.size },
  items: bindings,
  methods: {
    ...collectionMethods(bindings),
    Add: (_, args, session) =>
      add(
        rangeArgument(session.workbook.activeSheet, args, 0, session),
        args.value(1),
        args.text(2),
        session,
      ),
    AddFromNamedItem: (_, args, session) => {
      const name = session.workbook.names.find(
        (one) => one.name.toLowerCase() === args.text(0).toLowerCase(),
      );
      const place = name && rangeOfFormula(name.formula, session);
      if (!place) throw itemNotFound();
      return add(place, args.value(1), args.text(2), session);
    },
    AddFromSelection: (_, args, session) => {
      const { activeSheet, selection } = session.workbook;
      return add({ sheet: activeSheet, area: selection.area }, args.value(0), args.text(1), session);
    },
  },
});

/** A binding of the same id is replaced. */
function add(place: RangeTarget, type: unknown, id: string, session: Session) {
  const record = { id, type: types(type), place };
  session.bindings.set(id, record);
  return binding.of(record);
}
