import { accessDenied } from '../errors.ts';
import { collectionMethods, hostClass } from '../objects.ts';
import type { Session } from '../session.ts';

/** A setting that the add-in keeps in the workbook, by its key. */
const setting = hostClass<string>('Setting', {
  id: (key) => ({ _Id: key }),
  get: { Key: (key) => key, Value: (key, session) => session.settings.get(key) ?? null },
  set: { Value: (key, value, session) => void writableSettings(session).set(key, value) },
  methods: { Delete: (key, _, session) => void writableSettings(session).delete(key) },
});

const settings = (_: null, session: Session) => [...session.settings.keys()].map((key) => setting.of(key));

export const settingCollection = hostClass<null>('SettingCollection', {
  items: settings,
  methods: {
    ...collectionMethods(settings),
    Add: (_, args, session) => {
      const key = args.text(0);
      writableSettings(session).set(key, args.value(1));
      return setting.of(key);
    },
  },
});

function writableSettings({ readOnly, settings: kept }: Session): Map<string, unknown> {
  if (readOnly) throw accessDenied();
  return kept;
}
