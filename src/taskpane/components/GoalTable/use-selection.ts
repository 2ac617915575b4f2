import { useEffect, useState } from 'react';
import { readSelection, watchSelection, type Selection } from '../../../excel/selection.ts';

/** The cell that is selected in the workbook; null while nobody knows. */
export function useSelection(): Selection | null {
  const [selection, setSelection] = useState<Selection | null>(null);
  useEffect(() => {
    let over = false;
    const look = () =>
      void readSelection().then(
        (found) => over || setSelection(found),
        // The other places can still be chosen.
        () => undefined,
      );
    look();
    const watching = watchSelection(look);
    return () => {
      over = true;
      watching.then((stop) => stop()).catch(() => undefined);
    };
  }, []);
  return selection;
}
