import { type Evidence, evidence } from '../evidence';
import { hasOrgWord, plainName } from '../names';
import { hasRoleWord } from './roles';

const IS =
  /^[\s,]{0,3}(?:\([^)]{0,200}\)\s{0,2})?(?:,[^,]{1,60},\s)?(?:is|was|works as|serves as|has been|ist|war|arbeitet als|est|était|es|é|fue|foi|è|is een)\s+(?:(?:an?|the|currently|one of the|also|eine?r?|der|die|das|une?|le|la|l['’]|una?|um|uma|o|de|het|een)\s+){0,3}/i;
const AT = /\s+(?:at|with|for|bei|beim|an der|am|chez|à l['’]|en|presso|bij|aan de|na|no)\s+(?:the\s+)?(?=["“\p{Lu}])/u;
const PLACE =
  /(?:^|[^\p{L}])(?:(?:based|lives?|living|located|resid(?:es|ing)|resident) (?:and works? )?(?:in|near|out of|between)|lebt (?:und arbeitet )?in|wohnhaft in|wohnt in|vit (?:et travaille )?(?:à|en|au)|habite (?:à|en|au)|basée? (?:à|en|au)|vive (?:y trabaja )?en|reside en|radicad[oa] en|mora em|vive (?:e lavora )?a|woont in|gevestigd in)\s+(?:the\s)?(\p{Lu}[\p{L}.'’-]*(?:(?:,\s|\s|\sand\s)(?:\p{Lu}[\p{L}.'’-]*|de|la|of|do|am|an|der)){0,4})/u;
const LONGEST = 4000;

/** What running text says of its subject: "X is a … at Y", "based in Z". */
export const readProse = (text: string, name: string, out: Evidence[]): void => {
  const prose = text.slice(0, LONGEST);
  const where = PLACE.exec(prose)?.[1]?.replace(/[.,]$/, '');
  if (where && !/^(?:I|He|She|They)\b/.test(where))
    out.push(evidence('location', where, 'layout', 'in running text', 0.5));
  const subject = subjectEnd(prose, name);
  if (subject < 0) return;
  const is = IS.exec(prose.slice(subject));
  if (!is) return;
  const said =
    prose.slice(subject + is[0].length).split(/[.;!?](?:\s|$)|,\s(?:and|where|who|which|und|et|y|e)\s/)[0] ?? '';
  if (said.length < 3 || said.length > 220 || !hasRoleWord(said)) return;
  const [role, org] = said.split(AT);
  const headline =
    (role ?? '').split(
      /\s(?:who|whose|whom|which|that|based|living|working|specializing|focused|focusing|known|with)\s/,
    )[0] ?? '';
  if (headline.length > 2 && headline.length < 120 && hasRoleWord(headline))
    out.push(evidence('headline', headline.replace(/[,\s]+$/, ''), 'layout', 'in running text', 0.42));
  const employer = (org ?? '').split(/,\s|\s(?:who|where|and|in|since|working|leading|und|et)\s/)[0] ?? '';
  if (employer && employer.length < 80 && /^\p{Lu}/u.test(employer))
    out.push(evidence('org', employer, 'layout', 'in running text', hasOrgWord(` ${employer}`) ? 0.5 : 0.42));
};

/** Where the sentence's subject ends, if that is the person; -1 else. */
const subjectEnd = (prose: string, name: string): number => {
  const plain = plainName(name);
  const start = prose.slice(0, 80);
  for (const form of [name, plain, plain.split(' ')[0] ?? '']) {
    const at = form.length > 1 ? start.indexOf(form) : -1;
    if (at >= 0) return at + form.length;
  }
  const first =
    /^(?:(?:hi|hello|hey)[^.!]{0,60}[.!,]\s)?(?:I['’]?m|I am|Ich bin|Je suis|Soy|Sou|Sono|Ik ben)(?=\s)/i.exec(prose);
  if (!first) return -1;
  // Read "I am" as "is": leave the verb for the pattern to find.
  return -1;
};
