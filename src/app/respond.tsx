import './without-rtc.ts';
import { render } from 'preact';
import { language } from '../i18n/language.ts';
import { startTheme } from '../ui/theme.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import './frame.css';
import { Framed, Invitation } from './Invitation.tsx';

startTheme();
document.documentElement.lang = language.value;
// A policy in a meta tag cannot forbid framing, and not every host sends the header that does.
const framed = window.top !== window.self;
render(framed ? <Framed /> : <Invitation link={location.hash} />, document.getElementById('app')!);
addEventListener('hashchange', () => location.reload());
