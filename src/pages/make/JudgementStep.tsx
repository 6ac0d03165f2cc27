import { makeStepTexts } from '../../i18n/make-steps.ts';
import { changeStudy } from '../../state/making.ts';
import { answerForm } from '../../study/answer-forms.ts';
import { changeAnswer } from '../../study/edit.ts';
import { limits, type Study } from '../../study/study.ts';
import { BothLanguages } from '../../ui/BothLanguages.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { NumberField } from '../../ui/NumberField.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { AnswerFields } from './AnswerFields.tsx';

const forms = ['scale', 'yes-no', 'choice'] as const;

/** What is judged, and in which answers. */
export function JudgementStep({ study }: { readonly study: Study }) {
  const text = makeStepTexts();
  const { answer } = study;
  const choose = (kind: string) => {
    const form = forms.find((each) => each === kind)!;
    if (form !== answer.kind) changeStudy((now) => changeAnswer(now, answerForm(form)));
  };
  return (
    <>
      <Radios
        id="form"
        legend={text.form}
        options={forms.map((value) => ({ value, label: text.forms[value] }))}
        value={answer.kind}
        onChange={choose}
      />
      <Words study={study} />
      <AnswerFields answer={answer} />
      <Checkbox
        id="skip"
        label={text.skip}
        checked={study.skip}
        onChange={(skip) => changeStudy((now) => ({ ...now, skip }))}
      />
      <NumberField
        id="minimum-group"
        label={text.minimumGroup}
        help={text.minimumGroupHelp}
        value={study.minimumGroup}
        {...limits.minimumGroup}
        onChange={(minimumGroup) => changeStudy((now) => ({ ...now, minimumGroup }), 'minimum-group')}
      />
    </>
  );
}

/** The statement, and what is read before it. */
function Words({ study }: { readonly study: Study }) {
  const text = makeStepTexts();
  return (
    <>
      <BothLanguages
        id="statement"
        label={text.statement}
        help={text.statementHelp[study.answer.kind]}
        text={study.statement}
        onChange={(statement) => changeStudy((now) => ({ ...now, statement }), 'statement')}
        long
      />
      <BothLanguages
        id="lead"
        label={text.lead}
        help={text.leadHelp}
        optional
        text={study.lead}
        onChange={(lead) => changeStudy((now) => ({ ...now, lead }), 'lead')}
        long
      />
    </>
  );
}
