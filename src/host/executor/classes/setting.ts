import { collectionMethods, hostClass } from '../objects.ts';
import { generalException, itemNotFound } from '../errors.ts';
import { settingsLimit } from '../../features/workbook-features.ts';
import type { Session } from '../session.ts';

/** A setting that the add-in keeps in the workbook, by its key. */
const setting = hostClass<string>('Setting', {
  id: (key) => ({ _Id: key }),
  get: {
    Key: (key) => key,
    Value: (key, { workbook }) => {
      const { settings } = workbook.features;
      if (!settings.has(key)) throw itemNotFound();
      return settings.get(key);
    },
  },
  set: { Value: (key, value, session) => change(session, (settings) => settings.set(key, value)) },
  methods: { Delete: (key, _, session) => change(session, (settings) => settings.delete(key)) },
});

const settings = (_: null, { workbook }: Session) =>
  [...workbook.features.settings.keys()].map((key) => setting.of(key));

export const settingCollection = hostClass<null>('SettingCollection', {
  items: settings,
  methods: {
    ...collectionMethods(settings),
    Add: (_, args, session) => {
      const key = args.text(0);
      change(session, (all) => all.set(key, args.value(1)));
      return setting.of(key);
    },
  },
});

function change({ workbook }: Session, work: (settings: Map<string, unknown>) => unknown): void {
  const tried = new Map(workbook.features.settings);
  work(tried);
  const size = [...tried].reduce(
    (sum, [key, value]) => sum + key.length + JSON.stringify(value ?? null).length,
    0,
  );
  if (size > settingsLimit) throw generalException('The settings of a workbook hold 2 MB.');
  work(workbook.features.settings);
  workbook.tell({ kind: 'workbookChanged', what: 'settings' });
}
