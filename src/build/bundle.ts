import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { root } from './root.ts';

/** The script that a page starts with; undefined when the build is not of the site. */
export function entryOf(page: string, bundle: Rolldown.OutputBundle): Rolldown.OutputChunk | undefined {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  return chunks.find((chunk) => chunk.isEntry && chunk.facadeModuleId === resolve(root, page));
}

/** All chunks that are had from the given ones by following imports. */
export function reached(
  from: Rolldown.OutputChunk[],
  bundle: Rolldown.OutputBundle,
  along: readonly ('imports' | 'dynamicImports')[],
): Set<Rolldown.OutputChunk> {
  const found = new Set(from);
  for (const chunk of found)
    for (const file of along.flatMap((kind) => chunk[kind])) {
      const next = bundle[file];
      if (next?.type === 'chunk') found.add(next);
    }
  return found;
}

export function stylesOf(chunks: Iterable<Rolldown.OutputChunk>): string[] {
  return [...new Set([...chunks].flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]))];
}

export function sourceOf(part: Rolldown.OutputBundle[string] | undefined): string | Uint8Array {
  if (!part) throw new Error('a file that a page needs is not in the bundle');
  return part.type === 'chunk' ? part.code : part.source;
}
