import { useId } from 'react';
import type { Bar } from './bar.ts';
import { useHeadroomStyles } from './Headroom.styles.ts';

/** Solid is used, striped is over the limit or missing, empty is left. Repeats the numbers beside it. */
export function HeadroomBar({ bar }: { readonly bar: Bar }) {
  const styles = useHeadroomStyles();
  const stripes = useId();
  return (
    <svg className={styles.bar} aria-hidden width="100%" height="12">
      <defs>
        <pattern
          id={stripes}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" className={styles.over} />
        </pattern>
      </defs>
      <rect x="0" y="0" width={`${bar.used}%`} height="12" className={styles.used} />
      <rect x={`${bar.used}%`} y="0" width={`${bar.over}%`} height="12" fill={`url(#${stripes})`} />
    </svg>
  );
}
