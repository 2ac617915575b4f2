/** An element of host.html; it is there, or the page is broken. */
export function byId<T extends HTMLElement>(id: string, kind: new () => T): T {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`host.html has no ${kind.name} called ${id}.`);
  return element;
}
