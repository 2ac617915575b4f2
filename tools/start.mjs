import { spawn } from 'node:child_process';
import { buildHost } from './host-build.mjs';
import { startHostServer } from './host-server.mjs';

/** `npm start`: builds, serves to this machine and opens the browser where there is one (`--no-open`: only serves). */
console.log('Sitova: rakennetaan… / building…');
const folders = await buildHost();
const server = await startHostServer({ folders, firstPort: Number(process.env.PORT) || 3000 });
console.log(`
  Sitova on käynnissä / is running:  ${server.address}
  Pysäytä / stop:  Ctrl+C
`);
if (!process.argv.includes('--no-open')) openBrowser(server.address);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void server.close().then(() => process.exit(0)));
}

/** Opening is a courtesy: the address is printed, so nothing is said when there is no browser. */
function openBrowser(address) {
  const noScreen = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  if (process.env.CI || noScreen) return;
  const [command, ...parts] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? [
    'xdg-open',
  ];
  const opener = spawn(command, [...parts, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
}
