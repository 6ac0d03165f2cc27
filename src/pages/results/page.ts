import type { Response } from '../../response/response.ts';
import type { Shown } from '../../results/shown.ts';
import type { OpenStudy } from '../../state/study.ts';

/** What every part of the page is about. */
export type PageProps = {
  readonly open: OpenStudy;
  /** The people behind what is shown. */
  readonly shown: readonly Response[];
  /** By background question: the groups that may be shown. */
  readonly groups: Shown['groups'];
};
