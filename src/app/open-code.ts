import { h } from 'preact';
import { beginInLanguageOf } from '../i18n/own-language.ts';
import { InvitedIntroduction } from '../pages/respond/InvitedIntroduction.tsx';
import type { IntroductionProps } from '../pages/respond/introducing.ts';
import { invitationProblem } from '../problems/invitation.ts';
import { openInvited } from '../state/invited.ts';
import { Survey } from '../state/survey.ts';
import { textsIn } from '../study/texts-in.ts';

/** The study that a link carries, ready to take part in; or why not. */
export async function openCode(link: string) {
  const untraced = location.search === '?try';
  const opened = await openInvited(link, { untraced });
  if (!opened.ok) return { kind: 'problem' as const, told: () => invitationProblem(opened.problem) };
  const invited = opened.value;
  beginInLanguageOf(textsIn(invited.study));
  const survey = new Survey({ study: invited.study, version: invited.lock?.version, untraced });
  const Introduction = (props: IntroductionProps) => h(InvitedIntroduction, { ...props, invited });
  return { kind: 'study' as const, survey, Introduction };
}
