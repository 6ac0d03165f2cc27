import type { ComponentChildren } from 'preact';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';

/** A page of nothing but some words. */
export function Plain({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <Header />
      <main class="page">{children}</main>
    </>
  );
}

export function Header() {
  return (
    <header class="page header">
      <span class="name">Afweging</span>
      <LanguageSwitch />
    </header>
  );
}
