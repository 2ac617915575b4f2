import { apiNotFound } from './errors.ts';
import { clientName, getObject, own, wireName, type HostObject } from './objects.ts';
import type { QueryInfo } from './request.ts';
import type { Session } from './session.ts';

/** The data of an object as a query asks for it: selected scalars, nested objects, items of a collection. */
export function queryObject(object: HostObject, query: QueryInfo, session: Session): Record<string, unknown> {
  return readSelection(object, selectionTree(query), query, session);
}

/** What every reply about an object carries. */
export function identify(object: HostObject, session: Session): Record<string, unknown> {
  const id: Record<string, unknown> = { ...object.type.id?.(object.target, session) };
  if (object.referenceId) id['_ReferenceId'] = object.referenceId;
  return id;
}

/** `{values: {}, format: {fill: {color: {}}}}`; an empty tree selects every scalar. */
interface Selection {
  [name: string]: Selection;
}

function selectionTree(query: QueryInfo): Selection {
  const tree: Selection = Object.create(null);
  for (const path of query.Select ?? []) addPath(tree, path);
  for (const path of query.Expand ?? []) addPath(tree, `${path}/*`);
  return tree;
}

function addPath(tree: Selection, path: string): void {
  let branch = tree;
  for (const name of path.split('/')) {
    if (name !== '') branch = branch[name] ??= Object.create(null) as Selection;
  }
}

function readSelection(object: HostObject, selection: Selection, paging: QueryInfo, session: Session) {
  const data = identify(object, session);
  const { items } = object.type;
  if (!items) return Object.assign(data, readMembers(object, selection, session));

  const ofItems = { ...selection };
  const wanted = Object.keys(selection);
  // Whoever asks for all of the items is told of the collection too, as by Excel.
  if (wanted.length === 0 || wanted.includes('*')) Object.assign(data, readMembers(object, {}, session));
  for (const name of wanted) {
    const getter = own(object.type.get, wireName(name));
    if (!getter) continue;
    data[wireName(name)] = getter(object.target, session);
    delete ofItems[name];
  }
  if (Object.keys(selection).length > 0 && Object.keys(ofItems).length === 0) return data;
  const nested = ofItems['items'];
  if (nested) {
    delete ofItems['items'];
    Object.assign(ofItems, nested);
  }
  const start = paging.Skip ?? 0;
  const page = items(object.target, session).slice(start, start + (paging.Top ?? Infinity));
  data['_Items'] = page.map((item) => readSelection(item, ofItems, {}, session));
  return data;
}

function readMembers(object: HostObject, selection: Selection, session: Session): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  const names = Object.keys(selection);
  if (names.length === 0 || names.includes('*')) {
    for (const [name, get] of Object.entries(object.type.get ?? {})) {
      if (session.hasMember(object.type.name, clientName(name))) data[name] = get(object.target, session);
    }
  }
  for (const name of names) {
    if (name === '*') continue;
    // A few names travel as the client writes them.
    const key = own(object.type.get, name) ? name : wireName(name);
    const getter = own(object.type.get, key);
    if (!session.hasMember(object.type.name, name)) throw apiNotFound(object.type.name, name);
    if (getter) {
      data[key] = getter(object.target, session);
      continue;
    }
    if (!own(object.type.objects, wireName(name))) {
      if (object.type.complete) continue;
      throw apiNotFound(object.type.name, clientName(name));
    }
    const child = getObject(object, wireName(name), session);
    data[wireName(name)] = child && readSelection(child, selection[name]!, {}, session);
  }
  return data;
}
