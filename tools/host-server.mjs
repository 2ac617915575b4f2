import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { at } from './webpack/common.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/** Griffel adds an empty style element and fills it by script; this is the hash of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const shared =
  "default-src 'none'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; base-uri 'none'";
const policies = {
  page: `${shared}; script-src 'self'; style-src 'self' 'unsafe-inline'; frame-src 'self'; worker-src 'self' blob:`,
  addin: `${shared}; script-src 'self'; style-src 'self' ${emptyStyle}; worker-src 'self'; frame-ancestors 'self'`,
};

const officeScript =
  /<script\b[^>]*\bsrc="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*>\s*<\/script>/;

const officeConnection = /<link\b[^>]*\bhref="https:\/\/appsforoffice\.microsoft\.com"[^>]*>/;

/**
 * Serves the host page to this machine only, from `firstPort` or the next free one (0: any).
 * Resolves to `{ address, close }`.
 */
export async function startHostServer({ folders, firstPort }) {
  const routes = [
    ['/addin/', folders.addin, policies.addin],
    ['/office-js/', at('node_modules/@microsoft/office-js/dist'), policies.addin],
    ['/samples/', at('assets/samples'), policies.page],
    ['/', folders.host, policies.page],
  ];
  const server = http.createServer((request, response) => {
    answer(request, response, routes).catch(() => end(response, 500));
  });
  const port = await listen(server, firstPort);
  return {
    address: `http://localhost:${port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

async function answer(request, response, routes) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? '')) return end(response, 403);
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/samples/') return sendSampleList(response);
  if (url.pathname === '/manifest.xml') return sendFile(response, at('manifest.xml'), policies.page);
  const [prefix, folder, policy] = routes.find(([start]) => url.pathname.startsWith(start));
  const file = inside(folder, url.pathname.slice(prefix.length) || 'index.html');
  if (!file) return end(response, 404);
  if (file.endsWith('.html') && url.searchParams.has('_host_Info')) return sendPane(response, file, policy);
  return sendFile(response, file, policy, request.headers['if-none-match']);
}

/** The add-in's page as it is built, with office.js from this machine and the way to the host before it. */
async function sendPane(response, file, policy) {
  const html = await readFile(file, 'utf8').catch(() => null);
  if (html === null) return end(response, 404);
  if (!officeScript.test(html)) throw new Error('The pane does not load office.js.');
  const scripts = '<script src="/bridge.js"></script><script src="/office-js/office.js"></script>';
  response.writeHead(200, headers('.html', policy));
  response.end(html.replace(officeScript, scripts).replace(officeConnection, ''));
}

async function sendSampleList(response) {
  const names = (await readdir(at('assets/samples'))).filter((name) => name.endsWith('.xlsx')).sort();
  response.writeHead(200, headers('.json', policies.page));
  response.end(JSON.stringify(names));
}

/** A browser that has the file as it is now is told so, and need not read and parse it again. */
async function sendFile(response, file, policy, had) {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return end(response, 404);
  const etag = `"${found.size}-${found.mtimeMs}"`;
  const own = { ...headers(path.extname(file), policy), etag };
  if (had === etag) return response.writeHead(304, own).end();
  response.writeHead(200, { ...own, 'content-length': found.size });
  createReadStream(file).pipe(response);
}

function headers(extension, policy) {
  return {
    'content-type': types[extension] ?? 'application/octet-stream',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  };
}

/** The file's path when it lies in the folder, else null. */
function inside(folder, name) {
  let decoded;
  try {
    decoded = decodeURIComponent(name);
  } catch {
    return null;
  }
  const file = path.resolve(folder, decoded);
  return file.startsWith(folder + path.sep) && !decoded.includes('\0') ? file : null;
}

function end(response, status) {
  if (!response.headersSent) response.writeHead(status);
  response.end();
}

function listen(server, port, attempts = 50) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || attempts === 0) reject(error);
      else resolve(listen(server, port + 1, attempts - 1));
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(server.address().port);
    });
  });
}
