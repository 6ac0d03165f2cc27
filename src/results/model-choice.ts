import { classRidge, type LatentClassModel } from '../estimation/latent-class/model.ts';
import type { MixedModel, RandomTerm } from '../estimation/mixed/model.ts';
import { type Model, maximumLikelihood } from '../estimation/model.ts';
import { unreachable } from '../lib/unreachable.ts';
import type { Dataset } from '../response/dataset.ts';
import type { Coding } from '../study/coding.ts';
import { type MemberQuestion, memberColumns } from './membership.ts';
import type { ModelSettings } from './model-settings.ts';

/** What may differ between people, from nothing to a few kinds of them; the simplest first. */
const modelKinds = ['alike', 'strictness', 'weights', 'classes'] as const;
export type ModelKind = (typeof modelKinds)[number];

/** Answers to which models are fitted. */
export type Subject = {
  readonly data: Dataset;
  /** Of all weights but constants. */
  readonly criteria: readonly Coding[];
  /** The smallest group that may be shown. */
  readonly minimum: number;
  /** Absent where nothing is known of people but their answers. */
  readonly members?: readonly MemberQuestion[];
};

/** Nodes a deviate: more do not change the log-likelihood of 20 or so answers a person in its fourth digit. */
const nodes = 15;

/** Resampled fits that tell how often people stay together in a class. */
const bootstrap = 50;

/** The models that can be asked of these answers: strictness is a thing of ratings. */
export function kindsFor({ data }: Subject): readonly ModelKind[] {
  return modelKinds.filter((kind) => kind !== 'strictness' || data.kind === 'ratings');
}

/** Whether how widely people use the scale can be told: two answers have no width. */
export function hasScale({ data }: Subject): boolean {
  if (data.kind !== 'ratings') return false;
  const used = new Set<number>();
  for (const [s, answer] of data.answer.entries()) {
    if (data.weight[s]! > 0) used.add(answer);
    if (used.size > 2) return true;
  }
  return false;
}

/** The criteria whose spreads may go together, or have another form than the normal one. */
export function singleWeights({ criteria }: Pick<Subject, 'criteria'>): readonly Coding[] {
  return criteria.filter(({ names }) => names.length === 1);
}

/** The questions on which the chance of a class depends. */
export function membersOf({ members = [] }: Pick<Subject, 'members'>, settings: ModelSettings) {
  return members.filter(({ id }) => settings.membership.includes(id));
}

/** The names of the weights that are lognormal. */
export function lognormalWeights(subject: Pick<Subject, 'criteria'>, { form }: ModelSettings): string[] {
  return form === 'lognormal' ? singleWeights(subject).flatMap(({ names }) => names) : [];
}

/** The model to be fitted; which side of zero lognormal weights lie on is for the answers to say. */
export function modelOf(
  kind: ModelKind,
  settings: ModelSettings,
  subject: Subject,
): Model | MixedModel | LatentClassModel {
  const { classes, starts, seed } = settings;
  switch (kind) {
    case 'alike':
      return maximumLikelihood;
    case 'strictness':
      return differing({
        intercept: true,
        scaleUse: settings.scaleUse && hasScale(subject),
        draws: { kind: 'quadrature', nodes },
      });
    case 'weights':
      return weightsModel(subject.criteria, subject.data.kind, settings);
    case 'classes': {
      const membership = memberColumns(membersOf(subject, settings));
      return {
        family: 'latent-class',
        classes,
        ...(membership && { membership }),
        starts,
        seed,
        minimum: subject.minimum,
        bootstrap,
        ridge: classRidge,
      };
    }
    default:
      return unreachable(kind);
  }
}

/** Everybody weighs in their own way, and in ratings is strict in their own way too. */
export function weightsModel(
  criteria: readonly Coding[],
  kind: Dataset['kind'],
  { form, correlated, draws, count, seed }: ModelSettings,
): MixedModel {
  return differing({
    random: weightTerms(criteria, form),
    correlated: correlated && singleWeights({ criteria }).length > 1,
    intercept: kind === 'ratings',
    draws: draws === 'adaptive' ? { kind: draws, seed } : { kind: draws, count, seed },
  });
}

/** The same for two fits of one model; with other draws, seed or starts it is the same model. */
export function modelKey(kind: ModelKind, settings: ModelSettings): string {
  const { scaleUse, form, correlated, classes, membership } = settings;
  switch (kind) {
    case 'alike':
      return kind;
    case 'strictness':
      return scaleUse ? `${kind} scale` : kind;
    case 'weights':
      return [kind, form, ...(correlated ? ['correlated'] : [])].join(' ');
    case 'classes':
      // Names of columns may hold spaces; what has none is a key that may have been kept, and stays as it is.
      return [kind, classes, ...membership.map(encodeURIComponent)].join(' ');
    default:
      return unreachable(kind);
  }
}

/** Whether two settings ask for one and the same fit. */
export function isSetAlike(kind: ModelKind, a: ModelSettings, b: ModelSettings, subject: Subject): boolean {
  const told = (settings: ModelSettings) =>
    // Of the same people columns of one name are the same.
    JSON.stringify(modelOf(kind, settings, subject), (key, value) => (key === 'x' ? undefined : value));
  return told(a) === told(b);
}

function differing(own: Partial<MixedModel> & Pick<MixedModel, 'draws'>): MixedModel {
  return { family: 'mixed', random: [], correlated: false, intercept: false, scaleUse: false, ...own };
}

/** Every criterion with one spread of its own. */
function weightTerms(criteria: readonly Coding[], form: ModelSettings['form']): RandomTerm[] {
  return criteria.map(({ criterion, first, names, matrix }) =>
    names.length > 1
      ? { kind: 'criterion', name: criterion, first, matrix }
      : { kind: 'coefficient', coefficient: first, distribution: form },
  );
}
