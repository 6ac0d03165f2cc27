/** Trusted Types as far as used here; not yet in TypeScript's DOM types. */
type Policies = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy;
};
type Policy = { createScriptURL(url: string): string };

// The content policy allows one policy of this name, made once: this module is its only maker.
const policy: Policy | undefined = (globalThis as { trustedTypes?: Policies }).trustedTypes?.createPolicy(
  'afweging-worker',
  { createScriptURL: allowed },
);

/**
 * Marks the address of a script as one of ours, where the browser asks for that.
 *
 * @param url - a blob made by this page, or a script on this page's own host
 * @throws TypeError for any other
 */
export function scriptUrl(url: string): string {
  return policy ? policy.createScriptURL(url) : allowed(url);
}

function allowed(url: string): string {
  // A blob's address names the origin that made it.
  if (new URL(url).origin === location.origin) return url;
  throw new TypeError(`script from elsewhere: ${url}`);
}
