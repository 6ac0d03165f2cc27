import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { correction, generate } from 'lean-qr';
import type { Page } from 'playwright';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** Light modules round a code, and pixels a module: a phone held at half an arm's length. */
const quietZone = 4;
const pixels = 6;

/** How long a code is before the camera. */
const everyMs = 500;

/**
 * Gives a page a camera that sees codes one after another, over and over. A stream drawn by the page stands
 * in for the device: the Chromium of the tests is built without media devices.
 */
export async function holdUp(page: Page, texts: readonly string[]): Promise<void> {
  const codes = texts.map((text) => {
    const code = generate(text, { minCorrectionLevel: correction.M });
    return Array.from({ length: code.size }, (_, y) =>
      Array.from({ length: code.size }, (_, x) => code.get(x, y)),
    );
  });
  await page.addInitScript(
    ({ codes, quietZone, pixels, everyMs }) => {
      const draw = (context: CanvasRenderingContext2D, code: boolean[][]) => {
        context.fillStyle = '#777';
        context.fillRect(0, 0, 640, 480);
        const side = (code.length + 2 * quietZone) * pixels;
        context.translate((640 - side) / 2, (480 - side) / 2);
        context.fillStyle = '#e1e1e1';
        context.fillRect(0, 0, side, side);
        context.fillStyle = '#1e1e1e';
        code.forEach((row, y) => {
          row.forEach((dark, x) => {
            if (dark) context.fillRect((x + quietZone) * pixels, (y + quietZone) * pixels, pixels, pixels);
          });
        });
        context.resetTransform();
      };
      navigator.mediaDevices.getUserMedia = async () => {
        const picture = document.createElement('canvas');
        Object.assign(picture, { width: 640, height: 480 });
        const context = picture.getContext('2d')!;
        let shown = 0;
        const next = () => draw(context, codes[shown++ % codes.length]!);
        next();
        setInterval(next, everyMs);
        return picture.captureStream(20);
      };
    },
    { codes, quietZone, pixels, everyMs },
  );
}

/** Gives a page a camera that looks at nothing until something is held before it. */
export async function giveCamera(page: Page): Promise<void> {
  await page.addInitScript((everyMs) => {
    const picture = document.createElement('canvas');
    Object.assign(picture, { width: 960, height: 720 });
    const context = picture.getContext('2d')!;
    let held: ImageBitmap | undefined;
    const look = () => {
      context.fillStyle = '#777';
      context.fillRect(0, 0, 960, 720);
      if (!held) return;
      const scale = Math.min(960 / held.width, 720 / held.height);
      const [width, height] = [held.width * scale, held.height * scale];
      context.drawImage(held, (960 - width) / 2, (720 - height) / 2, width, height);
    };
    const hold = async (file: string) => {
      const bytes = Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
      held = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    };
    Object.assign(globalThis, { hold });
    navigator.mediaDevices.getUserMedia = async () => {
      setInterval(look, everyMs);
      return picture.captureStream(20);
    };
  }, 100);
}

/** Holds a screen (PNG) before the camera that a page was given, so that it fills what the camera sees. */
export async function holdBefore(page: Page, screen: Buffer): Promise<void> {
  const file = screen.toString('base64');
  await page.evaluate((file) => (globalThis as unknown as { hold: (file: string) => void }).hold(file), file);
}

/** The text of the code on a picture (PNG). */
export async function readPicture(picture: Buffer): Promise<string | undefined> {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = Uint8Array.from(readFileSync(file)).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  const [found] = await readBarcodes(Uint8Array.from(picture), { formats: ['QRCode'], tryHarder: true });
  return found?.text;
}

/** Gives a page a camera that fails with these errors in turn (Media Capture and Streams, section 10.2). */
export async function refuseCamera(page: Page, names: readonly string[]): Promise<void> {
  await page.addInitScript((named) => {
    const left = [...named];
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', left.shift()));
  }, names);
}
