/** @jest-environment jsdom */
import { webDarkTheme } from '@fluentui/react-components';
import { renderHook } from '@testing-library/react';
import { usePaneTheme } from '../../src/taskpane/theme.ts';
import { installBrowserParts } from './browser-parts.ts';

const chosen = (appearance: 'excel' | 'light' | 'dark', officeTheme?: object, systemDark = false) => {
  installBrowserParts({ systemDark });
  Object.assign(globalThis, { Office: { context: { officeTheme } } });
  return renderHook(() => usePaneTheme(appearance)).result.current === webDarkTheme ? 'dark' : 'light';
};

test('the user’s choice comes first', () => {
  expect(chosen('light', { isDarkTheme: true }, true)).toBe('light');
  expect(chosen('dark', { isDarkTheme: false })).toBe('dark');
});

test('then what Excel says, by word or by colour', () => {
  expect(chosen('excel', { isDarkTheme: true })).toBe('dark');
  expect(chosen('excel', { isDarkTheme: false }, true)).toBe('light');
  expect(chosen('excel', { bodyBackgroundColor: '#262626' })).toBe('dark');
  expect(chosen('excel', { bodyBackgroundColor: '#FFFFFF' }, true)).toBe('light');
});

test('then the system, where Excel says nothing', () => {
  expect(chosen('excel', undefined, true)).toBe('dark');
  expect(chosen('excel', undefined)).toBe('light');
});
