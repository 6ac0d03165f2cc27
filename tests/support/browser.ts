import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';

type Launch = { executablePath: string; args: string[]; env: Record<string, string> };

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Kept from looking things up on the network, so that a test sees only what the page asks for. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * How to start a Chromium: the one named by the variable CHROMIUM, else an installed one, else the one
 * packed in a package (x64 Linux).
 *
 * @throws Error with one line on what to do where there is none
 */
export async function browser(): Promise<Launch> {
  const own = process.env['CHROMIUM'];
  const env = process.env as Record<string, string>;
  for (const executablePath of own ? [own] : installed)
    if (runs(executablePath)) return { executablePath, args, env };
  if (!own && process.platform === 'linux' && process.arch === 'x64') return packed();
  throw new Error('no browser: install Chromium, Chrome or Edge, or set CHROMIUM to the path of one');
}

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacks the packed Chromium with the libraries it needs, which it does only when told it runs on Lambda. */
async function packed(): Promise<Launch> {
  const before = { ...process.env };
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x';
  process.env['TMPDIR'] = resolve(import.meta.dirname, '../../node_modules/.chromium');
  const { mkdirSync } = await import('node:fs');
  mkdirSync(process.env['TMPDIR'], { recursive: true });
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const env = { ...process.env } as Record<string, string>;
  process.env = before;
  return {
    executablePath,
    args,
    env: {
      ...(before as Record<string, string>),
      LD_LIBRARY_PATH: env['LD_LIBRARY_PATH'] ?? '',
      FONTCONFIG_PATH: env['FONTCONFIG_PATH'] ?? '',
    },
  };
}
