import { startTexts } from '../../i18n/start.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import './start.css';

/** The start page: what Afweging is, and one click to each of the things that can be done. */
export function Start() {
  const text = startTexts();
  return (
    <>
      <h1 class="title">{text.title}</h1>
      <p class="lead">{text.lead}</p>
      <p>{text.forWhom}</p>
      <section class="section">
        <h2>{text.reference}</h2>
        <p>{text.referenceWhat}</p>
        <p class="subtle">{text.referenceSimulated}</p>
        <ButtonLink kind="primary" href="#/study/data-sharing/results">
          {text.openReference}
        </ButtonLink>
      </section>
      <section class="section">
        <h2>{text.own}</h2>
        <p>{text.ownWhat}</p>
        <ButtonLink kind="secondary" href="#/studies">
          {text.openOwn}
        </ButtonLink>
      </section>
      <section class="section">
        <h2>{text.others}</h2>
        <ul class="ways">
          <Way href="#/study/data-sharing/case" name={text.case} what={text.caseWhat} />
          <Way href="r/#tbenefits" name={text.takePart} what={text.takePartWhat} />
          <Way href="#/study/benefits/results" name={text.benefits} what={text.benefitsWhat} />
          <Way href="#/table" name={text.table} what={text.tableWhat} />
        </ul>
      </section>
    </>
  );
}

function Way(props: { readonly href: string; readonly name: string; readonly what: string }) {
  return (
    <li>
      <a href={props.href}>{props.name}</a>
      <p>{props.what}</p>
    </li>
  );
}
