/**
 * What may keep this browser from keeping anything: `in-app` for the browser inside another app, `private`
 * where there is so little room that it may be a private window. A guess: no browser says which it is.
 */
export type DeviceHint = 'in-app' | 'private';

/** Facebook, Instagram, Line, LinkedIn and others name themselves; Android's WebView adds "; wv". */
const inApp =
  /FBAN|FBAV|Instagram|Line\/|LinkedInApp|Snapchat|MicroMessenger|TikTok|musical_ly|WebView|; wv\)/;

/** Usual windows offer gigabytes; private ones in Chromium and WebKit a part of the memory. */
const smallBytes = 150 * 2 ** 20;

export async function deviceHint(): Promise<DeviceHint | undefined> {
  if (inApp.test(navigator.userAgent)) return 'in-app';
  // Missing on plain http; some browsers throw where storage is restricted.
  const room = await navigator.storage?.estimate?.().catch(() => undefined);
  return room?.quota !== undefined && room.quota < smallBytes ? 'private' : undefined;
}
