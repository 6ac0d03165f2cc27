import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'vite';
import { script } from '../../src/build/script.ts';
import { browser } from '../support/browser.ts';

/** Starts a browser without a window, with a profile of its own, at an address. */
export type Open = (profile: string, url: string) => Promise<ChildProcess>;

export const chromium: Open = async (profile, url) => {
  const { executablePath, args, env } = await browser();
  return spawn(executablePath, [...args, '--headless', `--user-data-dir=${profile}`, url], {
    env,
    stdio: 'ignore',
  });
};

export const firefox: Open = async (profile, url) =>
  spawn('firefox-esr', ['--headless', '--no-remote', '--profile', profile, url], { stdio: 'ignore' });

/** The page and all it imports as one script. */
export async function pageScript(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [script()],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, 'page.ts'),
        output: { codeSplitting: false },
      },
    },
  });
  const { output: chunks } = (Array.isArray(output) ? output[0]! : output) as { output: { code: string }[] };
  return chunks[0]!.code;
}

/** What all fits come to in a browser with so many workers. */
export async function fitsIn(open: Open, script: string, workers: number): Promise<Record<string, string>> {
  const profile = mkdtempSync(join(tmpdir(), 'afweging-bits-'));
  let told = (_: string) => {};
  const answer = new Promise<string>((given) => {
    told = given;
  });
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') told(await text(request));
    const isScript = request.url === '/page.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const running = await open(profile, `http://localhost:${port}/?${workers}`);
  try {
    return JSON.parse(await answer) as Record<string, string>;
  } finally {
    running.kill();
    await once(running, 'exit');
    server.close();
    server.closeAllConnections();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
