/**
 * Whether a name was given by a person rather than made by a program: `profile-location`, not `css-1q2w3e`, `:r1:` or
 * `ember412`. Made names change with the next build; names of looks (`mt-4`, `md:flex`) say nothing of what a thing is.
 */
export const isAuthoredName = (name: string): boolean =>
  /^[a-z_][\w-]{1,50}$/i.test(name) && !MADE.test(name) && !LOOKS.test(name) && !isScrambled(name);

const MADE =
  /^(?:css|sc|jsx|svelte|emotion|chakra|mui|radix|react|headlessui|ember|yui|ext|ng|cdk|v)-?[\d:_]|^(?:css|sc|jsx|svelte|emotion)-|\d{3}|^_|__\w*\d\w*$/i;
const LOOKS =
  /^-?(?:[mp][trblxyse]?|w|h|gap|top|left|right|bottom|z|text|font|leading|rounded|border|opacity|col|row|flex|grid)-(?:\d[\d.]*|xs|sm|md|lg|\d?xl|auto|full|screen|px|center|left|right|start|end|bold|medium|semibold)$/;

/** Letters and digits in a jumble, or a long run without a vowel. */
const isScrambled = (name: string): boolean =>
  name
    .split(/[-_]+/)
    .some(
      (part) =>
        (part.match(/\d+/g)?.length ?? 0) > 1 ||
        /[bcdfghjklmnpqrstvwxz]{6}/i.test(part) ||
        /[a-z]\d[a-z]/i.test(part) ||
        /[a-z][A-Z][a-z]?[A-Z][a-z]?[A-Z]/.test(part),
    );
