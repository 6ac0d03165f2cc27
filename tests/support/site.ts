import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

/** The built app as any static host serves it: files, and a folder's index.html, nothing else. */
export type Site = {
  /** Address of the start page, with a slash at its end. */
  readonly url: string;
  /** The path of every request that reached the host, whoever made it. */
  readonly requests: string[];
  /** Where its files are. */
  readonly folder: string;
  readonly close: () => Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** The build under test: in `AFWEGING_DIST`, or in `dist`. */
export const built = resolve(process.env['AFWEGING_DIST'] ?? 'dist');

/** `plain` sends files only; `complete` also 404.html, and the headers of the file `_headers`. */
export type Host = 'plain' | 'complete';

/**
 * Serves a build on a free port.
 *
 * @param base - the path it is hosted under, with slashes at both ends
 * @param folder - where the build is
 * @throws Error where nothing was built
 */
export async function serve(base = '/', folder = built, host: Host = 'plain'): Promise<Site> {
  if (!isFile(join(folder, 'index.html'))) throw new Error(`no build in ${folder}: run npm run build first`);
  const requests: string[] = [];
  const complete = host === 'complete';
  const rules = complete ? headerRules(readFileSync(join(folder, '_headers'), 'utf8')) : [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    requests.push(path);
    const file = path.startsWith(base) && found(folder, path.slice(base.length));
    if (!file && !complete) {
      response.writeHead(404).end();
      return;
    }
    const sent = file || join(folder, '404.html');
    const type = types[extname(sent)] ?? 'application/octet-stream';
    const own = rules.filter(({ applies }) => applies(`/${path.slice(base.length)}`));
    response.writeHead(file ? 200 : 404, {
      'Content-Type': type,
      'Cache-Control': 'no-cache',
      ...Object.fromEntries(own.flatMap(({ headers }) => headers)),
    });
    createReadStream(sent).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${base}`,
    requests,
    folder,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The rules of a `_headers` file: a path, in which `*` stands for anything, and its headers indented below. */
export function headerRules(text: string) {
  const blocks = text.split(/\n\n+/).map((block) => block.trim().split('\n'));
  return blocks
    .filter(([path]) => path!.startsWith('/'))
    .map(([path, ...lines]) => {
      const escaped = path!.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
      const pattern = new RegExp(`^${escaped}$`);
      return {
        applies: (asked: string) => pattern.test(asked),
        headers: lines.map((line): [string, string] => {
          const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line)!;
          return [name!, value!];
        }),
      };
    });
}

function found(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(`/${path}`));
  return [file, join(file, 'index.html')].find(isFile);
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
