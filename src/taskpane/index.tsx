import '../commands/commands.ts';
import { createRoot } from 'react-dom/client';
import { displayLanguage, supportsFloor } from '../excel/environment.ts';
import { App, type HostKind } from './App.tsx';

void Office.onReady(({ host }) => {
  createRoot(document.getElementById('root')!).render(
    <App host={hostKind(host)} locale={displayLanguage()} />,
  );
});

function hostKind(host: Office.HostType): HostKind {
  if (host !== Office.HostType.Excel) return 'none';
  return supportsFloor() ? 'excel' : 'old-excel';
}
