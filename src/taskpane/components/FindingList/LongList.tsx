import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { rowKey, type Row } from './rows.ts';

interface LongListProps {
  readonly rows: readonly Row[];
  readonly draw: (row: Row, index: number) => ReactNode;
  /** Receives the function that brings a row into view. */
  readonly scrollTo: RefObject<((row: number) => void) | null>;
}

/** Draws only the rows near the visible part of the pane. */
export default function LongList({ rows, draw, scrollTo }: LongListProps) {
  const root = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  // oxlint-disable-next-line react/incompatible-library -- concerns React Compiler, which is not used
  const list = useWindowVirtualizer<HTMLDivElement>({
    count: rows.length,
    estimateSize: (index) => (rows[index]!.kind === 'finding' ? 64 : 36),
    getItemKey: (index) => rowKey(rows[index]!),
    overscan: 8,
    scrollMargin: top,
  });
  useImperativeHandle(scrollTo, () => (row: number) => list.scrollToIndex(row, { align: 'auto' }), [list]);
  useLayoutEffect(() => {
    setTop((root.current?.getBoundingClientRect().top ?? 0) + window.scrollY);
  }, [rows.length]);

  return (
    <div ref={root} style={{ position: 'relative', height: list.getTotalSize() }}>
      {list.getVirtualItems().map((item) => (
        <div
          key={item.key}
          ref={list.measureElement}
          data-index={item.index}
          style={{
            position: 'absolute',
            insetInline: 0,
            transform: `translateY(${item.start - list.options.scrollMargin}px)`,
          }}
        >
          {draw(rows[item.index]!, item.index)}
        </div>
      ))}
    </div>
  );
}
