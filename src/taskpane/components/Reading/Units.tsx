import { useMemo, useState } from 'react';
import type { ComparedTable } from '../../../check/compare-readings.ts';
import { areaAddress } from '../../../model/address.ts';
import type { UnitReading } from '../../../model/table.ts';
import { ShowAll, useCut } from './ShowAll.tsx';
import { keyFigures, unitArea } from './figures.ts';
import { branchesOf } from './unit-tree.ts';
import { useReadingView } from './context.ts';
import { parentName, UnitEditor } from './UnitEditor.tsx';
import { UnitLine } from './UnitLine.tsx';
import { useReadingStyles } from './Reading.styles.ts';

/** The units as a tree with their figures. Choosing one shows it in the grid and opens its corrections. */
export function Units({ table }: { table: ComparedTable }) {
  const styles = useReadingStyles();
  const { onShow } = useReadingView();
  const [open, setOpen] = useState<number | null>(null);
  const [folded, setFolded] = useState<ReadonlySet<number>>(new Set());
  const { reading, asRead } = table;
  const { units, sheet } = reading;
  const figuresOf = useMemo(() => keyFigures(reading), [reading]);
  const read = useMemo(
    () => new Map(asRead.units.map((unit) => [`${unit.heading.row} ${unit.heading.column}`, unit])),
    [asRead],
  );
  const branches = useMemo(() => branchesOf(units, folded), [units, folded]);
  const isTree = branches.some(({ hasBelow }) => hasBelow);
  const cut = useCut(branches);
  const choose = (at: number) => {
    setOpen(at === open ? null : at);
    if (at !== open) onShow(sheet, areaAddress(unitArea(units[at]!)));
  };
  const fold = (at: number) =>
    setFolded(folded.has(at) ? new Set([...folded].filter((one) => one !== at)) : new Set([...folded, at]));
  return (
    <>
      <ul className={styles.units}>
        {cut.shown.map(({ at, depth, hasBelow }) => {
          const unit = units[at]!;
          const asReadUnit = read.get(`${unit.heading.row} ${unit.heading.column}`) ?? unit;
          return (
            <li key={at} style={{ marginInlineStart: `${Math.min(depth, 4) * 16}px` }}>
              <UnitLine
                unit={unit}
                figures={figuresOf(unit)}
                corrected={isCorrected(table, unit, asReadUnit)}
                open={at === open}
                unfolded={hasBelow ? !folded.has(at) : null}
                inTree={isTree}
                onChoose={() => choose(at)}
                onFold={() => fold(at)}
              />
              {at === open && <UnitEditor table={table} at={at} read={asReadUnit} />}
            </li>
          );
        })}
      </ul>
      <ShowAll cut={cut} />
    </>
  );
}

function isCorrected({ reading, asRead }: ComparedTable, unit: UnitReading, read: UnitReading): boolean {
  if (unit === read || unit.level !== read.level) return unit !== read;
  return parentName(unit, reading) !== parentName(read, asRead);
}
