import './without-rtc.ts';
import { render } from 'preact';
import { appTexts } from '../i18n/app.ts';
import { language } from '../i18n/language.ts';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { startTheme } from '../ui/theme.ts';
import '../ui/tokens.css';
import '../ui/studio-font.css';
import '../ui/base.css';
import '../ui/controls.css';
import './frame.css';
import { ThemeChoice } from './ThemeChoice.tsx';

/** The page of a published model, entered without one. */
function NoModel() {
  const text = appTexts();
  document.title = `${text.model} · Afweging`;
  return (
    <>
      <header class="page header">
        <span class="name">{text.name}</span>
        <LanguageSwitch />
      </header>
      <main class="page">
        <h1>{text.model}</h1>
        <p class="lead">{text.modelWhy}</p>
        <p>{text.modelNext}</p>
      </main>
      <footer class="page footer">
        <p>{text.footer}</p>
        <ThemeChoice />
      </footer>
    </>
  );
}

startTheme();
document.documentElement.lang = language.value;
render(<NoModel />, document.getElementById('app')!);
