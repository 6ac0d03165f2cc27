import { expect, test } from 'vitest';
import { designWish, wishDesign } from '../../src/state/design-wish.ts';
import { rated, study } from '../support/study.ts';

const none = study({ design: { scenarios: [] } });

test('designWish keeps what was asked for of a study until its scenarios are others, and the seconds beyond', () => {
  expect(designWish(none, 8)).toEqual({ scenarios: 8, blocks: 1, anchors: 0, seconds: 5 });
  wishDesign(none, { scenarios: 20 });
  wishDesign(none, { blocks: 2, anchors: 4 });
  wishDesign(none, { seconds: 60 });
  const wish = { scenarios: 20, blocks: 2, anchors: 4, seconds: 60 };
  expect(designWish({ ...none, minutes: 9 }, 8)).toEqual(wish);
  expect(designWish({ ...none, id: 'copy' }, 8)).toMatchObject({ scenarios: 8, seconds: 5 });
  const brought = study({ design: rated([[0], [1]]) });
  expect(designWish(brought, 8)).toEqual({ scenarios: 2, blocks: 1, anchors: 0, seconds: 60 });
  wishDesign(brought, { blocks: 2 });
  expect(designWish(brought, 8)).toEqual({ scenarios: 2, blocks: 2, anchors: 0, seconds: 60 });
});
