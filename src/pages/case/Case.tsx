import { useEffect } from 'preact/hooks';
import { caseTexts } from '../../i18n/case.ts';
import { groundsTexts } from '../../i18n/case-grounds.ts';
import { formatDate } from '../../i18n/format.ts';
import { paperTexts } from '../../i18n/paper.ts';
import { localised } from '../../i18n/texts.ts';
import { versionTexts } from '../../i18n/versions.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { unopenedWhy } from '../../problems/unopened.ts';
import { isSimulated } from '../../results/gate.ts';
import { type Judging, judging, showCase, stopJudging } from '../../state/case.ts';
import type { OpenStudy } from '../../state/study.ts';
import { Broken } from '../../ui/Broken.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Stopped } from '../../ui/Stopped.tsx';
import { StudyUnopened } from '../../ui/StudyUnopened.tsx';
import { TitlePage } from '../../ui/TitlePage.tsx';
import { MadeFrame } from '../../views/MadeFrame.tsx';
import { NoFit } from '../../views/NoFit.tsx';
import { Judged } from './Judged.tsx';
import { source, subtitle } from './judges.ts';
import '../../views/case.css';

/** A case, judged by the people of a study through the model fitted on their answers. */
export function Case({ id }: { readonly id: string }) {
  useEffect(() => {
    void showCase(id);
    return stopJudging;
  }, [id]);
  const { value } = judging;
  if (value.kind === 'unopened') {
    return <StudyUnopened why={unopenedWhy(value.problem)} onAgain={() => void showCase(id)} />;
  }
  return 'open' in value ? (
    <MadeFrame study={value.open.study} made={value.open.collected !== undefined} place="results">
      <Told id={id} value={value} />
    </MadeFrame>
  ) : (
    <Told id={id} value={value} />
  );
}

type ToldProps = { readonly id: string; readonly value: Exclude<Judging, { kind: 'unopened' }> };

function Told({ id, value }: ToldProps) {
  const text = caseTexts();
  const title = 'open' in value ? text.title(localised(value.open.study.title)) : text.titleOpening;
  return (
    <>
      <TitlePage facts={() => onPaper(value)}>
        <h1 class="case-title">{title}</h1>
      </TitlePage>
      <Stage id={id} value={value} />
    </>
  );
}

function onPaper(value: Judging): [string, string][] {
  const printed: [string, string] = [paperTexts().printed, formatDate(Date.now())];
  if (value.kind !== 'ready') return [printed];
  const judges = { ...value, simulated: isSimulated(value.people) };
  return [[groundsTexts().whose, [subtitle(judges), ...source(judges)].join('\u00a0· ')], printed];
}

function Stage({ id, value }: ToldProps) {
  const text = caseTexts();
  switch (value.kind) {
    case 'opening':
      return <Progress sentence={text.opening} done={0} />;
    case 'too-few':
      return <TooFew open={value.open} needed={value.needed} />;
    case 'fitting':
      return <Progress sentence={text.fitting} done={value.done} onCancel={stopJudging} />;
    case 'stopped':
      return <Stopped sentence={text.stopped} again={text.again} onAgain={() => void showCase(id)} />;
    case 'no-fit':
      return <NoFit sentence={text.noFit} study={value.open.study} problems={value.problems} />;
    case 'broken':
      return <Broken error={value.error} onAgain={() => void showCase(id)} />;
    case 'ready':
      return <Judged {...value} />;
    default:
      return unreachable(value);
  }
}

function TooFew({ open, needed }: { readonly open: OpenStudy; readonly needed: number }) {
  const text = caseTexts();
  return (
    <>
      <p class="lead">{text.tooFew(needed)}</p>
      <p>{text.tooFewNext}</p>
      <p>
        {open.collected ? (
          <a href={`#/study/${open.study.id}/collect`}>{versionTexts().collect}</a>
        ) : (
          <a href={`r/#t${open.study.id}`}>{text.takePart}</a>
        )}
      </p>
    </>
  );
}
