import { render } from 'preact';
import { language } from '../i18n/language.ts';
import { startTheme } from '../ui/theme.ts';
import { Pages } from './Pages.tsx';

startTheme();
document.documentElement.lang = language.value;
render(<Pages />, document.getElementById('app')!);
