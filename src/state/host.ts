/** What a host answers to a request for one of the app's files. */
export type Answer = {
  readonly path: string;
  /** 0 where there was no answer at all. */
  readonly status: number;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
};

/**
 * Asks the host for files as a browser that has nothing of them yet.
 *
 * @param paths - relative to `base`, with a slash at its end
 */
export function askHost(base: URL, paths: readonly string[]): Promise<Answer[]> {
  return Promise.all(
    paths.map(async (path) => {
      try {
        const response = await fetch(new URL(path, base), { cache: 'no-store' });
        const headers = new Map([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
        return { path, status: response.status, headers, body: await bodyOf(response) };
      } catch {
        return { path, status: 0, headers: new Map(), body: '' };
      }
    }),
  );
}

/** Of a large file only that it came. */
async function bodyOf(response: Response): Promise<string> {
  const isText = /^text|json/.test(response.headers.get('content-type') ?? '');
  if (isText) return response.text();
  await response.body?.cancel();
  return '';
}
