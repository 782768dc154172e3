/** Addresses in a given text. */

const EMAIL = /[\p{L}\p{N}_%+][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}@])/u;
/** With a scheme, `www.`, or a path behind a name that ends as hosts do. */
const WEB =
  /(?:https?:\/\/|www\.)[^\s,;()<>|]{3,300}|(?<![@\p{L}\p{N}.-])(?:[a-z0-9-]{2,40}\.){1,4}(?:com|org|net|io|dev|de|fr|eu|at|ch|nl|it|es|me|app|info|design|page|name|uk|be|pt|social|space|tech|example)(?:\/[^\s,;()<>|]{0,300})?(?![\p{L}\p{N}@])/iu;
const PHONE = /(?:\+|\(0|(?<![\d./-])00?[1-9])[\d\s()./-]{6,20}\d(?![\d./-])/;

export interface Contact {
  href: string;
  text: string;
}

/** The address in a text that is about nothing else, or null. */
export const contactIn = (text: string): Contact | null => {
  const email = EMAIL.exec(text)?.[0];
  if (email) return { href: `mailto:${email}`, text: email };
  const web = WEB.exec(text)?.[0].replace(/[.)\]]+$/, '');
  if (web) return { href: /^https?:/i.test(web) ? web : `https://${web}`, text: web };
  const phone = text.length < 60 ? PHONE.exec(text)?.[0].trim() : undefined;
  return phone && phone.replace(/\D/g, '').length > 6
    ? { href: `tel:${phone.replace(/[^\d+]/g, '')}`, text: phone }
    : null;
};

/** Addresses broken over two lines, as narrow columns break them, in one. */
export const unbroken = (texts: readonly string[]): string[] => {
  const out: string[] = [];
  for (const text of texts) {
    const before = out.at(-1) ?? '';
    const isRest = /^[^\s@:]+(?:\s\([\p{L} ]+\))?$/u.test(text) && !contactIn(text);
    if (
      isRest &&
      (/(?:^|\s)(?:https?:\/\/|www\.)\S*[-/_]$/i.test(before) ||
        (/^(?:https?:\/\/|www\.)\S+$/i.test(before) && /\([\p{L} ]+\)$/u.test(text)))
    )
      out[out.length - 1] = before + text;
    else out.push(text);
  }
  return out;
};
