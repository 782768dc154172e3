import { type Evidence, putInto } from '../../evidence';
import { CAPITALS, LETTERS } from '../../letters';
import { hasOrgWord, plainName } from '../names';
import { hasRoleWord } from './words';

const ARTICLES =
  "(?:(?:an?|the|currently|one of|also|eine?r?|der|die|das|une?|le|la|l|una?|um|uma|het|een)[\\s'’]+){0,3}";
const IS = new RegExp(
  `^[\\s,]{0,3}(?:\\([^)]{0,200}\\)\\s{0,2})?(?:(?:is|was|works as|serves as|ist|war|arbeitet als|est|était|es|é|è|fue|foi)\\s+)${ARTICLES}`,
  'i',
);
const I_AM = new RegExp(`(?:^|[.!]\\s)(?:I['’]?m|I am|I work as|Ich bin|Je suis|Soy|Sou|Sono|Ik ben)\\s${ARTICLES}`);
const AT = new RegExp(
  `\\s+(?:at|with|for|bei|beim|an der|am|chez|à l['’]|en|presso|bij|aan de)\\s+(?:the\\s+)?(?=["“${CAPITALS}])`,
);
const NAME = `[${CAPITALS}][${LETTERS}.'’-]*`;
const PLACE = new RegExp(
  `(?:^|[\\s,.(])(?:(?:based|lives?|living|located|resid(?:es|ing)) (?:and works? )?(?:in|near)|lebt (?:und arbeitet )?in|wohnhaft in|wohnt in|vit (?:et travaille )?(?:à|en|au)|habite (?:à|en|au)|basée? (?:à|en|au)|vive (?:y trabaja )?en|reside en|radicad[oa] en|mora em|vive (?:e lavora )?a|woont in)\\s+(?:the\\s)?(${NAME}(?:(?:,\\s|\\s)(?:${NAME}|de|la|do|am|an)){0,4})`,
);
const LONGEST = 3000;

/** What running text says of its subject: "X is a … at Y", "based in Z". */
export const readProse = (text: string, name: string, out: Evidence[]): void => {
  const put = putInto(out, 'layout');
  const prose = text.slice(0, LONGEST);
  put('location', PLACE.exec(prose)?.[1]?.replace(/\.$|\s(?:He|She|They|I|His|Her)$/, ''), 'in running text', 0.5);
  const said = predicate(prose, name)?.split(/[.;!?](?:\s|$)|,\s(?:and|where|who|which|und|et|y|e)\s/)[0] ?? '';
  if (said.length < 3 || said.length > 220 || !hasRoleWord(said)) return;
  const [role = '', org = ''] = said.split(AT);
  const headline =
    role.split(/\s(?:who|whom?|which|that|based|living|working|speciali\w+|focus\w+|known|with|from|in the)\s/)[0] ??
    '';
  if (headline.length < 120 && hasRoleWord(headline))
    put('headline', headline.replace(/[,\s]+$/, ''), 'in running text', 0.42);
  const employer = org.split(/,\s|\s(?:who|where|and|in|since|working|leading|und|et)\s/)[0] ?? '';
  if (employer.length < 80) put('org', employer, 'in running text', hasOrgWord(employer) ? 0.5 : 0.42);
};

/** What follows "X is a" or "I am a"; null where the sentence has another subject. */
const predicate = (prose: string, name: string): string | null => {
  const plain = plainName(name);
  for (const form of [name, plain, plain.split(' ')[0] ?? '']) {
    const at = form.length > 1 ? prose.slice(0, 80).indexOf(form) : -1;
    const rest = at < 0 ? '' : prose.slice(at + form.length);
    const is = IS.exec(rest);
    if (is) return rest.slice(is[0].length);
  }
  const first = I_AM.exec(prose.slice(0, 300));
  return first ? prose.slice(first.index + first[0].length) : null;
};
