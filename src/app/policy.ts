/**
 * The pages entered from outside, each with its content policy: the one table from which the build
 * writes the policy into every page.
 *
 * A page on which someone answers, or that shows a stranger's model, may connect to nothing at all.
 */
export const pages: Readonly<
  Record<string, { readonly name: string; readonly source: string; readonly policy: string }>
> = {
  'index.html': { name: 'studio', source: 'index.html', policy: policy("'self'") },
  'r/index.html': { name: 'respond', source: 'src/app/respond.html', policy: policy("'none'") },
  'm/index.html': { name: 'model', source: 'src/app/model.html', policy: policy("'none'") },
};

/** @param connect - what the page may fetch */
function policy(connect: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src ${connect}`,
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types afweging-worker',
  ].join('; ');
}
