import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import { respondTexts } from '../i18n/respond.ts';
import { Respond } from '../pages/respond/Respond.tsx';
import { Survey } from '../state/survey.ts';
import { loadTemplate, type TemplateId, templateIds } from '../study/templates.ts';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';

/** Opens the study that a link invites to, or says that it cannot be found. */
export function Invitation({ link }: { readonly link: string }) {
  const [survey, setSurvey] = useState<Survey | undefined>(undefined);
  const [stray, setStray] = useState<unknown>(undefined);
  const [broken] = useErrorBoundary();
  const id = invitedTo(link);
  useEffect(() => {
    const rejected = (event: PromiseRejectionEvent) => setStray(event.reason ?? 'rejected');
    addEventListener('unhandledrejection', rejected);
    if (id) void open(id).then(setSurvey);
    return () => removeEventListener('unhandledrejection', rejected);
  }, [id]);
  const error: unknown = broken ?? stray;
  if (error !== undefined) {
    return (
      <Plain>
        <ErrorScreen error={error} />
      </Plain>
    );
  }
  if (!id) return <Unknown />;
  return (
    <>
      <Header />
      {survey && <Respond survey={survey} />}
    </>
  );
}

/** Inside another page nothing is asked: that page could lay itself over the answers. */
export function Framed() {
  const text = respondTexts();
  return (
    <Plain>
      <h1>{text.framed}</h1>
      <p>{text.framedWhy}</p>
      <p>
        <a href={location.href} target="_blank" rel="noreferrer">
          {text.framed}
        </a>
      </p>
    </Plain>
  );
}

async function open(id: TemplateId): Promise<Survey> {
  const survey = new Survey(await loadTemplate(id));
  void survey.open();
  return survey;
}

/** `#t` and a template's id. */
function invitedTo(link: string): TemplateId | undefined {
  return templateIds.find((id) => link === `#t${id}`);
}

function Unknown() {
  const text = respondTexts();
  return (
    <Plain>
      <h1>{text.unknown}</h1>
      <p>{text.unknownNext}</p>
    </Plain>
  );
}

function Plain({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <Header />
      <main class="page">{children}</main>
    </>
  );
}

function Header() {
  return (
    <header class="page header">
      <span class="name">Afweging</span>
      <LanguageSwitch />
    </header>
  );
}
