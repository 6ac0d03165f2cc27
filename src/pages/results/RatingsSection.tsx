import { figuresTexts } from '../../i18n/result-figures.ts';
import { GroupsFigure } from './GroupsFigure.tsx';
import type { PageProps } from './page.ts';
import { RatingsFigure } from './RatingsFigure.tsx';

/** The judgements themselves: per situation, and by a background question. */
export function RatingsSection(page: PageProps) {
  return (
    <section class="section">
      <h2>{figuresTexts().ratings}</h2>
      <RatingsFigure {...page} />
      {page.open.study.questions.length > 0 && <GroupsFigure {...page} />}
    </section>
  );
}
