import { useEffect, useRef } from 'react';
import { Button, mergeClasses, Text } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { ReportFinding } from '../../../check/report.ts';
import { splitSheetAddress } from '../../../model/address.ts';
import { useWords } from '../../words/index.ts';
import { ExplainButton } from '../Explain/ExplainButton.tsx';
import { useFindingStyles } from './Finding.styles.ts';

const icons = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular };

interface FindingProps {
  readonly finding: ReportFinding;
  /** Position in the list, for moving with the arrow keys. */
  readonly row: number;
  readonly open: boolean;
  /** The one finding that Tab stops at; the arrow keys reach the others. */
  readonly entry: boolean;
  readonly severalSheets: boolean;
  readonly onDrawn: (row: number, header: HTMLElement) => void;
  readonly onSelect: () => void;
  readonly onShow: (sheet: string, address: string) => void;
  readonly onWhy: () => void;
  readonly onFix: () => void;
}

/** What is wrong and where; opened, also why it matters and what to do. */
export function Finding(props: FindingProps) {
  const { finding, row, open, entry, severalSheets, onDrawn, onSelect } = props;
  const header = useRef<HTMLButtonElement>(null);
  const styles = useFindingStyles();
  useEffect(() => onDrawn(row, header.current!));
  const Icon = icons[finding.severity];
  const place = severalSheets ? `${finding.sheet} · ${finding.cell}` : finding.cell;
  return (
    <div className={mergeClasses(styles.root, open && styles.open)} data-row={row}>
      <h4 className={styles.heading}>
        <button
          ref={header}
          type="button"
          className={styles.header}
          aria-expanded={open}
          tabIndex={entry ? 0 : -1}
          onClick={onSelect}
        >
          <Icon className={mergeClasses(styles.icon, styles[finding.severity])} aria-hidden />
          <span className={styles.what}>{finding.parts.what}</span>
          <span className={styles.place}>{place}</span>
        </button>
      </h4>
      {open && <Details {...props} />}
    </div>
  );
}

function Details({ finding, onShow, onWhy, onFix }: FindingProps) {
  const styles = useFindingStyles();
  const words = useWords();
  const { sheet, cell, related, parts } = finding;
  return (
    <div className={styles.details}>
      {[parts.why, parts.remedy].filter(Boolean).map((text) => (
        <Text key={text} as="p" block className={styles.text}>
          {text}
        </Text>
      ))}
      {related.length > 0 && (
        <div className={styles.actions}>
          <Text>{words.related}:</Text>
          {related.map((address) => {
            const place = splitSheetAddress(address);
            return (
              <Button
                key={address}
                size="small"
                appearance="subtle"
                aria-label={words.showCell(address)}
                onClick={() => onShow(place.sheet ?? sheet, place.address)}
              >
                {address}
              </Button>
            );
          })}
        </div>
      )}
      <div className={styles.actions}>
        <Button size="small" aria-label={words.showCell(cell)} onClick={() => onShow(sheet, cell)}>
          {words.show}
        </Button>
        {finding.fix && (
          <Button size="small" aria-label={words.fixOf(parts.what)} onClick={onFix}>
            {words.fix}
          </Button>
        )}
        <Button size="small" aria-label={words.whyOf(parts.what)} onClick={onWhy}>
          {words.why}
        </Button>
        <ExplainButton finding={finding} />
      </div>
    </div>
  );
}
