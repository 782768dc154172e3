import { pathOf } from '../../addresses';
import { isCapital } from '../../letters';
import type { Line } from '../../sight';
import { hasOrgWord } from '../names';
import type { Page } from '../page';
import { isNoise } from './noise';
import { hasRoleWord, isPlace } from './words';

const OF_SPEAKERS = /\/speakers?\b/i;
const PART_OF_ORG = /\b(?:group|team|department|division|practice|unit|research)$/i;
/** `Baker, Ovens & Co`: the last part, where it is a link or named as an organisation is, or on pages of speakers. */
export const employerIn = (page: Page, { runs }: Line, text: string): string | null => {
  const last = text.split(/,\s|\s[|·–—]\s/).at(-1) ?? '';
  const isName = last.length > 2 && last.length < 80 && isCapital(last) && !PART_OF_ORG.test(last);
  if (last.length === text.length || !isName || hasRoleWord(last)) return null;
  const isLinked = runs.some((run) => run.link >= 0 && run.text === last);
  return isLinked || hasOrgWord(last) || OF_SPEAKERS.test(pathOf(page.address)) ? last : null;
};

/** `Ovens & Co` with `Head Baker` below it, in one block. */
export const isAboveRole = ({ lines }: Page, { text, block, level }: Line, at: number): boolean => {
  const next = lines[at + 1];
  const isShort = text.length > 2 && text.length < 60 && isCapital(text) && !isNoise(text) && !isPlace(text);
  return (
    isShort && !level && !hasRoleWord(text) && next?.block === block && next.text.length < 60 && hasRoleWord(next.text)
  );
};

/** `Baker at Ovens & Co`: an unknown calling, but an employer all the same. */
export const isEmployed = ([, role = '', org = '']: RegExpExecArray, order: number): boolean =>
  order === 0 && role.length < 50 && hasOrgWord(org) && !hasOrgWord(role);

const ORG_PATH =
  /\/(?:teams?|clubs?|company|companies|organi[sz]ations?|universit(?:y|ies)|schools?|employers?)\/[^/]/i;
/** A link to a page of the site about an organisation. */
export const leadsToOrg = (page: Page, { runs }: Line): boolean =>
  ORG_PATH.test(page.links[runs[0]?.link ?? -1]?.href ?? '');
