/**
 * The text a chosen file starts with; undefined where it cannot be read: it was moved, is locked, or is a folder.
 *
 * @param mostBytes - where reading ends, however long the file is
 */
export async function startOfFile(file: File, mostBytes: number): Promise<string | undefined> {
  try {
    return await file.slice(0, mostBytes).text();
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
