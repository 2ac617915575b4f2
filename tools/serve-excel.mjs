import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import DevServer from 'webpack-dev-server';
import addin from './webpack/addin.mjs';

/** `npm run start:excel`: serves the add-in at the address in manifest.xml, for sideloading into a real Excel. */
const folder = path.join(homedir(), '.office-addin-dev-certs');
const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => path.join(folder, name));
const trusted = existsSync(key) && existsSync(cert);
if (!trusted) {
  console.log(
    'No trusted certificate: run "npx office-addin-dev-certs install" first, or Excel shows an empty pane.',
  );
}

const server = new DevServer(
  {
    host: 'localhost',
    port: 3000,
    hot: false,
    client: false,
    server: {
      type: 'https',
      options: trusted ? { key: readFileSync(key), cert: readFileSync(cert) } : {},
    },
  },
  webpack(addin),
);
await server.start();
