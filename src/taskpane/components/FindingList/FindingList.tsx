import { lazy, Suspense, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { Severity } from '../../../model/severity.ts';
import type { FindingGroup } from '../../state/findings.ts';
import { useWords } from '../../words/index.ts';
import { SectionHeading } from '../Section/SectionHeading.tsx';
import { Finding } from './Finding.tsx';
import { nextFinding, rowKey, rowsOf, type Row } from './rows.ts';
import { useFindingListStyles } from './FindingList.styles.ts';

const LongList = lazy(() => import('./LongList.tsx'));
const longList = 200;

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  /** Key of the finding that is open. */
  readonly open: string | null;
  /** Findings lie on more than one sheet, so the sheet is named with the cell. */
  readonly severalSheets: boolean;
  readonly onOpen: (key: string | null) => void;
  readonly onShow: (sheet: string, address: string) => void;
  readonly onWhy: (rule: string) => void;
  /** By the finding's fingerprint. */
  readonly onFix: (finding: string) => void;
}

/** Findings by severity and unit: one open at a time, arrow keys move, Enter shows the cell, Esc closes. */
export function FindingList({ groups, open, severalSheets, onOpen, onShow, onWhy, onFix }: FindingListProps) {
  const styles = useFindingListStyles();
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);
  const scrollTo = useRef<((row: number) => void) | null>(null);
  const [toggled, setToggled] = useState<ReadonlyMap<Severity, boolean>>(new Map());
  const isOpen = (severity: Severity) => toggled.get(severity) ?? severity === groups[0]?.severity;
  const rows = rowsOf(groups, isOpen);
  const entry = Math.max(
    rows.findIndex((row) => row.kind === 'finding' && row.listed.key === open),
    nextFinding(rows, -1, 1) ?? -1,
  );

  /** A row moved to may be drawn only later, when the list has scrolled to it. */
  const focusIfWanted = (row: number, header: HTMLElement) => {
    if (wanted.current !== row) return;
    wanted.current = null;
    header.focus();
  };

  const moveTo = (row: number | null) => {
    const target = row === null ? undefined : rows[row];
    if (target?.kind !== 'finding') return;
    wanted.current = row;
    scrollTo.current?.(row!);
    onOpen(target.listed.key);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const from = rowOf(event.target);
    if (from === null) return;
    const moves: Partial<Record<string, () => void>> = {
      ArrowDown: () => moveTo(nextFinding(rows, from, 1)),
      ArrowUp: () => moveTo(nextFinding(rows, from, -1)),
      Home: () => moveTo(nextFinding(rows, -1, 1)),
      End: () => moveTo(nextFinding(rows, rows.length, -1)),
      Escape: () => {
        onOpen(null);
        headerAt(root.current, from)?.focus();
      },
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };

  const draw = (row: Row, index: number): ReactNode => {
    if (row.kind === 'group') {
      return (
        <SectionHeading
          title={words.groups[row.severity]}
          count={row.count}
          open={row.open}
          onToggle={() => setToggled(new Map(toggled).set(row.severity, !row.open))}
        />
      );
    }
    if (row.kind === 'unit') return <h3 className={styles.unit}>{row.title ?? words.otherUnit}</h3>;
    const { key, finding } = row.listed;
    return (
      <Finding
        finding={finding}
        row={index}
        open={key === open}
        entry={index === entry}
        severalSheets={severalSheets}
        onDrawn={focusIfWanted}
        onSelect={() => {
          onOpen(key);
          onShow(finding.sheet, finding.cell);
        }}
        onShow={onShow}
        onWhy={() => onWhy(finding.rule)}
        onFix={() => onFix(finding.fingerprint)}
      />
    );
  };

  if (rows.length === 0) return null;
  return (
    <div ref={root} role="presentation" onKeyDown={onKeyDown}>
      {rows.length > longList ? (
        <Suspense>
          <LongList rows={rows} draw={draw} scrollTo={scrollTo} />
        </Suspense>
      ) : (
        rows.map((row, index) => <div key={rowKey(row)}>{draw(row, index)}</div>)
      )}
      <p className={styles.help}>{words.listHelp}</p>
    </div>
  );
}

function headerAt(root: HTMLElement | null, row: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-row="${row}"] button[aria-expanded]`) ?? null;
}

function rowOf(target: EventTarget): number | null {
  const row = (target as HTMLElement).closest<HTMLElement>('[data-row]')?.dataset.row;
  return row === undefined ? null : Number(row);
}
