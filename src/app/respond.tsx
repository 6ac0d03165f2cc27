import './without-rtc.ts';
import { render, type VNode } from 'preact';
import { language } from '../i18n/language.ts';
import { startTheme } from '../ui/theme.ts';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/controls.css';
import './frame.css';
import { Invitation } from './Invitation.tsx';

startTheme();
document.documentElement.lang = language.value;
const show = (screen: VNode) => render(screen, document.getElementById('app')!);
// A policy in a meta tag cannot forbid framing, and not every host sends the header that does.
const framed = window.top !== window.self;
if (framed) void import('./Framed.tsx').then(({ Framed }) => show(<Framed />));
else show(<Invitation link={location.hash} />);
addEventListener('hashchange', () => location.reload());
