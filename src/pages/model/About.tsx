import { useId } from 'preact/hooks';
import type { PublishedModel } from '../../advice/published.ts';
import { groundsTexts } from '../../i18n/case-grounds.ts';
import { formatNumber } from '../../i18n/format.ts';
import { modelTexts } from '../../i18n/model.ts';
import { recruitmentTexts } from '../../i18n/recruitment.ts';
import { localised } from '../../i18n/texts.ts';
import { Ground } from '../../views/Ground.tsx';
import { modelWords } from '../../views/modelWords.ts';
import { qualityWords } from '../../views/quality.ts';
import { recruitmentSentences } from '../../views/recruitmentWords.ts';
import { dateWords, notForWords, peopleWords } from './whose.ts';

/** What always stands next to an outcome: whose judgement, when, about what, how good, and not for what. */
export function About({ model }: { readonly model: PublishedModel }) {
  const { study, fits, seed, until } = model;
  const [{ fit, hits }] = fits;
  const text = modelTexts();
  const grounds = groundsTexts();
  const heading = useId();
  const people = peopleWords(model, 0);
  const judgements = formatNumber(fit.scenarios);
  const asker = localised(model.asker);
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 id={heading}>{grounds.grounds}</h2>
      <dl class="case-grounds">
        <Ground name={text.whose}>
          {seed === undefined
            ? whoseWords(people, localised(model.people))
            : text.simulatedFrom(people, `${seed}`)}
        </Ground>
        {model.recruited && (
          <Ground name={recruitmentTexts().heading}>{recruitmentSentences(model.recruited)}</Ground>
        )}
        {asker && <Ground name={text.publisher}>{asker}</Ground>}
        <Ground name={text.when}>
          {until > 0 && text.until(dateWords(until))} {text.published(dateWords(model.day))}
        </Ground>
        <Ground name={grounds.about}>{grounds.aboutWhat(formatNumber(model.scenarios))}</Ground>
        <Ground name={text.notFor}>{notForWords(model).join(' ')}</Ground>
        <Ground name={grounds.model}>
          {modelWords(study.answer, judgements)} {text.interval} {seed === undefined && text.noAnswers}
        </Ground>
        <Ground name={grounds.quality}>{qualityWords(hits, fit.respondents)}</Ground>
        {seed === undefined && (
          <Ground name={grounds.minimum}>{grounds.minimumWhat(model.minimumGroup)}</Ground>
        )}
      </dl>
    </section>
  );
}

function whoseWords(people: string, more: string): string {
  return more === '' ? `${people}.` : modelTexts().whoseMore(people, more);
}
