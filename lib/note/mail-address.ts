/** Longer addresses are cut by some mail programs, and by some systems on the way to them. */
const LONGEST = 2000;

/** An address that opens the user's mail program with the note in it; null where it would not arrive whole. */
export function mailAddress(to: string, subject: string, text: string): string | null {
  const query = [
    ...(subject ? [`subject=${encodeURIComponent(subject)}`] : []),
    `body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`,
  ];
  const address = `mailto:${encodeURIComponent(to).replace('%40', '@')}?${query.join('&')}`;
  return address.length <= LONGEST ? address : null;
}
