import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

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
 * How to start a Chromium: the one named by the variable CHROMIUM, else the one packed in a package (x64
 * Linux: the same everywhere, and twice as quick to open a page), else an installed one.
 *
 * @throws Error with one line on what to do where there is none
 */
export async function browser(): Promise<Launch> {
  const own = process.env['CHROMIUM'];
  if (!own && process.platform === 'linux' && process.arch === 'x64') return packed();
  const env = process.env as Record<string, string>;
  const executablePath = (own ? [own] : installed).find(runs);
  if (executablePath) return { executablePath, args, env };
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
  const folder = resolve(import.meta.dirname, '../../node_modules/.chromium');
  mkdirSync(folder, { recursive: true });
  const before = { ...process.env } as Record<string, string>;
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', TMPDIR: folder });
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = process.env['LD_LIBRARY_PATH'] ?? '';
  process.env = before;
  return {
    executablePath,
    args,
    // In the C locale it tells pages a language that no standard knows.
    env: { ...before, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontList(folder), LANG: 'en_US.UTF-8' },
  };
}

/** Its own list of fonts names folders of Lambda; without any font it stops at the first form control. */
function fontList(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const fonts = ['fonts', 'fonts-cache'].map((name) => join(folder, name));
  writeFileSync(
    file,
    `<?xml version="1.0"?><fontconfig><dir>${fonts[0]}</dir><dir>/usr/share/fonts</dir><cachedir>${fonts[1]}</cachedir></fontconfig>`,
  );
  return file;
}
