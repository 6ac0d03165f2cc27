import { transfer, wrap } from 'comlink';
import wasmAddress from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { QrApi } from './qr-worker.ts';
import source from './qr-worker.ts?script';
import { scriptUrl } from './trusted.ts';

/** Reads the texts of the QR codes that a playing video shows at this moment. */
export type QrReader = {
  readonly read: (video: HTMLVideoElement) => Promise<string[]>;
  readonly close: () => void;
};

/** The browser's own reader, as far as used here; not yet in TypeScript's DOM types. */
type Detector = { detect(picture: HTMLVideoElement): Promise<{ readonly rawValue: string }[]> };
type Detectors = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

/**
 * The browser's own reader where it has one for QR codes, else one that comes with the app.
 *
 * Import this module by `import()` only: it carries a worker's whole script.
 */
export async function qrReader(): Promise<QrReader> {
  const { BarcodeDetector: Own } = globalThis as { BarcodeDetector?: Detectors };
  if (Own && (await Own.getSupportedFormats()).includes('qr_code')) {
    const detector = new Own({ formats: ['qr_code'] });
    const read = async (video: HTMLVideoElement) =>
      (await detector.detect(video)).map(({ rawValue }) => rawValue);
    return { read, close: () => undefined };
  }
  return bundledReader();
}

let binary: Promise<ArrayBuffer> | undefined;

/** Fetches what reading needs, from this host, so that it works without a network from then on. */
export function fetchReader(): Promise<ArrayBuffer> {
  binary ??= fetch(wasmAddress).then((response) => {
    if (!response.ok) throw new Error(`reader of codes: ${response.status}`);
    return response.arrayBuffer();
  });
  binary.catch(() => {
    binary = undefined;
  });
  return binary;
}

async function bundledReader(): Promise<QrReader> {
  const bytes = await fetchReader();
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(scriptUrl(address));
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(`worker: ${message}`)));
  });
  const api = wrap<QrApi>(worker);
  const canvas = document.createElement('canvas');
  const close = () => {
    worker.terminate();
    URL.revokeObjectURL(address);
  };
  await Promise.race([api.prepare(bytes), failed]);
  const read = async (video: HTMLVideoElement) => {
    const picture = grabbed(video, canvas);
    if (!picture) return [];
    const { data, width, height } = picture;
    return Promise.race([api.read(transfer(data, [data.buffer]), width, height), failed]);
  };
  return { read, close };
}

/** More would only take time: a code that fills half of it has 5 pixels a module at version 12. */
const mostPixelsWide = 1280;

/** The picture on screen; undefined while there is none yet. */
function grabbed(video: HTMLVideoElement, canvas: HTMLCanvasElement): ImageData | undefined {
  const scale = Math.min(1, mostPixelsWide / video.videoWidth);
  const width = Math.round(video.videoWidth * scale);
  const height = Math.round(video.videoHeight * scale);
  if (!(width > 0 && height > 0)) return undefined;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(video, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}
