import * as v from 'valibot';
import type { FittedModel } from '../results/fitted-model.ts';
import { drawKinds, type ModelSettings, spreadForms } from '../results/model-settings.ts';
import { common, figure, numbers, StoredFit } from './fit-schema.ts';

const Settings: v.GenericSchema<unknown, ModelSettings> = v.strictObject({
  scaleUse: v.boolean(),
  form: v.picklist(spreadForms),
  correlated: v.boolean(),
  draws: v.picklist(drawKinds),
  count: v.number(),
  classes: v.number(),
  membership: v.array(v.string()),
  starts: v.number(),
  seed: v.number(),
});

const Mixed = v.strictObject({
  ...common,
  simulationError: figure,
  fresh: v.exactOptional(v.strictObject({ logLikelihood: figure, simulationError: figure })),
  estimateErrors: v.exactOptional(numbers),
  effectiveDraws: v.exactOptional(figure),
  people: v.strictObject({ mean: numbers, sd: numbers, respondent: v.instance(Int32Array) }),
});

const LatentClasses = v.strictObject({
  ...common,
  ridge: v.number(),
  classes: v.array(
    v.strictObject({
      share: figure,
      seShare: figure,
      seShareRespondent: figure,
      coefficients: v.array(v.strictObject({ name: v.string(), parameter: v.number() })),
    }),
  ),
  memberships: numbers,
  reached: v.number(),
  starts: v.array(figure),
  staying: v.strictObject({ together: figure, apart: figure }),
});

const own = { key: v.string(), settings: Settings };

/** The models of some answers as they are kept on this device. */
export const StoredModels: v.GenericSchema<unknown, FittedModel[]> = v.array(
  v.variant('kind', [
    v.strictObject({ ...own, kind: v.literal('alike'), fit: StoredFit }),
    v.strictObject({ ...own, kind: v.picklist(['strictness', 'weights']), fit: Mixed }),
    v.strictObject({ ...own, kind: v.literal('classes'), fit: LatentClasses }),
  ]),
);
