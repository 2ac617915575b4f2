import { useId } from 'react';
import { Text } from '@fluentui/react-components';
import type { Line, TablePlan } from '../../../goal-tables/request.ts';
import { areaAddress, sheetAddress } from '../../../model/address.ts';
import type { GoalsWords } from '../../words/goals/index.ts';
import { useInsertingStyles } from '../Inserting/Inserting.styles.ts';
import { Origin } from './Origin.tsx';

const mostShown = 60;

interface PreviewProps {
  readonly plan: Extract<TablePlan, { kind: 'planned' }>;
  readonly words: GoalsWords;
  /** The rows of a sheet that each line was made of. */
  readonly from?: {
    readonly sheet: string;
    readonly rows: readonly (readonly number[])[];
    readonly onShow: (sheet: string, address: string) => void;
  };
}

/** The table as it will be, and where. */
export function Preview({ plan, words, from }: PreviewProps) {
  const styles = useInsertingStyles();
  const id = useId();
  const { sheet, area, lines, headings, edits } = plan;
  const added = edits.flatMap((edit) => (edit.kind === 'addSheet' ? [edit.sheet] : []));
  const hasLists = edits.some((edit) => edit.kind === 'setName' && edit.to !== null);
  const toFill = lines.filter(({ kind }) => kind === 'row').length;
  const where = [
    words.willStand(sheetAddress(sheet, areaAddress(area))),
    added.length > 0 && words.willAdd(added.join(', '), added.length),
    !from && words.rows(toFill),
    hasLists && words.lists,
  ];
  return (
    <div className={styles.root}>
      <h2 id={id} className={styles.heading}>
        {words.preview}
      </h2>
      <p className={styles.text}>{where.filter(Boolean).join(' ')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wide tables scroll, by keyboard too */}
      <section className={styles.scroll} aria-labelledby={id} tabIndex={0}>
        <table className={styles.table}>
          <thead className={styles.header}>
            <tr>
              {from && <th scope="col">{words.fromRows}</th>}
              {headings.map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, mostShown).map((line, index) => (
              <Row
                key={index}
                line={line}
                words={words}
                from={from && { ...from, rows: from.rows[index] ?? [] }}
              />
            ))}
          </tbody>
        </table>
      </section>
      {lines.length > mostShown && <Text>{words.more(lines.length - mostShown)}</Text>}
    </div>
  );
}

interface RowProps {
  readonly line: Line;
  readonly words: GoalsWords;
  readonly from?:
    | {
        readonly sheet: string;
        readonly rows: readonly number[];
        readonly onShow: NonNullable<PreviewProps['from']>['onShow'];
      }
    | undefined;
}

function Row({ line: { kind, texts }, words, from }: RowProps) {
  if (kind !== 'row') {
    return (
      <tr>
        <th scope="rowgroup" colSpan={texts.length + (from ? 1 : 0)}>
          {texts[0]}
        </th>
      </tr>
    );
  }
  return (
    <tr>
      {from && (
        <th scope="row">
          <Origin {...from} words={words} />
        </th>
      )}
      {texts.map((text, column) => (
        <td key={column}>{text ?? '\u00a0'}</td>
      ))}
    </tr>
  );
}
