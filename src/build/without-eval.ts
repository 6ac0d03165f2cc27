import type { Plugin } from 'vite';

/** Answers what @stdlib would ask by `eval`, which the content policy refuses: are there generators? */
export function withoutEval(): Plugin {
  const asked = '@stdlib/assert-has-generator-support';
  return {
    name: 'without-eval',
    enforce: 'pre',
    resolveId: (id) => (id === asked ? `\0${asked}` : undefined),
    load: (id) => (id === `\0${asked}` ? 'module.exports = () => true;' : undefined),
  };
}
