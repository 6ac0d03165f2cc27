import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { everywhere, placesWithHeaders } from '../../src/app/headers.ts';
import { notFound, pages } from '../../src/app/policy.ts';
import { headerFiles } from '../../src/build/header-files.ts';
import { headerRules } from '../support/site.ts';

const files = headerFiles();
const places = placesWithHeaders();

/** The headers that a file gives to an address, by its own host's rules. */
const hosts: Record<string, (address: string) => Record<string, string>> = {
  _headers(address) {
    const rules = headerRules(files['_headers']!).filter(({ applies }) => applies(address));
    const headers = rules.flatMap((rule) => rule.headers);
    // Such hosts join a header that stands in two rules.
    expect(new Set(headers.map(([name]) => name)).size).toBe(headers.length);
    return Object.fromEntries(headers);
  },
  'nginx-headers.conf'(address) {
    const variables: Record<string, string> = {};
    for (const [, pattern, body, top] of files['nginx-headers.conf']!.matchAll(
      /^if \(\$uri ~ "(.+)"\) \{\n([^}]+)\n\}|^(set .+;)/gm,
    )) {
      if (pattern && !new RegExp(pattern).test(address)) continue;
      for (const [, name, value] of (body ?? top)!.matchAll(/set (\$\w+) "(.*)";/g))
        variables[name!] = value!;
    }
    const added = files['nginx-headers.conf']!.matchAll(/^add_header ([\w-]+) (?:"(.+?)"|(\$\w+))/gm);
    return withoutEmpty(
      [...added].map(([, name, value, variable]) => [name!, value ?? variables[variable!]!]),
    );
  },
  '.htaccess'(address) {
    const set: [string, string][] = [];
    let applies = true;
    for (const line of files['.htaccess']!.split('\n')) {
      const [, pattern] = /^<If "%\{REQUEST_URI\} =~ m#(.+)#">$/.exec(line) ?? [];
      if (pattern) applies = new RegExp(pattern).test(address);
      if (line === '</If>') applies = true;
      const [, name, value] = /^ *Header (?:always )?set ([\w-]+) "(.+)"$/.exec(line) ?? [];
      if (name && applies) set.push([name, value!]);
    }
    return Object.fromEntries(set);
  },
  'web.config'(address) {
    const [general, ...locations] = files['web.config']!.split('<location path="');
    const own = locations.filter((location) => {
      const path = location.slice(0, location.indexOf('"'));
      const file = address.replace(/\/$/, '/index.html');
      return file === `/${path}` || file.startsWith(`/${path}/`);
    });
    const added = [general!, ...own].flatMap((part) => [
      ...part.matchAll(/<remove name="([\w-]+)" \/>\s+<add name="\1" value="([^"<>&]+)" \/>/g),
    ]);
    return Object.fromEntries(added.map(([, name, value]) => [name!, value!]));
  },
};

function withoutEmpty(headers: [string, string][]): Record<string, string> {
  return Object.fromEntries(headers.filter(([, value]) => value !== ''));
}

const cases = Object.keys(hosts).flatMap((file) =>
  places.flatMap(([place, headers]) => {
    const address = `/${place.replace(/index\.html$/, '')}`;
    return [...new Set([address, `/${place}`])].map((each) => ({ file, address: each, headers }));
  }),
);

test.each(cases)(
  'headerFiles gives $address the headers of the table in $file',
  ({ file, address, headers }) => {
    expect(hosts[file]!(address)).toEqual(Object.fromEntries([...everywhere, ...headers]));
  },
);

test.each(Object.keys(hosts))('headerFiles lets hashed files be kept for a year in %s', (file) => {
  expect(hosts[file]!('/assets/x-1a2b.js')).toEqual({
    ...Object.fromEntries(everywhere),
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
});

test.each(Object.keys(hosts))(
  'headerFiles gives a page no policy at an address that leads nowhere in %s',
  (file) => {
    expect(hosts[file]!('/r/%23sAB')).not.toHaveProperty('Content-Security-Policy');
  },
);

test('headerFiles writes a web.config of matching elements', () => {
  const open: string[] = [];
  for (const [, closing, name, empty] of files['web.config']!.matchAll(
    /<(\/?)([a-zA-Z.]+)(?: [a-zA-Z]+="[^"<>&]*")*\s*(\/?)>/g,
  )) {
    if (closing) expect(open.pop()).toBe(name);
    else if (!empty) open.push(name!);
  }
  expect(open).toEqual([]);
});

/** What a page on which people answer must refuse, written out once more. */
const respond =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; worker-src 'self' blob:; manifest-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types afweging-worker";

test('pages and headers carry one and the same policy', () => {
  expect(pages['r/index.html']!.policy).toBe(respond);
  expect(pages['m/index.html']!.policy).toBe(respond);
  for (const [place, page] of [...Object.entries(pages), ['404.html', notFound] as const]) {
    const ancestors = page.framed ? '*' : "'none'";
    const sent = hosts['_headers']!(`/${place}`)['Content-Security-Policy'];
    expect(sent).toBe(`${page.policy}; frame-ancestors ${ancestors}`);
  }
});

test('the camera is for the studio alone', () => {
  const camera = places.map(([place]) => [place, hosts['_headers']!(`/${place}`)['Permissions-Policy']]);
  expect(camera.filter(([, policy]) => policy?.includes('camera=(self)')).map(([place]) => place)).toEqual([
    'index.html',
  ]);
});

test('every built page carries its policy first, and the host files are there', () => {
  const dist = resolve(process.env['AFWEGING_DIST'] ?? 'dist');
  const read = (file: string) => readFileSync(resolve(dist, file), 'utf8').replaceAll('&#39;', "'");
  for (const [place, page] of [...Object.entries(pages), ['404.html', notFound] as const]) {
    const [, first] = /<head>\s*(<[^>]+>)/.exec(read(place))!;
    expect(first).toBe(`<meta http-equiv="Content-Security-Policy" content="${page.policy}">`);
    expect(read(place)).toContain('<meta name="referrer" content="no-referrer" />');
  }
  for (const [name, text] of Object.entries(files))
    expect(readFileSync(resolve(dist, name), 'utf8')).toBe(text);
});

test('on every built page the host’s theme is the last of the styles', () => {
  const dist = resolve(process.env['AFWEGING_DIST'] ?? 'dist');
  for (const place of Object.keys(pages)) {
    const styles = readFileSync(resolve(dist, place), 'utf8').matchAll(
      /<link rel="stylesheet"[^>]* href="([^"]+)"/g,
    );
    const names = [...styles].map(([, address]) => address!.split('/').pop()!);
    expect(names.length).toBeGreaterThan(1);
    expect(names.indexOf('theme.css')).toBe(names.length - 1);
  }
});
