import { useEffect, useId } from 'preact/hooks';
import { recruitmentTexts } from '../../i18n/recruitment.ts';
import { storageProblem } from '../../problems/storage.ts';
import {
  leaveRecruitment,
  openRecruitment,
  type Recruiting,
  recruiting,
  tell,
} from '../../state/recruitment.ts';
import { longestHow, mostInvited } from '../../study/recruitment.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { SavedNote } from '../../ui/SavedNote.tsx';
import { responseFacts } from '../../views/recruitmentWords.ts';

/** How many people the researcher invited and how, to be told beside the results. */
export function Invited({ id, answered }: { readonly id: string; readonly answered: number }) {
  useEffect(() => {
    void openRecruitment(id);
    return leaveRecruitment;
  }, [id]);
  const text = recruitmentTexts();
  const now = recruiting.value;
  return (
    <section class="section">
      <h2>{text.title}</h2>
      <p>{text.what}</p>
      {now && <Fields id={id} answered={answered} now={now} />}
    </section>
  );
}

function Fields(props: { readonly id: string; readonly answered: number; readonly now: Recruiting }) {
  const { id, answered, now } = props;
  const { recruitment, savedAt, saving, problem } = now;
  const { invited, how } = recruitment;
  const text = recruitmentTexts();
  const field = useId();
  return (
    <>
      <NumberField
        id={`${field}-invited`}
        label={text.invited}
        help={text.invitedHelp}
        value={invited}
        least={1}
        most={mostInvited}
        onChange={(value) => void tell(id, { invited: value })}
        onClear={() => void tell(id, { invited: undefined })}
      />
      <div role="status">
        {invited !== undefined && answered > invited ? (
          <p class="caution">{text.tooMany(answered, invited)}</p>
        ) : (
          responseFacts({ ...recruitment, answered }).map((words) => (
            <p key={words}>{text.sentence(words)}</p>
          ))
        )}
      </div>
      <BothLanguages
        id={`${field}-how`}
        label={text.how}
        help={text.howHelp}
        text={how}
        most={longestHow}
        onChange={(next) => void tell(id, { how: next })}
      />
      <SavedNote at={savedAt} saving={saving} />
      {problem && (
        <Problem sentence={problem.kind === 'unknown-study' ? text.gone : storageProblem(problem)} />
      )}
    </>
  );
}
