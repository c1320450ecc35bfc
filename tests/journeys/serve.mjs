// Serves dist/ below /trust-match/ with the published security headers, to prove that the app runs from a sub-path.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const PREFIX = '/trust-match/';
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

const headers = readFileSync(join(DIST, '_headers'), 'utf8')
  .split('\n')
  .filter((line) => /^\s+\S/.test(line))
  .map((line) => {
    const [name, ...value] = line.trim().split(':');
    return [name, value.join(':').trim()];
  });

createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (!pathname.startsWith(PREFIX)) return void response.writeHead(404).end('Not found');
  const wanted = pathname === PREFIX ? 'index.html' : decodeURIComponent(pathname.slice(PREFIX.length));
  const file = join(DIST, normalize(join('/', wanted)));
  if (!existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end('Not found');
  for (const [name, value] of headers) response.setHeader(name, value);
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
}).listen(Number(process.argv[2]), '127.0.0.1');
