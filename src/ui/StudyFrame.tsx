import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { studyFrameTexts } from '../i18n/study-frame.ts';
import './study-frame.css';

/** Where one is in the life of a study. */
export type StudyPlace = 'make' | 'share' | 'collect' | 'results' | 'publish';

const places: readonly StudyPlace[] = ['make', 'share', 'collect', 'results', 'publish'];

/** A step within a place. `note`: how far it is, in words. */
type StudyStep = {
  readonly href: string;
  readonly label: string;
  readonly current: boolean;
  readonly note?: string | undefined;
};

type WhereInStudy = {
  readonly id: string;
  /** The study's own; empty while it has none. */
  readonly title: string;
  readonly place: StudyPlace;
  /** Those of the place one is in. */
  readonly steps?: readonly StudyStep[];
};

/**
 * A page of one study: its name and steps on the left, a menu above the page where there is no room, the
 * page itself with its own `h1`, and where it helps something to look at beside it.
 */
export function StudyFrame(
  props: WhereInStudy & {
    readonly aside?: ComponentChildren;
    readonly children: ComponentChildren;
  },
) {
  return (
    <div class={props.aside ? 'study study-with-aside' : 'study'}>
      <Places {...props} />
      <div class="study-page">{props.children}</div>
      {props.aside && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard (WCAG 2.1.1)
        <aside class="study-aside" tabIndex={0}>
          {props.aside}
        </aside>
      )}
    </div>
  );
}

/** The name of a study and the places in it, which a button shows where there is no room. */
function Places(props: WhereInStudy) {
  const text = studyFrameTexts();
  const [open, setOpen] = useState(false);
  const list = useId();
  const step = props.steps?.find(({ current }) => current);
  const here = [text.places[props.place], step?.label].filter(Boolean).join(': ');
  return (
    <nav class="study-nav screen-only" aria-label={text.nav}>
      <p class="study-name">
        <a href="#/studies">{text.studies}</a>
        <strong>{props.title || text.untitled}</strong>
      </p>
      <button
        type="button"
        class="button button-secondary study-menu"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {text.menu(here)}
      </button>
      <ul id={list} class={open ? 'study-places study-places-open' : 'study-places'}>
        {places.map((place) => (
          <li key={place}>
            <a
              href={`#/study/${props.id}/${place}`}
              {...(place === props.place && !step && { 'aria-current': 'page' as const })}
              class={place === props.place ? 'study-here' : ''}
            >
              {text.places[place]}
            </a>
            {place === props.place && props.steps && <Steps steps={props.steps} />}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Steps({ steps }: { readonly steps: readonly StudyStep[] }) {
  return (
    <ol class="study-steps">
      {steps.map(({ href, label, current, note }) => (
        <li key={href}>
          <a href={href} {...(current && { 'aria-current': 'step' as const })}>
            {label}
          </a>
          {note && <span class="subtle small">{note}</span>}
        </li>
      ))}
    </ol>
  );
}
