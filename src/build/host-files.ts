import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { notFound } from '../app/policy.ts';
import { headerFiles } from './header-files.ts';
import { root } from './root.ts';

/** Writes what a host needs beside the pages: 404.html and the files with headers. */
export function hostFiles(): Plugin {
  return {
    name: 'host-files',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      if (!Object.keys(bundle).some((file) => file.endsWith('.html'))) return;
      const page = readFileSync(resolve(root, notFound.source), 'utf8');
      for (const kind of ['script', 'style']) {
        const allowed = `${kind}-src '${hashOf(page, kind)}'`;
        if (!notFound.policy.includes(allowed)) this.error(`${notFound.source} needs ${allowed}`);
      }
      const meta = `<meta http-equiv="Content-Security-Policy" content="${notFound.policy}">`;
      const source = page.replace('<head>', `<head>\n    ${meta}`);
      this.emitFile({ type: 'asset', fileName: '404.html', source });
      for (const [fileName, source] of Object.entries(headerFiles())) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}

/** What a policy calls the one element of a kind. */
function hashOf(page: string, kind: string): string {
  const [, text] = new RegExp(`<${kind}>([^]*?)</${kind}>`).exec(page)!;
  return `sha256-${createHash('sha256').update(text!).digest('base64')}`;
}
