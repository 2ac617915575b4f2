import type { Ref } from 'react';
import type { ComparedTable } from '../../../check/compare-readings.ts';
import { SectionHeading } from '../Section/SectionHeading.tsx';
import { Columns } from './Columns.tsx';
import { useReadingView } from './context.ts';
import { Facts } from './Facts.tsx';
import { Units } from './Units.tsx';

export const allParts = ['facts', 'columns', 'units'] as const;
export type Part = (typeof allParts)[number];

const views = { facts: Facts, columns: Columns, units: Units };

interface PartsProps {
  readonly table: ComparedTable;
  readonly open: ReadonlySet<Part>;
  readonly onToggle: (part: Part) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** What was read of a table, part by part, and how to correct it. A list that nobody touched is not told in parts. */
export function Parts({ table, open, onToggle, ref }: PartsProps) {
  const { words } = useReadingView();
  const { kind, columns, units } = table.reading;
  const isBare = kind === 'list' && table.said === null;
  const counts = { facts: null, columns: isBare ? 0 : columns.length, units: units.length };
  return (
    <div ref={ref}>
      {allParts
        .filter((part) => counts[part] !== 0)
        .map((part) => {
          const View = views[part];
          return (
            <div key={part}>
              <SectionHeading
                level={3}
                title={words[part]}
                count={counts[part]}
                open={open.has(part)}
                onToggle={() => onToggle(part)}
              />
              {open.has(part) && <View table={table} />}
            </div>
          );
        })}
    </div>
  );
}
