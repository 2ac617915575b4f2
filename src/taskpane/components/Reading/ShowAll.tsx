import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { useReadingView } from './context.ts';

/** Longer lists are cut until the user asks for the rest. */
const longest = 60;

interface Cut<T> {
  readonly shown: readonly T[];
  readonly of: number;
  readonly whole: boolean;
  readonly toggle: () => void;
}

export function useCut<T>(list: readonly T[]): Cut<T> {
  const [whole, setWhole] = useState(false);
  const shown = whole ? list : list.slice(0, longest);
  return { shown, of: list.length, whole, toggle: () => setWhole(!whole) };
}

export function ShowAll({ cut: { of, whole, toggle } }: { cut: Cut<unknown> }) {
  const { words } = useReadingView();
  if (of <= longest) return null;
  return (
    <Button size="small" onClick={toggle}>
      {whole ? words.showLess : words.showAll(of)}
    </Button>
  );
}
