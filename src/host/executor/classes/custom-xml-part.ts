import { accessDenied, invalidArgument, itemNotFound } from '../errors.ts';
import { collectionMethods, hostClass } from '../objects.ts';
import type { Session } from '../session.ts';

/** A part, by its id. */
const customXmlPart = hostClass<string>('CustomXmlPart', {
  id: (id) => ({ Id: id }),
  get: { Id: (id) => id, NamespaceUri: (id, session) => rootNamespace(xmlOf(id, session)) },
  methods: {
    Delete: (id, _, session) => void writableParts(session).delete(id),
    GetXml: (id, _, session) => xmlOf(id, session),
    SetXml: (id, args, session) => {
      xmlOf(id, session);
      writableParts(session).set(id, wellFormed(args.text(0)));
    },
  },
});

/** All parts, or those whose root is of a namespace. */
interface PartScope {
  readonly namespace: string | null;
}

const parts = ({ namespace }: PartScope, { customXmlParts }: Session) =>
  [...customXmlParts]
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
      writableParts(session).set(id, wellFormed(args.text(0)));
      return customXmlPart.of(id);
    },
    GetByNamespace: (_, args) => scopedCollection.of({ namespace: args.text(0) }),
  },
});

function xmlOf(id: string, { customXmlParts }: Session): string {
  const xml = customXmlParts.get(id);
  if (xml === undefined) throw itemNotFound();
  return xml;
}

function writableParts({ readOnly, customXmlParts }: Session): Map<string, string> {
  if (readOnly) throw accessDenied();
  return customXmlParts;
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
