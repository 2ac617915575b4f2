import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import { test } from './support.mjs';

const address = new URL(process.env.SITOVA_ADDRESS);
const pane = '/addin/taskpane.html';

/** Sends the path as it is: `fetch` would tidy it first. */
function get(path, headers = {}, method = 'GET') {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: address.port, path, headers, method };
    const request = http.request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part) => (body += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    request.on('error', reject);
    request.end();
  });
}

test('the pane gets office.js from this machine only when it is shown by the host page', async () => {
  const inHost = await get(`${pane}?_host_Info=Excel$Mac$16.00$fi-FI$$$disableLogging$0`);
  assert.match(inHost.body, /<script src="\/bridge\.js"><\/script><script src="\/office-js\/office\.js">/);
  assert.doesNotMatch(inHost.body, /appsforoffice/);
  const alone = await get(pane);
  assert.match(alone.body, /https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/);
  assert.doesNotMatch(alone.body, /bridge\.js/);
});

test('office.js is Microsoft’s own file, unmodified', async () => {
  const own = await readFile('node_modules/@microsoft/office-js/dist/office.js', 'utf8');
  assert.equal((await get('/office-js/office.js')).body, own);
});

test('nothing outside the served folders is given out', async () => {
  const paths = [
    '/../package.json',
    '/samples/..%2f..%2fpackage.json',
    '/addin/%2e%2e/%2e%2e/x',
    '/%',
    '/a%00.js',
  ];
  for (const path of paths) assert.equal((await get(path)).status, 404, path);
});

test('a script that the browser has is not sent again', async () => {
  const first = await get('/host.js');
  assert.equal(first.status, 200);
  const again = await get('/host.js', { 'if-none-match': first.headers.etag });
  assert.deepEqual([again.status, again.body], [304, '']);
});

test('only this machine’s own names and reading methods are answered', async () => {
  assert.equal((await get('/', { host: 'evil.example' })).status, 403);
  assert.equal((await get('/', {}, 'POST')).status, 405);
  assert.equal((await get('/', { host: `127.0.0.1:${address.port}` })).status, 200);
});

test('pages may load nothing from elsewhere', async () => {
  for (const path of ['/', `${pane}?_host_Info=Excel`]) {
    const { headers } = await get(path);
    assert.match(headers['content-security-policy'], /default-src 'none'/);
    assert.doesNotMatch(headers['content-security-policy'], /https?:/);
  }
});
