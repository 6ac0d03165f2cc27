import { useEffect, useRef } from 'preact/hooks';
import type { PublishedModel } from '../../advice/published.ts';
import { formatDate } from '../../i18n/format.ts';
import { modelTexts } from '../../i18n/model.ts';
import { paperTexts } from '../../i18n/paper.ts';
import { localised } from '../../i18n/texts.ts';
import { modelCase } from '../../state/model.ts';
import { SimulatedLabel } from '../../ui/SimulatedLabel.tsx';
import { TitlePage } from '../../ui/TitlePage.tsx';
import { About } from './About.tsx';
import { Judged } from './Judged.tsx';
import { OwnJudgement } from './OwnJudgement.tsx';
import { notForWords, peopleWords, whoseOf } from './whose.ts';
import '../../views/case.css';

/** A model that was opened: the reader's own judgement first, then that of the people behind it. */
export function Shown({ model, whole }: Parameters<typeof Judged>[0]) {
  const text = modelTexts();
  const asked = modelCase.value.judgement.kind === 'asked';
  const simulated = model.seed !== undefined;
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(asked);
  useEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    // The button that was pressed is gone: those who do not see go on from the heading.
    title.current?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [asked]);
  return (
    <>
      <TitlePage facts={() => onPaper(model)}>
        <h1 class="case-title" ref={title} tabIndex={-1}>
          {localised(model.study.title)}
        </h1>
        <p class="model-lead">{text.lead(peopleWords(model, 0), simulated)}</p>
      </TitlePage>
      {asked && simulated && <SimulatedLabel />}
      {asked ? <OwnJudgement model={model} /> : <Judged model={model} whole={whole} />}
      {!asked && <About model={model} />}
    </>
  );
}

function onPaper(model: PublishedModel): [string, string][] {
  const text = modelTexts();
  const whose = whoseOf(model, 0);
  return [
    [text.whose, [whose.subtitle, ...whose.source].join('\u00a0· ')],
    [text.notFor, notForWords(model).join(' ')],
    [paperTexts().printed, formatDate(Date.now())],
  ];
}
