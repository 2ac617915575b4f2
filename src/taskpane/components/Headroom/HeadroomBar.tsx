import { useId } from 'react';
import type { Bar } from './bar.ts';
import { useHeadroomStyles } from './Headroom.styles.ts';

/** Solid is used, striped is over the limit or missing, empty is left. */
export function HeadroomBar({ bar, text }: { readonly bar: Bar; readonly text: string }) {
  const styles = useHeadroomStyles();
  const stripes = useId();
  return (
    <svg className={styles.bar} role="img" aria-label={text} width="100%" height="12">
      <title>{text}</title>
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
