import { protectionOptions } from '../../features/protection.ts';
import type { HostSheet, HostWorkbook } from '../../workbook.ts';
import { accessDenied, invalidOperation } from '../errors.ts';
import { hostClass } from '../objects.ts';

export const worksheetProtection = hostClass<HostSheet>('WorksheetProtection', {
  get: {
    Options: ({ features }) => features.protection?.options ?? protectionOptions(),
    Protected: ({ features }) => features.protection !== null,
  },
  methods: {
    Protect: (sheet, args, { workbook }) => {
      // Excel refuses a sheet that is protected already.
      if (sheet.features.protection) throw accessDenied();
      const options = protectionOptions(args.value(0) ?? {});
      sheet.features.protection = { options, password: args.isMissing(1) ? null : args.text(1) };
      workbook.tell({ kind: 'featureChanged', sheet, feature: 'protection' });
    },
    Unprotect: (sheet, args, { workbook }) => {
      const { protection } = sheet.features;
      if (!protection) throw accessDenied();
      refuseWrongPassword(protection.password, args.isMissing(0) ? null : args.text(0));
      sheet.features.protection = null;
      workbook.tell({ kind: 'featureChanged', sheet, feature: 'protection' });
    },
  },
});

export const workbookProtection = hostClass<HostWorkbook>('WorkbookProtection', {
  get: { Protected: ({ features }) => features.structureProtection !== null },
  methods: {
    Protect: (workbook, args) => {
      if (workbook.features.structureProtection) throw accessDenied();
      workbook.features.structureProtection = { password: args.isMissing(0) ? null : args.text(0) };
      workbook.tell({ kind: 'workbookChanged', what: 'structureProtection' });
    },
    Unprotect: (workbook, args) => {
      const protection = workbook.features.structureProtection;
      if (!protection) throw accessDenied();
      refuseWrongPassword(protection.password, args.isMissing(0) ? null : args.text(0));
      workbook.features.structureProtection = null;
      workbook.tell({ kind: 'workbookChanged', what: 'structureProtection' });
    },
  },
});

/** A password that came with the file is known to nobody here. */
function refuseWrongPassword(password: string | null | undefined, given: string | null): void {
  if (password === null || password === '') return;
  if (password !== given) throw invalidOperation('The password is wrong.');
}
