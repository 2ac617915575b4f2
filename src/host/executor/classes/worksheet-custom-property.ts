import type { HostSheet, HostWorkbook } from '../../workbook.ts';
import { invalidArgument, itemNotFound } from '../errors.ts';
import { text } from '../fields.ts';
import { collectionMethods, hostClass } from '../objects.ts';

interface Property {
  readonly sheet: HostSheet;
  readonly key: string;
}

const longestKey = 255;
const tell = (sheet: HostSheet, workbook: HostWorkbook) =>
  workbook.tell({ kind: 'featureChanged', sheet, feature: 'customProperties' });

const customProperty = hostClass<Property>('WorksheetCustomProperty', {
  id: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ sheet, key }) => {
      const value = sheet.features.customProperties.get(key);
      if (value === undefined) throw itemNotFound();
      return value;
    },
  },
  set: {
    Value: ({ sheet, key }, value, { workbook }) => {
      sheet.features.customProperties.set(key, text(value));
      tell(sheet, workbook);
    },
  },
  methods: {
    Delete: ({ sheet, key }, _, { workbook }) => {
      sheet.features.customProperties.delete(key);
      tell(sheet, workbook);
    },
  },
});

const properties = (sheet: HostSheet) =>
  [...sheet.features.customProperties.keys()].map((key) => customProperty.of({ sheet, key }));

export const customPropertyCollection = hostClass<HostSheet>('WorksheetCustomPropertyCollection', {
  items: properties,
  methods: {
    ...collectionMethods(properties),
    Add: (sheet, args, { workbook }) => {
      const key = args.text(0);
      if (key === '' || key.length > longestKey) throw invalidArgument('The key');
      const { customProperties } = sheet.features;
      // Keys differ by more than their letters' case.
      const known =
        [...customProperties.keys()].find((one) => one.toLowerCase() === key.toLowerCase()) ?? key;
      customProperties.set(known, args.text(1));
      tell(sheet, workbook);
      return customProperty.of({ sheet, key: known });
    },
  },
});
