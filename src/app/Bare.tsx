import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { ThemeChoice } from './ThemeChoice.tsx';
import { useHeading } from './useHeading.ts';

const here = { kind: 'start' } as const;

/** What stands around a page that leads nowhere else. */
export function Bare({ children }: { readonly children: ComponentChildren }) {
  const main = useRef<HTMLElement>(null);
  useHeading(main, here);
  return (
    <>
      <header class="page header">
        <span class="name">Afweging</span>
        <LanguageSwitch />
      </header>
      <main class="page" ref={main}>
        {children}
      </main>
      <footer class="page footer">
        <ThemeChoice />
      </footer>
    </>
  );
}
