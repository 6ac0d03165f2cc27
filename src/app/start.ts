import '../ui/tokens.css';
import '../ui/studio-font.css';
import '../ui/base.css';
import '../ui/controls.css';
import './frame.css';

/**
 * The start page's entry: where a short link leads, or the studio. What the one needs, the other does not
 * load. The styles are here, so that the page links them before the host's own theme.
 */
const kind = /^#([sthem])/i.exec(location.hash)?.[1]?.toLowerCase();
// A link that lost the folder of its page on the way is given it back.
const folders: Readonly<Record<string, string>> = { s: 'r/', t: 'r/', m: 'm/' };
const app = new URL('.', location.href).href;

if (kind === 'h') void follow();
else if (kind && folders[kind]) location.replace(app + folders[kind] + location.hash);
else void import('./studio.tsx');

async function follow(): Promise<void> {
  const { shortLinkTarget } = await import('../state/short-link.ts');
  const target = await shortLinkTarget(location.href, app);
  if (target.ok) location.replace(target.value);
  else (await import('./ShortLink.tsx')).drawShortLink(target.problem);
}

// Within the studio only its own routes change the fragment; a link pasted over it starts anew.
addEventListener('hashchange', () => {
  if (/^#[sthm]/i.test(location.hash)) location.reload();
});
