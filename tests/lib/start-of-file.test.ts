import { expect, test } from 'vitest';
import { startOfFile } from '../../src/lib/start-of-file.ts';

/** A file whose reading ends in an error, as that of a folder or a file moved since it was chosen. */
const failing = (error: Error) =>
  Object.assign(new File([], 'a'), { slice: () => ({ text: () => Promise.reject(error) }) });

test('startOfFile reads to the limit, and gives nothing of a file that cannot be read', async () => {
  expect(await startOfFile(new File(['afweging'], 'a'), 3)).toBe('afw');
  expect(await startOfFile(new File(['afweging'], 'a'), 100)).toBe('afweging');
  expect(await startOfFile(failing(new DOMException('', 'NotFoundError')), 3)).toBeUndefined();
  await expect(startOfFile(failing(new TypeError('a fault')), 3)).rejects.toThrow('a fault');
});
