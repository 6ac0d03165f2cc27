import { useState } from 'preact/hooks';
import { invitedTexts } from '../../i18n/invited.ts';
import { language } from '../../i18n/language.ts';
import { respondTexts } from '../../i18n/respond.ts';
import { localised } from '../../i18n/texts.ts';
import { type Invited, takePart } from '../../state/invited.ts';
import type { Study } from '../../study/study.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Begin } from './Begin.tsx';
import { Consent } from './Consent.tsx';
import { InvitedNotices } from './InvitedNotices.tsx';
import type { IntroductionProps } from './introducing.ts';
import { Opening } from './Opening.tsx';
import { Told } from './Told.tsx';

/** The first screen of a study that someone invites to: also who may be reached, whose key it is, and consent. */
export function InvitedIntroduction({
  survey,
  ready,
  children,
  invited,
}: IntroductionProps & { readonly invited: Invited }) {
  const { study } = survey;
  const [agreed, setAgreed] = useState(false);
  const [attempts, setAttempts] = useState(0);
  const under = survey.session.value.kind === 'taking-part';
  const consent = localised(study.consent);
  const missing = !under && consent !== '' && !agreed;
  const refused = missing && attempts > 0;
  const begin = () => {
    if (missing) setAttempts(attempts + 1);
    else takePart(survey, invited, consent || undefined);
  };
  const agreeFirst = invitedTexts().agreeFirst;
  return (
    <>
      <ErrorSummary key={attempts} errors={refused ? [{ id: 'consent', text: agreeFirst }] : []} />
      {!under && <InvitedNotices survey={survey} invited={invited} />}
      <Opening study={study} />
      <Particulars study={study} />
      {invited.lock && <KeyWords words={invited.lock.words[language.value]} />}
      <Consent
        text={consent}
        given={under}
        agreed={agreed}
        error={refused ? agreeFirst : undefined}
        onChange={setAgreed}
      />
      <Begin survey={survey} ready={ready} onBegin={begin} />
      {children}
    </>
  );
}

/** Who asks what for, and what becomes of the answers. */
function Particulars({ study }: { readonly study: Study }) {
  const text = { ...respondTexts(), ...invitedTexts() };
  const purpose = localised(study.purpose);
  return (
    <>
      <h2 class="question">{text.who}</h2>
      <p>{localised(study.asker) || text.whoInvites}</p>
      <Told name={text.contact} told={study.contact} />
      {purpose && <h2 class="question">{text.purpose}</h2>}
      {purpose && <p>{purpose}</p>}
      <h2 class="question">{text.answers}</h2>
      <p>{text.answersWhat}</p>
      <p>{study.key ? text.answersSealed : text.answersStay}</p>
      <Told name={text.retention} told={study.retention} />
      <Told name={text.withdrawal} told={study.withdrawal} />
    </>
  );
}

/** The researcher's key as words, with the question whether the invitation has the same. */
function KeyWords({ words }: { readonly words: readonly string[] }) {
  const text = invitedTexts();
  return (
    <>
      <h2 class="question">{text.keyTitle}</h2>
      <p>{text.keyWhat}</p>
      <p class="key-words">{words.join(' ')}</p>
      <p>{text.keyAsk}</p>
    </>
  );
}
