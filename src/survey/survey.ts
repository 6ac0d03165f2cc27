import { unreachable } from '../lib/unreachable.ts';
import type { Scenario, Study } from '../study/study.ts';
import { order } from './order.ts';
import { type Answer, hasOption, isCategory, type Place, type Run, unanswered } from './run.ts';
import { awaited, isStill, tailored } from './tailored.ts';

/**
 * What a respondent does. `showing` is a number of `showings`; `seconds` is how long it was on screen since it
 * was last answered or came up, where that is measured; `at` is milliseconds since 1970. Scenarios chosen for the
 * person: `tailored` is that the one with this index is; `seen`, in an answer to it, what stood on the screen.
 */
export type SurveyEvent =
  | { readonly kind: 'background'; readonly question: string; readonly option: string | null }
  | {
      readonly kind: 'answer';
      readonly showing: number;
      readonly category: number | null;
      readonly seen?: Scenario | undefined;
      readonly seconds?: number;
    }
  | {
      readonly kind: 'tailored';
      readonly index: number;
      readonly scenario: Scenario;
      readonly by: (number | null)[];
    }
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'change'; readonly what: 'questions' }
  | { readonly kind: 'change'; readonly what: 'scenario'; readonly position: number }
  | { readonly kind: 'finish' }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'leave' }
  | { readonly kind: 'handed-over'; readonly state: 'given' | 'received'; readonly revision: number };

/**
 * The run after an event. What the event is not about stays as it was: a changed answer never touches
 * another one. An event that cannot happen at this place gives the same run back. A finished run is final
 * but for leaving it and, where answers are handed over, for handing it over and opening it again.
 */
export function step(study: Study, run: Run, event: SurveyEvent, at: number): Run {
  if (run.place.kind === 'done') return afterwards(study, run, event, at);
  switch (event.kind) {
    case 'background':
      return withBackground(study, run, event, at);
    case 'answer':
      return withAnswer(study, run, event, at);
    case 'tailored':
      return tailored(study, run, event, at);
    case 'next':
      return moved(run, next(study, run), at);
    case 'back':
      return moved(run, back(study, run), at);
    case 'change':
      return run.place.kind === 'check' ? moved(run, toChange(study, run, event), at) : run;
    case 'finish':
      return run.place.kind === 'check' && isComplete(study, run)
        ? { ...run, place: { kind: 'done' }, updatedAt: at, finishedAt: at }
        : run;
    case 'reopen':
    case 'leave':
    case 'handed-over':
      return run;
    default:
      return unreachable(event);
  }
}

/** Whether every scenario shown and every background question has an answer, or was skipped. */
export function isComplete(study: Study, run: Run): boolean {
  const { shown } = order(run.seed, study);
  return unanswered(run, study).length === 0 && shown.every((showing) => run.answers[showing] !== null);
}

/** What can still happen to a finished run. */
function afterwards(study: Study, run: Run, event: SurveyEvent, at: number): Run {
  if (event.kind === 'leave') return { ...run, leftAt: at, updatedAt: at };
  if (!study.key) return run;
  if (event.kind === 'reopen') return run.leftAt === undefined ? reopened(run, at) : run;
  if (event.kind !== 'handed-over' || event.revision !== run.revision) return run;
  const ways = ['here', 'given', 'received'];
  const further = ways.indexOf(event.state) > ways.indexOf(run.handOver.state);
  return further ? { ...run, handOver: { state: event.state, at }, updatedAt: at } : run;
}

/** Back to the check page: what was handed over stays with who has it, so what follows is a new revision. */
function reopened({ finishedAt: _, ...run }: Run, at: number): Run {
  const out = run.handOver.state !== 'here';
  return {
    ...run,
    place: { kind: 'check' },
    // The highest revision holds; the last one there is cannot be passed.
    revision: out ? Math.min(run.revision + 1, 255) : run.revision,
    handOver: { state: 'here', at },
    updatedAt: at,
  };
}

function withBackground(
  study: Study,
  run: Run,
  { question, option }: { question: string; option: string | null },
  at: number,
): Run {
  if (!hasOption(study, question, option)) return run;
  return { ...run, background: { ...run.background, [question]: option }, updatedAt: at };
}

function withAnswer(
  study: Study,
  run: Run,
  { showing, category, seconds, seen }: SurveyEvent & { kind: 'answer' },
  at: number,
): Run {
  const given = run.answers[showing];
  if (given === undefined || !isCategory(study, category)) return run;
  if (seen && !isStill(study, run, showing, seen)) return run;
  const spent = seconds === undefined ? given?.seconds : (given?.seconds ?? 0) + Math.max(0, seconds);
  const answer: Answer = { category, at, ...(spent !== undefined && { seconds: spent }) };
  return { ...run, answers: run.answers.with(showing, answer), updatedAt: at };
}

function moved(run: Run, place: Place, at: number): Run {
  return place === run.place ? run : { ...run, place, updatedAt: at };
}

/** The place after this one; the same place while what is asked here has no answer. */
function next(study: Study, run: Run): Place {
  const { place } = run;
  switch (place.kind) {
    case 'introduction':
      return study.questions.length > 0 ? { kind: 'questions', goal: 'on' } : scenario(0);
    case 'questions':
      if (unanswered(run, study).length > 0) return place;
      return place.goal === 'check' ? { kind: 'check' } : scenario(0);
    case 'scenario': {
      const { shown } = order(run.seed, study);
      if (run.answers[shown[place.position]!] === null) return place;
      const last = place.position + 1 === shown.length;
      if (last || place.goal === 'check') return { kind: 'check' };
      return awaited(study, run) === undefined ? scenario(place.position + 1) : place;
    }
    case 'check':
    case 'done':
      return place;
    default:
      return unreachable(place);
  }
}

function back(study: Study, run: Run): Place {
  const { place } = run;
  switch (place.kind) {
    case 'introduction':
    case 'done':
      return place;
    case 'questions':
      return place.goal === 'check' ? { kind: 'check' } : { kind: 'introduction' };
    case 'scenario':
      if (place.goal === 'check') return { kind: 'check' };
      if (place.position > 0) return scenario(place.position - 1);
      return study.questions.length > 0 ? { kind: 'questions', goal: 'on' } : { kind: 'introduction' };
    case 'check':
      return scenario(order(run.seed, study).shown.length - 1);
    default:
      return unreachable(place);
  }
}

function toChange(study: Study, run: Run, event: SurveyEvent & { kind: 'change' }): Place {
  if (event.what === 'questions') {
    return study.questions.length > 0 ? { kind: 'questions', goal: 'check' } : run.place;
  }
  const exists = event.position >= 0 && event.position < order(run.seed, study).shown.length;
  return exists ? { kind: 'scenario', position: event.position, goal: 'check' } : run.place;
}

function scenario(position: number): Place {
  return { kind: 'scenario', position, goal: 'on' };
}
