/**
 * The pages entered from outside, each with its content policy: the one table from which the build
 * writes the policy into every page.
 *
 * A page on which someone answers, or that shows a stranger's model, may connect to nothing at all.
 */
export const pages: Readonly<Record<string, { readonly source: string; readonly policy: string }>> = {
  'index.html': { source: 'index.html', policy: policy("'self'", "'self' blob:") },
  'r/index.html': { source: 'src/app/respond.html', policy: policy("'none'", "'self'") },
  'm/index.html': { source: 'src/app/model.html', policy: policy("'none'", "'self'") },
};

function policy(connect: string, images: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    `img-src ${images}`,
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
