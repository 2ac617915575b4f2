/** What was set of a drawing, by place in the object model. */
export type Settings = ReadonlyMap<string, unknown>;

export function pick<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}

export function textIn(settings: Settings, key: string): string | undefined {
  const value = settings.get(key);
  return typeof value === 'string' ? value : undefined;
}

export function numberIn(settings: Settings, key: string): number | undefined {
  const value = settings.get(key);
  if (value === undefined || value === '' || value === null) return undefined;
  return Number.isFinite(Number(value)) ? Number(value) : undefined;
}
