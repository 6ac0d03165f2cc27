import type { Recruited } from '../study/recruitment.ts';
import type { Text } from '../study/study.ts';
import type { PanelFit } from './estimated.ts';
import type { PanelStudy } from './panel.ts';

/** A fitted model as it is published: no answers, and no more digits than a tenth of the errors. */
export type PublishedModel = {
  /** Its design is the example cases. */
  readonly study: PanelStudy;
  /** Who published it, who the respondents were, and what the model may not be used for; empty where not told. */
  readonly asker: Text;
  readonly people: Text;
  readonly notFor: Text;
  /** How those were asked, and how many of them answered up to then; undefined where not told. */
  readonly recruited: Recruited | undefined;
  /** The seed of simulated answers; undefined for people's. */
  readonly seed: number | undefined;
  /** Days since 1970-01-01: published, and of the last answer, 0 where not known. */
  readonly day: number;
  readonly until: number;
  readonly minimumGroup: number;
  /** How many scenarios people judged. */
  readonly scenarios: number;
  /** Of each example case its number among those; its name, empty for "Scenario 4". */
  readonly examples: readonly { readonly number: number; readonly name: Text }[];
  /** The whole sample first, then the groups. */
  readonly fits: readonly [PublishedFit, ...PublishedFit[]];
};

export type PublishedFit = {
  /** Whose fit it is: those who chose this option; undefined for all. */
  readonly group: { readonly question: Text; readonly option: Text } | undefined;
  readonly fit: PanelFit & { readonly spread: Float64Array };
  /** Shares of judgements named rightly for people left out, and by the commonest answer; undefined unknown. */
  readonly hits: { readonly model: number; readonly guess: number } | undefined;
};
