import { render } from 'preact';
import readerUrl from 'zxing-wasm/reader/zxing_reader.wasm?url';
import { language } from '../i18n/language.ts';
import { Check } from '../pages/check/Check.tsx';
import type { Expected } from '../pages/check/judge.ts';
import { startTheme } from '../ui/theme.ts';
import '../ui/tokens.css';
import '../ui/studio-font.css';
import '../ui/base.css';
import '../ui/controls.css';
import './frame.css';
import { Bare } from './Bare.tsx';
import { everywhere, immutable, mimeTypes, placesWithHeaders } from './headers.ts';
import { pages } from './policy.ts';

const base = new URL('../', location.href);

startTheme();
document.documentElement.lang = language.value;
render(
  <Bare>
    <Check base={base} expected={[...ownFiles(), ...loadedAssets()]} />
  </Bare>,
  document.getElementById('app')!,
);

/** The pages and the service worker. */
function ownFiles(): Expected[] {
  return placesWithHeaders()
    .filter(([place]) => place !== '404.html')
    .map(([place, headers]) => ({
      path: place.replace(/index\.html$/, ''),
      type: typeOf(place),
      headers: [...everywhere, ...headers],
      ...(pages[place] && { policy: pages[place].policy }),
    }));
}

/** One file of each type that the app consists of. */
function loadedAssets(): Expected[] {
  const urls = [readerUrl, ...performance.getEntriesByType('resource').map(({ name }) => name)];
  const paths = urls.map((url) => new URL(url, location.href).href.slice(base.href.length));
  const assets = paths.filter((path) => path.startsWith('assets/'));
  const ofType = Object.keys(mimeTypes).flatMap((type) =>
    assets.filter((path) => path.endsWith(`.${type}`)).slice(0, 1),
  );
  return ofType.map((path) => ({
    path,
    type: typeOf(path),
    headers: [...everywhere, immutable],
  }));
}

function typeOf(path: string): string {
  return mimeTypes[path.split('.').at(-1)!]!;
}
