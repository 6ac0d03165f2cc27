import { correction, generate } from 'lean-qr';
import { expect, test } from 'vitest';
import { qrReader } from '../../src/compute/qr-reader.ts';

test('qrReader reads a code of version 12 from a playing video, and nothing from an empty one', async () => {
  const text = `HTTPS://VOORBEELD.NL/#E${'0123456789ABCDEF*-.:$'.repeat(14)}`;
  const code = generate(text, { minCorrectionLevel: correction.M });
  expect(code.size).toBeLessThanOrEqual(65);
  const canvas = document.createElement('canvas');
  const picture = document.createElement('canvas');
  Object.assign(picture, { width: 640, height: 480 });
  const video = document.createElement('video');
  video.muted = true;
  const context = picture.getContext('2d')!;
  video.srcObject = picture.captureStream(30);
  context.fillRect(0, 0, 640, 480);
  await video.play();
  const reader = await qrReader();
  expect(await reader.read(video)).toEqual([]);
  code.toCanvas(canvas, { pad: 4, off: [255, 255, 255] });
  context.imageSmoothingEnabled = false;
  context.drawImage(canvas, 100, 20, 440, 440);
  await expect.poll(() => reader.read(video)).toEqual([text]);
  reader.close();
});
