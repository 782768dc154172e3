/** Words are set apart from these by a space. */
const MID_WORD = /[\p{L}\p{M}\p{N}.,;:!?)]/u;

/** Puts words where the cursor stands in a field, set apart from the words around, and leaves the cursor behind them. */
export function typeInto(field: HTMLTextAreaElement, words: string): void {
  const { value, selectionStart, selectionEnd } = field;
  const put = (MID_WORD.test(value.charAt(selectionStart - 1)) ? ' ' : '') + words;
  field.focus();
  // As if it were typed: only so does the browser's own undo take it back.
  document.execCommand('insertText', false, put + (MID_WORD.test(value.charAt(selectionEnd)) ? ' ' : ''));
  field.setSelectionRange(selectionStart + put.length, selectionStart + put.length);
}
