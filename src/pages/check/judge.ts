import type { Answer } from '../../state/host.ts';

/** What one of the app's files should come with. */
export type Expected = {
  /** Relative to the app. */
  readonly path: string;
  /** The media type, without parameters. */
  readonly type: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The content policy in the page itself. */
  readonly policy?: string;
};

/** One thing that a host does right or not; `where` are the files or headers at fault. */
export type Finding = {
  readonly kind: 'secure' | 'policy' | 'headers' | 'types' | 'not-found' | 'short-links';
  /** `better`: it works, but less safely than it could. */
  readonly state: 'good' | 'better' | 'bad';
  readonly where: readonly string[];
};

/** Addresses that lead nowhere; the last as a mail program may change a link. */
export const nowhere = ['no-such-page', 'no/such/page', 'r/%23no-such-page', 'studies/no-such-study.json'];

/** A file beside which studies for short links are put, and what stands in it. */
export const sample = { path: 'studies/check.json', content: 'afweging/check@1' };

/** By what the app's own page for addresses that lead nowhere is known. */
const notFoundMark = 'Niet gevonden · Afweging';

/**
 * What a host does right or not.
 *
 * @param expected - what is asked of the app's own files
 * @param answers - the host's answers to those, to `nowhere` and to `sample`
 * @param secure - whether the browser calls the connection secure
 */
export function judge(expected: readonly Expected[], answers: readonly Answer[], secure: boolean): Finding[] {
  const answer = (path: string) => answers.find((each) => each.path === path);
  const finding = (kind: Finding['kind'], where: readonly string[], ifNot: 'better' | 'bad'): Finding => ({
    kind,
    state: where.length === 0 ? 'good' : ifNot,
    where,
  });
  const inPage = expected.filter((each) => each.policy && !carries(answer(each.path), each.policy));
  const typed = expected.filter((each) => !isOfType(answer(each.path), each.type));
  const faults = expected.flatMap((each) => headerFaults(each, answer(each.path)));
  const lost = nowhere.filter((path) => answer(path)?.status !== 404);
  const bare = nowhere.filter((path) => !answer(path)?.body.includes(notFoundMark));
  return [
    finding('secure', secure ? [] : ['https'], 'bad'),
    finding('policy', inPage.map(named), 'bad'),
    finding(
      'headers',
      faults.map(({ path, name }) => `${path || '/'} ${name}`),
      faults.some(({ stricter }) => stricter) ? 'bad' : 'better',
    ),
    finding('types', typed.map(named), 'bad'),
    finding('not-found', lost.length > 0 ? lost : bare, lost.length > 0 ? 'bad' : 'better'),
    finding('short-links', shortLinks(answer(sample.path), answer('studies/no-such-study.json')), 'bad'),
  ];
}

const named = ({ path }: Expected) => path || '/';

/** A page's text has its quotes as entities. */
function carries(answer: Answer | undefined, policy: string): boolean {
  return answer?.status === 200 && answer.body.replaceAll('&#39;', "'").includes(`content="${policy}"`);
}

function isOfType(answer: Answer | undefined, type: string): boolean {
  const sent = answer?.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  return answer?.status === 200 && (sent === type || (sent === 'application/javascript' && isScript(type)));
}

const isScript = (type: string) => type === 'text/javascript';

/** `stricter`: the host has a content policy of its own, under which the app may not work. */
function headerFaults(expected: Expected, answer: Answer | undefined) {
  return expected.headers.flatMap(([name, value]) => {
    const sent = answer?.headers.get(name.toLowerCase());
    if (sent !== undefined && normal(sent) === normal(value)) return [];
    const stricter = name === 'Content-Security-Policy' && sent !== undefined;
    return [{ path: expected.path, name, stricter }];
  });
}

/** Hosts may send the parts of a header in another order, or with other spaces. */
function normal(value: string): string {
  return value
    .split(/[;,]/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter(Boolean)
    .sort()
    .join('; ');
}

function shortLinks(there: Answer | undefined, missing: Answer | undefined): string[] {
  return [
    ...(there?.status === 200 && there.body.includes(sample.content) ? [] : [sample.path]),
    ...(missing?.status === 404 ? [] : [missing?.path ?? '']),
  ];
}
