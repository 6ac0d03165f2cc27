import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { appTexts } from '../i18n/app.ts';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { formatRoute, type Route } from './routes.ts';
import { ThemeChoice } from './ThemeChoice.tsx';
import { useHeading } from './useHeading.ts';

/** What stands around every page of the studio: the way in for keyboards, header, page, footer. */
export function Frame(props: { readonly route: Route; readonly children: ComponentChildren }) {
  const text = appTexts();
  const main = useRef<HTMLElement>(null);
  useHeading(main, props.route);
  const skip = () => {
    main.current?.focus();
    main.current?.scrollIntoView();
  };
  return (
    <>
      <button type="button" class="button skip" onClick={skip}>
        {text.skip}
      </button>
      <header class="page header">
        <a class="name" href={formatRoute({ kind: 'start' })} aria-label={text.home}>
          {text.name}
        </a>
        <LanguageSwitch />
      </header>
      <main class="page" tabIndex={-1} ref={main}>
        {props.children}
      </main>
      <footer class="page footer">
        <p>{text.footer}</p>
        <p class="screen-only">{text.device}</p>
        <p class="screen-only">{text.licence}</p>
        <ThemeChoice />
      </footer>
    </>
  );
}
