import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Locator } from 'playwright';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

/** What the QR code on screen says, read from a picture of it as a camera's would be. */
export async function readQr(code: Locator): Promise<string> {
  const file = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = (await readFile(file)).buffer as ArrayBuffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  const picture = await code.screenshot();
  const found = await readBarcodes(new Uint8Array(picture), { formats: ['QRCode'] });
  if (found.length !== 1) throw new Error(`QR codes in the picture: ${found.length}`);
  return found[0]!.text;
}
