import { folderOf, relationshipsPart, resolveTarget } from '../package.ts';
import { make } from './elements.ts';
import type { PackageEditor } from './package-editor.ts';

export interface Relation {
  readonly id: string;
  /** Last segment of the type. */
  readonly type: string;
  /** Full name of the part meant; null when it lies outside the package. */
  readonly target: string | null;
}

const listSpace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const strictTypes = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';
const usualTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** What a part refers to; of the package itself for the empty name. */
export async function relationsOf(files: PackageEditor, part: string): Promise<readonly Relation[]> {
  const list = relationshipsPart(part);
  if (!files.has(list)) return [];
  const { root } = await files.document(list);
  return root.all('Relationship').map((element) => ({
    id: element.get('Id') ?? '',
    type: (element.get('Type') ?? '').split('/').at(-1)!,
    target:
      element.get('TargetMode') === 'External'
        ? null
        : resolveTarget(folderOf(part), element.get('Target') ?? ''),
  }));
}

/** Answers the new relationship's id. `type` is a last segment, or a whole address. */
export function relate(files: PackageEditor, part: string, type: string, target: string): Promise<string> {
  return addRelation(files, part, type, { Target: `/${target}` });
}

/** To something that is not in the file. */
export function relateOutside(
  files: PackageEditor,
  part: string,
  type: string,
  address: string,
): Promise<string> {
  return addRelation(files, part, type, { Target: address, TargetMode: 'External' });
}

async function addRelation(
  files: PackageEditor,
  part: string,
  type: string,
  target: Readonly<Record<string, string>>,
): Promise<string> {
  const list = relationshipsPart(part);
  const { root } = files.has(list)
    ? await files.document(list)
    : await files.addPart(list, '', `<Relationships xmlns="${listSpace}"/>`);
  const ids = new Set(root.all('Relationship').map((element) => element.get('Id')));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const address = type.includes('/') ? type : (files.strict ? strictTypes : usualTypes) + type;
  root.append(make(root, 'Relationship', { Id: `rId${number}`, Type: address, ...target }));
  return `rId${number}`;
}

export async function unrelate(files: PackageEditor, part: string, id: string): Promise<void> {
  const { root } = await files.document(relationshipsPart(part));
  root.remove(root.all('Relationship').find((element) => element.get('Id') === id));
}

/** Removes a part and whatever nothing refers to afterwards. */
export async function removeTree(files: PackageEditor, part: string): Promise<void> {
  const targets = (await relationsOf(files, part)).flatMap(({ target }) => target ?? []);
  await files.removePart(part);
  const wanted = await reachable(files);
  for (const target of targets) {
    if (files.has(target) && !wanted.has(target.toLowerCase())) await removeTree(files, target);
  }
}

async function reachable(files: PackageEditor, from = '', seen = new Set<string>()): Promise<Set<string>> {
  for (const { target } of await relationsOf(files, from)) {
    const key = target?.toLowerCase();
    if (key === undefined || seen.has(key)) continue;
    seen.add(key);
    await reachable(files, target!, seen);
  }
  return seen;
}
