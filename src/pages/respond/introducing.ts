import type { ComponentChildren, ComponentType } from 'preact';
import type { Survey } from '../../state/survey.ts';

export type IntroductionProps = {
  readonly survey: Survey;
  /** Whether everything that will be needed is loaded. */
  readonly ready: boolean;
  /** What is said below the button about being ready. */
  readonly children: ComponentChildren;
};

/** The first screen: an example's own, or that of a study that someone invited to. */
export type Introducing = ComponentType<IntroductionProps>;
