import { useEffect, useRef, useState } from 'react';
import { useAnnouncerStyles } from './Announcer.styles.ts';

const pause = 5000;

/**
 * Tells screen readers what changed without moving the focus. Urgent texts are said at once, the others
 * (progress) at most every five seconds.
 */
export function Announcer({ text, urgent }: { text: string; urgent: boolean }) {
  const styles = useAnnouncerStyles();
  const [said, say] = useState('');
  const last = useRef(0);
  useEffect(() => {
    const wait = urgent ? 0 : Math.max(0, last.current + pause - Date.now());
    const timer = setTimeout(() => {
      last.current = Date.now();
      say(text);
    }, wait);
    return () => clearTimeout(timer);
  }, [text, urgent]);
  return <output className={styles.root}>{said}</output>;
}
