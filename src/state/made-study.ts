import { fail, ok, type Result } from '../lib/result.ts';
import { canJoin, jointStudy, placed } from '../response/joint-study.ts';
import { counting, inOrder, notRemoved, type Received } from '../response/received.ts';
import type { Response } from '../response/response.ts';
import { loadDraft } from '../storage/drafts.ts';
import type { OpenProblem } from '../storage/open-problem.ts';
import { loadReceived } from '../storage/received.ts';
import { loadRecruitment } from '../storage/recruitment.ts';
import { loadVersionsOf, type SharedVersion } from '../storage/shared-versions.ts';
import { isTold, type Recruited } from '../study/recruitment.ts';
import type { Study } from '../study/study.ts';

/** A shared version of a study made here, and what came in for it. */
type AnsweredVersion = {
  readonly version: string;
  readonly sharedAt: number;
  /** Responses that count, whether or not this version is in the results. */
  readonly received: number;
  readonly inResults: boolean;
  /** Whether its answers can be read together with those in the results. */
  readonly joins: boolean;
};

/** What is known of the answers to a study made here beside themselves. */
export type Collected = {
  /** The first shared first. */
  readonly versions: readonly AnsweredVersion[];
  /** Taken out by the researcher, over all versions. */
  readonly removed: number;
  /** As it was shared last of those in the results. */
  readonly latest: Study;
  /** How people were asked and how many answered, over all versions; undefined where nothing is told of it. */
  readonly recruited?: Recruited;
};

export type MadeStudy = {
  readonly study: Study;
  /** In the order received. */
  readonly responses: readonly Response[];
  /** When each was first received, in milliseconds since 1970. */
  readonly receivedAt: readonly number[];
  readonly collected: Collected;
};

/** By study: the versions that the researcher joined, for as long as the app is open. */
const chosen = new Map<string, readonly string[]>();

/** Takes these versions into the results of a study, from the next time it is opened. */
export function chooseVersions(study: string, versions: readonly string[]): void {
  chosen.set(study, versions);
}

/**
 * A study made here with what was received: of the newest version that has answers, unless the researcher
 * joined others.
 */
export async function openMade(id: string): Promise<Result<MadeStudy, OpenProblem>> {
  const [draft, loaded, received, recruitment] = await Promise.all([
    loadDraft(id),
    loadVersionsOf(id),
    loadReceived(id),
    loadRecruitment(id),
  ]);
  if (!draft.ok) return draft;
  if (!loaded.ok) return loaded;
  if (!received.ok) return received;
  if (!recruitment.ok) return recruitment;
  const newest = loaded.value.at(-1)?.content ?? draft.value?.study;
  if (!newest) return fail({ kind: 'unknown-study' });
  const made = madeOf(newest, loaded.value, received.value.items);
  if (!isTold(recruitment.value)) return ok(made);
  const recruited = { ...recruitment.value, answered: notRemoved(received.value.items).length };
  return ok({ ...made, collected: { ...made.collected, recruited } });
}

/**
 * The same of what was read before.
 *
 * @param newest - the study as it was shared last, or as it is while it never was
 */
export function madeOf(
  newest: Study,
  versions: readonly SharedVersion[],
  received: readonly Received[],
): MadeStudy {
  const present = inOrder(received);
  const taken = takenVersions(newest.id, versions, present);
  const last = taken.at(-1);
  const study = last
    ? jointStudy(
        last.content,
        taken.slice(0, -1).map(({ content }) => content),
      )
    : newest;
  const shown = present.filter((record) => taken.some(({ version }) => version === versionOf(record)));
  return {
    study,
    responses: shown.map((record) => responseOf(study, taken, record)),
    receivedAt: shown.map(({ firstAt }) => firstAt),
    collected: {
      versions: versions.map(({ version, sharedAt, content }) => ({
        version,
        sharedAt,
        received: present.filter((record) => versionOf(record) === version).length,
        inResults: taken.some((one) => one.version === version),
        joins: last === undefined || canJoin(last.content, content),
      })),
      removed: received.length - present.length,
      latest: last?.content ?? newest,
    },
  };
}

/** The versions in the results, the newest last. */
function takenVersions(
  id: string,
  versions: readonly SharedVersion[],
  present: readonly Received[],
): readonly SharedVersion[] {
  const answered = versions.filter(({ version }) => present.some((record) => versionOf(record) === version));
  const asked = answered.filter(({ version }) => chosen.get(id)?.includes(version));
  const last = asked.at(-1) ?? answered.at(-1);
  if (!last) return [];
  return [...asked.filter((one) => one !== last && canJoin(one.content, last.content)), last];
}

/**
 * A response as the results take it. A later revision gets an id of its own: to the register of releases
 * a changed answer is as telling as another person's.
 */
function responseOf(study: Study, taken: readonly SharedVersion[], record: Received): Response {
  const { response } = counting(record);
  const { content } = taken.find(({ version }) => version === versionOf(record))!;
  const revision = response.handedOver?.revision ?? 0;
  const id = revision === 0 ? response.id : `${response.id}-${revision}`;
  return { ...placed(study, content, response), id };
}

function versionOf(record: Received): string | undefined {
  return counting(record).response.handedOver?.version;
}
