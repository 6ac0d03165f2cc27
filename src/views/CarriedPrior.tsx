import type { ComponentChildren } from 'preact';
import { nextRoundTexts } from '../i18n/next-round.ts';
import type { Study } from '../study/study.ts';

/** That a study carries a group's weights, whose they are and what for; nothing where it carries none. */
export function CarriedPrior({ study, children }: { study: Study; children: ComponentChildren }) {
  const text = nextRoundTexts();
  if (!study.prior) return null;
  return (
    <>
      <p>
        {whose(study.prior.people)} {text.purpose}
      </p>
      {children}
    </>
  );
}

function whose(people: number | undefined): string {
  const text = nextRoundTexts();
  if (people === undefined) return text.carriesUnknown;
  return people === 0 ? text.carriesSimulated : text.carries(people);
}
