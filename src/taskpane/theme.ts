import { useEffect, useState } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import type { Appearance } from './state/pane-state.ts';

const darkQuery = '(prefers-color-scheme: dark)';

/** Follows Excel's theme, or the system's where Excel does not tell its own, unless the user chose one. */
export function usePaneTheme(appearance: Appearance): Theme {
  const [excelDark, setExcelDark] = useState(excelIsDark);
  useEffect(() => {
    const look = () => setExcelDark(excelIsDark());
    const query = matchMedia(darkQuery);
    query.addEventListener('change', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      query.removeEventListener('change', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  const dark = appearance === 'excel' ? excelDark : appearance === 'dark';
  return dark ? webDarkTheme : webLightTheme;
}

/** Excel on the web may leave the theme out altogether. */
function excelIsDark(): boolean {
  const theme = Office.context?.officeTheme as Office.OfficeTheme | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  return darkness(theme?.bodyBackgroundColor) ?? matchMedia(darkQuery).matches;
}

function darkness(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16)) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}
