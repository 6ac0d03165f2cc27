import './without-rtc.ts';
import { render } from 'preact';
import { language } from '../i18n/language.ts';
import { beginInLanguageOf } from '../i18n/own-language.ts';
import { Model } from '../pages/model/Model.tsx';
import { modelPage, openModel } from '../state/model.ts';
import { textsIn } from '../study/texts-in.ts';
import { startTheme } from '../ui/theme.ts';
import '../ui/tokens.css';
import '../ui/studio-font.css';
import '../ui/base.css';
import '../ui/controls.css';
import './frame.css';
import { Bare } from './Bare.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { useFault } from './useFault.ts';

/** The page of a published model, or the error screen once something broke. */
function ModelPage() {
  const fault = useFault();
  return <Bare>{fault === undefined ? <Model /> : <ErrorScreen error={fault} />}</Bare>;
}

async function follow(): Promise<void> {
  if (location.hash.length <= 1) return;
  await openModel(location.hash);
  const { value } = modelPage;
  if (value.kind === 'ready') beginInLanguageOf(textsIn(value.model.study));
}

startTheme();
document.documentElement.lang = language.value;
void follow();
addEventListener('hashchange', () => void follow());
render(<ModelPage />, document.getElementById('app')!);
