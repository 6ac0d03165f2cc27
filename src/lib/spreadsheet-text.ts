/**
 * A text for a cell, with an apostrophe in front where a spreadsheet would run it as a formula (OWASP, "CSV
 * injection").
 */
export function spreadsheetText(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
