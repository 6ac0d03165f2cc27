import { modelTexts } from '../../i18n/model.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { modelProblem } from '../../problems/model-problem.ts';
import { modelPage, openModelFile } from '../../state/model.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { Problem } from '../../ui/Problem.tsx';
import { Shown } from './Shown.tsx';
import './model.css';

/** A published model, or a way to open one. */
export function Model() {
  const text = modelTexts();
  const { value } = modelPage;
  switch (value.kind) {
    case 'none':
      return (
        <>
          <h1>{text.none}</h1>
          <p class="lead">{text.why}</p>
          <p>{text.next}</p>
          <OpenModel />
        </>
      );
    case 'reading':
      return <p role="status">{text.reading}</p>;
    case 'unread': {
      const { sentence, next } = modelProblem(value.problem);
      return (
        <>
          <h1>{text.unread}</h1>
          <Problem sentence={sentence}>
            <p>{next}</p>
          </Problem>
          <OpenModel />
        </>
      );
    }
    case 'ready':
      return <Shown model={value.model} whole={value.whole} />;
    default:
      return unreachable(value);
  }
}

function OpenModel() {
  const text = modelTexts();
  return (
    <FileDrop
      choose={text.choose}
      orDrop={text.orDrop}
      form={text.stays}
      accept=".json,.txt,application/json,text/plain"
      onFiles={([file]) => void openModelFile(file!)}
    />
  );
}
