/** A page entered from outside, and what browsers are told to refuse on it. */
export type Page = {
  /** Of its bundle. */
  readonly name: string;
  /** Its HTML in the sources. */
  readonly source: string;
  /** The content policy, as it stands in the page itself. */
  readonly policy: string;
  /** Whether another page may show it in a frame. */
  readonly framed: boolean;
  /** Whether it may ask for the camera. */
  readonly camera: boolean;
};

/**
 * The pages by their place on the host: the one table from which the build writes the policy into every
 * page and the header files for hosts.
 *
 * A page on which someone answers, or that shows a stranger's model, may connect to nothing at all.
 */
export const pages: Readonly<Record<string, Page>> = {
  'index.html': {
    name: 'start',
    source: 'index.html',
    policy: policy("'self'"),
    framed: false,
    camera: true,
  },
  'r/index.html': {
    name: 'respond',
    source: 'src/app/respond.html',
    policy: policy("'none'"),
    framed: false,
    camera: false,
  },
  'm/index.html': {
    name: 'model',
    source: 'src/app/model.html',
    policy: policy("'none'"),
    framed: true,
    camera: false,
  },
  'check/index.html': {
    name: 'check',
    source: 'src/app/check.html',
    policy: policy("'self'"),
    framed: false,
    camera: false,
  },
};

/**
 * The page for an address that leads nowhere. It is shown at any depth, where relative addresses miss, so
 * that its one script and its style stand in it and are allowed by their SHA-256 alone.
 */
export const notFound: Page = {
  name: 'not-found',
  source: 'src/app/not-found.html',
  policy: [
    "default-src 'none'",
    "script-src 'sha256-J9prcqrKMVzsD03wxprfB6zhyyABOLsZwF9thhSDYxw='",
    "style-src 'sha256-vBACZGzkXLXTo2yodI5OnXKYVzq4Z1ZLGAXYjpi7fK4='",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; '),
  framed: false,
  camera: false,
};

/** The service worker, which as a file of its own is under no page's policy. */
export const workerPolicy = "default-src 'none'; connect-src 'self'";

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
