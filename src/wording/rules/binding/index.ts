import { depreciationOverrun } from './depreciation-overrun.ts';
import { forecastOverspend } from './forecast-overspend.ts';
import { netOkGrossNote } from './net-ok-gross-note.ts';
import { overspendGross } from './overspend-gross.ts';
import { overspendNet } from './overspend-net.ts';
import { revenueShortfall } from './revenue-shortfall.ts';
import type { RuleWords } from '../words.ts';

export const bindingWords: Readonly<Record<string, RuleWords>> = {
  'depreciation-overrun': depreciationOverrun,
  'forecast-overspend': forecastOverspend,
  'net-ok-gross-note': netOkGrossNote,
  'overspend-gross': overspendGross,
  'overspend-net': overspendNet,
  'revenue-shortfall': revenueShortfall,
};
