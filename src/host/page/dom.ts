/** An element of host.html; it is there, or the page is broken. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`host.html has no element ${id}.`);
  return element as T;
}
