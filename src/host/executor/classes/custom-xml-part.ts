import { invalidArgument, itemNotFound } from '../errors.ts';
import { collectionMethods, hostClass } from '../objects.ts';
import type { Session } from '../session.ts';

/** A part, by its id. */
const customXmlPart = hostClass<string>('CustomXmlPart', {
  id: (id) => ({ Id: id }),
  get: { Id: (id) => id, NamespaceUri: (id, session) => rootNamespace(xmlOf(id, session)) },
  methods: {
    Delete: (id, _, session) => {
      xmlOf(id, session);
      change(session, (parts) => parts.delete(id));
    },
    GetXml: (id, _, session) => xmlOf(id, session),
    SetXml: (id, args, session) => {
      xmlOf(id, session);
      const xml = wellFormed(args.text(0));
      change(session, (parts) => parts.set(id, xml));
    },
  },
});

/** All parts, or those whose root is of a namespace. */
interface PartScope {
  readonly namespace: string | null;
}

const parts = ({ namespace }: PartScope, { workbook }: Session) =>
  [...workbook.features.customXmlParts]
    .filter(([, xml]) => namespace === null || rootNamespace(xml) === namespace)
    .map(([id]) => customXmlPart.of(id));

const onlyPart = (scope: PartScope, session: Session) => {
  const [only, ...others] = parts(scope, session);
  return only && others.length === 0 ? only : null;
};

const scopedCollection = hostClass<PartScope>('CustomXmlPartScopedCollection', {
  items: parts,
  methods: {
    ...collectionMethods(parts),
    GetOnlyItem: (scope, _, session) => {
      const only = onlyPart(scope, session);
      if (!only) throw itemNotFound();
      return only;
    },
    GetOnlyItemOrNullObject: (scope, _, session) => onlyPart(scope, session),
  },
});

export const customXmlPartCollection = hostClass<PartScope>('CustomXmlPartCollection', {
  items: parts,
  methods: {
    ...collectionMethods(parts),
    Add: (_, args, session) => {
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      const xml = wellFormed(args.text(0));
      change(session, (parts) => parts.set(id, xml));
      return customXmlPart.of(id);
    },
    GetByNamespace: (_, args) => scopedCollection.of({ namespace: args.text(0) }),
  },
});

function xmlOf(id: string, { workbook }: Session): string {
  const xml = workbook.features.customXmlParts.get(id);
  if (xml === undefined) throw itemNotFound();
  return xml;
}

function change({ workbook }: Session, work: (parts: Map<string, string>) => unknown): void {
  work(workbook.features.customXmlParts);
  workbook.tell({ kind: 'workbookChanged', what: 'customXmlParts' });
}

const rootTag = /^\ufeff?\s*(?:<[?!][^>]*>\s*)*<(?:([\w.-]+):)?[\w.-]+([^<>]*)>/;

function wellFormed(xml: string): string {
  if (!rootTag.test(xml) || !/>\s*$/.test(xml)) throw invalidArgument('The XML');
  return xml;
}

/** Empty when the root is of none. */
function rootNamespace(xml: string): string {
  const [, prefix, attributes = ''] = rootTag.exec(xml) ?? [];
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const found = attributes.match(/[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g) ?? [];
  const declaration = found.find((attribute) => attribute.split('=')[0]!.trim() === name);
  return declaration?.replace(/^[^=]*=\s*./, '').slice(0, -1) ?? '';
}
