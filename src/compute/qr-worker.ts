import { expose } from 'comlink';
import { prepareZXingModule, type ReaderOptions, readBarcodes } from 'zxing-wasm/reader';

/**
 * Reads QR codes off the page's thread. The binary is handed in: left to itself the library would fetch
 * it from elsewhere.
 */
const api = {
  async prepare(wasmBinary: ArrayBuffer): Promise<void> {
    await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
  },

  /**
   * The texts of the codes in a picture.
   *
   * @param pixels - [height,width,4] red, green, blue, opacity
   */
  async read(pixels: Uint8ClampedArray<ArrayBuffer>, width: number, height: number): Promise<string[]> {
    const found = await readBarcodes(new ImageData(pixels, width, height), options);
    return found.map(({ text }) => text);
  },
};
export type QrApi = typeof api;

const options: ReaderOptions = { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 4 };

expose(api);
