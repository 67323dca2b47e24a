type TextBox = HTMLInputElement | HTMLTextAreaElement;

/** Types over a part of a field as if by hand, so that the browser's own undo knows of it. */
export const typeOver = (field: TextBox, start: number, end: number, text: string): void => {
  field.focus();
  field.setSelectionRange(start, end);
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
