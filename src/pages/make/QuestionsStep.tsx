import { makeStepTexts } from '../../i18n/make-steps.ts';
import { addQuestion, moveQuestion, removeQuestion } from '../../study/edit-questions.ts';
import { limits, type Study } from '../../study/study.ts';
import { Items } from './Items.tsx';
import { QuestionFields } from './QuestionFields.tsx';

/** Questions about the respondent, each with a choice out of a few answers. */
export function QuestionsStep({ study: { questions } }: { readonly study: Study }) {
  const text = makeStepTexts();
  return (
    <>
      <p>{text.questionsLead}</p>
      {questions.length === 0 && <p>{text.noQuestions}</p>}
      <Items
        kind="question"
        things={questions}
        most={limits.questions}
        numbered={text.question}
        summary={({ options }) => text.options(options.length)}
        add={text.addQuestion}
        edits={{ add: addQuestion, move: moveQuestion, remove: removeQuestion }}
      >
        {(question) => <QuestionFields question={question} />}
      </Items>
    </>
  );
}
