/** Offers a text as a file. A link with `download` needs no permission. */
export function saveFile(text: string, name: string, type: 'application/json' | 'text/html'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
