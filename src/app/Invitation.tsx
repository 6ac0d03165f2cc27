import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { respondTexts } from '../i18n/respond.ts';
import { Introduction } from '../pages/respond/Introduction.tsx';
import { Respond } from '../pages/respond/Respond.tsx';
import { Survey } from '../state/survey.ts';
import { loadTemplate, type TemplateId, templateIds } from '../study/templates.ts';
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx';
import { ErrorScreen } from './ErrorScreen.tsx';
import { useFault } from './useFault.ts';

/** Opens the study that a link invites to, or says that it cannot be found. */
export function Invitation({ link }: { readonly link: string }) {
  const [survey, setSurvey] = useState<Survey | undefined>(undefined);
  const fault = useFault();
  const id = invitedTo(link);
  useEffect(() => {
    if (id) void open(id).then(setSurvey);
  }, [id]);
  if (fault !== undefined) {
    return (
      <Plain>
        <ErrorScreen error={fault} />
      </Plain>
    );
  }
  if (!id) return <Unknown />;
  return (
    <>
      <Header />
      {survey && <Respond survey={survey} Introduction={Introduction} />}
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
  const survey = new Survey({ study: await loadTemplate(id) });
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
