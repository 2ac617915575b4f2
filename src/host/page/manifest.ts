import type { Language } from '../../model/language.ts';
import { localeOf } from './words.ts';

/** What the host needs from the add-in's manifest. Paths are relative to the add-in's own folder. */
export interface Manifest {
  readonly panePath: string;
  readonly groups: readonly Group[];
}

/** A named group of the ribbon. */
export interface Group {
  readonly label: string;
  readonly commands: readonly Command[];
}

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  readonly iconPath: string | null;
  /** Name of the function it runs; null when it opens the pane. */
  readonly functionName: string | null;
}

/** Reads an XML add-in manifest; texts in the language, else the manifest's default. Throws when it is not XML. */
export function readManifest(xml: string, language: Language): Manifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new Error('manifest.xml is not well-formed.');
  const resources = all(document, 'Resources').flatMap((part) => all(part, 'Image', 'Url', 'String'));
  const resource = (reference: Element | undefined) => {
    const found = resources.find((entry) => entry.getAttribute('id') === reference?.getAttribute('resid'));
    const translated = found && all(found, 'Override').find((entry) => inLanguage(entry, language));
    return (translated ?? found)?.getAttribute(translated ? 'Value' : 'DefaultValue') ?? null;
  };
  const location = all(document, 'SourceLocation')[0]?.getAttribute('DefaultValue');
  const readCommand = (control: Element): Command => {
    const action = all(control, 'Action')[0];
    const icons = all(control, 'Image').sort((a, b) => size(a) - size(b));
    const icon = resource(icons.find((image) => size(image) >= 32) ?? icons.at(-1));
    return {
      id: control.getAttribute('id') ?? '',
      label: resource(all(control, 'Label')[0]) ?? '',
      tip: resource(all(control, 'Description')[0]) ?? '',
      iconPath: icon && pathOf(icon),
      functionName: (action && all(action, 'FunctionName')[0]?.textContent?.trim()) ?? null,
    };
  };
  return {
    panePath: pathOf(location ?? '/taskpane.html'),
    groups: all(document, 'Group').map((group) => ({
      label: resource(all(group, 'Label')[0]) ?? '',
      commands: all(group, 'Control').map(readCommand),
    })),
  };
}

function all(within: Document | Element, ...names: string[]): Element[] {
  return names.flatMap((name) => [...within.getElementsByTagNameNS('*', name)]);
}

function inLanguage(override: Element, language: Language): boolean {
  return override.getAttribute('Locale') === localeOf(language);
}

function size(image: Element): number {
  return Number(image.getAttribute('size'));
}

function pathOf(url: string): string {
  return new URL(url, 'https://localhost').pathname.slice(1);
}
