import { signal } from '@preact/signals';

/**
 * Why there is no picture. `denied`: not allowed by person or browser. `none`: no camera. `busy`: another
 * program has it. `taken`: it stopped while in use. `insecure`: the page is not on https, where browsers
 * give no camera.
 */
type CameraProblem = 'denied' | 'none' | 'busy' | 'taken' | 'insecure';

export type Camera =
  | { readonly kind: 'off' }
  | { readonly kind: 'starting' }
  /** `facing`: it looks at the person before the screen, who expects a mirror. */
  | { readonly kind: 'on'; readonly facing: boolean; readonly cameras: readonly MediaDeviceInfo[] }
  | { readonly kind: 'failed'; readonly problem: CameraProblem };

export const camera = signal<Camera>({ kind: 'off' });

/** Between two looks, so that the page stays quick: a person holds a phone still for longer. */
const pauseMs = 100;

let controller = new AbortController();

/**
 * Shows the camera in a video and reads codes from it until it is stopped.
 *
 * @param device - which camera; the browser's choice where undefined
 * @param onText - called with every code in sight at every look
 */
export async function startCamera(
  video: HTMLVideoElement,
  device: string | undefined,
  onText: (text: string) => void,
): Promise<void> {
  stopCamera();
  const { signal: stopped } = controller;
  camera.value = { kind: 'starting' };
  const opening = await openCamera(device);
  if (stopped.aborted) {
    if (typeof opening !== 'string') endStream(opening);
    return;
  }
  if (typeof opening === 'string') {
    camera.value = { kind: 'failed', problem: opening };
    return;
  }
  const stream = opening;
  const [track] = stream.getVideoTracks();
  stopped.addEventListener('abort', () => {
    endStream(stream);
    video.srcObject = null;
  });
  track!.addEventListener('ended', () => lose(stopped), { signal: stopped });
  video.srcObject = stream;
  await play(video);
  const cameras = (await navigator.mediaDevices.enumerateDevices()).filter(
    ({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '',
  );
  if (stopped.aborted) return;
  camera.value = { kind: 'on', facing: track!.getSettings().facingMode !== 'environment', cameras };
  await look(video, stopped, onText);
}

export function stopCamera(): void {
  controller.abort();
  controller = new AbortController();
  camera.value = { kind: 'off' };
}

/** Fetches what reading needs before it is asked for: a room may have no network by then. */
export async function prepareCamera(): Promise<void> {
  const { fetchReader } = await import('../compute/qr-reader.ts');
  // Asked for again when the camera is turned on; what goes wrong is told then.
  if (!('BarcodeDetector' in globalThis)) await fetchReader().catch(() => undefined);
}

function lose(stopped: AbortSignal): void {
  if (stopped.aborted) return;
  stopCamera();
  camera.value = { kind: 'failed', problem: 'taken' };
}

function endStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** The camera's stream, or why there is none. */
async function openCamera(device: string | undefined): Promise<MediaStream | CameraProblem> {
  if (!navigator.mediaDevices) return 'insecure';
  const which = device ? { deviceId: { exact: device } } : { facingMode: { ideal: 'environment' } };
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { ...which, width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof Error)) throw error;
    const problem = problems[error.name];
    if (!problem) throw error;
    return problem;
  }
}

const problems: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  NotSupportedError: 'none',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

async function play(video: HTMLVideoElement): Promise<void> {
  try {
    await video.play();
  } catch (error) {
    // Stopped again before the first picture.
    if (!(error instanceof DOMException)) throw error;
  }
}

async function look(
  video: HTMLVideoElement,
  stopped: AbortSignal,
  onText: (text: string) => void,
): Promise<void> {
  const { qrReader } = await import('../compute/qr-reader.ts');
  const reader = await qrReader();
  try {
    while (!stopped.aborted) {
      const texts = await reader.read(video);
      if (stopped.aborted) return;
      for (const text of texts) onText(text);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  } finally {
    reader.close();
  }
}
