import { hostOf, isProfile, ownerOf, pathOf } from '../../addresses';
import { type Evidence, of, putInto, type Subject } from '../../evidence';
import { isBoilerplate } from '../layout/boilerplate';
import { readContactPlaces, readPlainContacts } from '../layout/contacts';
import { DEPARTMENT, readHero } from '../layout/hero';
import { isCareer, readHistory } from '../layout/history';
import { readHooks } from '../layout/hooks';
import { readLabels } from '../layout/labels';
import { readLinks } from '../layout/links';
import { readAbout, readAboutBlock, readLanguages, readSkills } from '../layout/lists';
import { readPhoto } from '../layout/photo';
import { readProse } from '../layout/prose';
import { findSections } from '../layout/sections';
import { hasRoleWord, hasSchoolWord } from '../layout/words';
import { agrees, hasOrgWord, sameName, titleParts } from '../names';
import { frameOf, type Page } from '../page';
import type { Identity } from './identity';

const READERS = {
  experience: readHistory,
  education: readHistory,
  skill: readSkills,
  language: readLanguages,
  about: readAbout,
  contact: readContactPlaces,
  project: readHooks,
  talk: readHooks,
  publication: readHooks,
  post: readHooks,
  award: readHooks,
} as const;

/** Everything the page says about the person it is about, from all sources. */
export const personEvidence = (
  page: Page,
  { name, line }: Identity,
  subjects: readonly Subject[],
  own: readonly Evidence[],
): Evidence[] => {
  const out: Evidence[] = [...own];
  const same = subjects.filter((subject) => subject.standing !== 'passing' && sameName(subject.name, name));
  const mains = same.filter((subject) => subject.standing === 'main');
  for (const subject of mains.length ? mains : same) out.push(...subject.evidence);
  const sections = findSections(page, name);
  readHero(page, sections, line, name, out);
  for (const section of sections.list) {
    READERS[section.kind as keyof typeof READERS]?.(page, section, out, name);
    // A `Vita` may be a table of years as well as a text.
    if (section.kind === 'about' && isCareer(page, section)) readHistory(page, { ...section, kind: 'experience' }, out);
  }
  readAboutBlock(page, line, out);
  readLabels(page, sections, line, out);
  // Where the person vouches for a list of links, others need more than a place on the page.
  readLinks(page, sections, line, name, own.length > 2 ? 0.6 : 1, out);
  readPlainContacts(page, line, out);
  readPhoto(page, line, name, out);
  readMeta(page, name, out);
  const prose = page.lines
    .slice(Math.max(line, 0), line + 60)
    .filter(
      (one, at) =>
        one.text.length > 50 &&
        !frameOf(page, one) &&
        !/^(?!about)/.test(sections.at[Math.max(line, 0) + at]?.kind ?? 'about'),
    );
  for (const text of [
    ...of(out, 'about')
      .slice(0, 3)
      .map((one) => one.value),
    ...prose.slice(0, 6).map((one) => one.text),
  ])
    readProse(text, name, out);
  const job = of(out, 'experience').find((one) => one.value.end === 'present');
  if (job) {
    putInto(out, job.source)('org', job.value.org, 'present position', 0.6);
    putInto(out, job.source)('title', job.value.title, 'present position', 0.45);
  }
  for (const title of of(out, 'title'))
    if (title.place !== 'present position')
      putInto(out, title.source)('headline', title.value, title.place, title.confidence * 0.75);
  return out.filter((one) => one.field !== 'org' || !/^ex[- ]/i.test(one.value));
};

/** Where organisations put the pages of those who work for them. */
const STAFF_PATH =
  /\/(?:our-)?(?:teams?|people|persons|staff|faculty|attorneys?|lawyers?|find-a-doctor|doctors?|providers?|physicians?|experts?|mitarbeitende|mitarbeiter(?:innen)?|personen|equipe|equipo|employees|professionals|leadership|bios?)\//i;

const readMeta = ({ meta, title, address }: Page, name: string, out: Evidence[]): void => {
  // On the site of an organisation that they work for its name stands in the title, after the person's.
  const isMember = of(out, 'email').some((one) => ownerOf(address) === ownerOf(`https://${one.value.split('@')[1]}`));
  const isTheirs = isMember || STAFF_PATH.test(pathOf(address));
  const isStaff = isTheirs || of(out, 'headline').some((one) => one.confidence >= 0.5 && hasRoleWord(one.value));
  const parts = isProfile(address) || !isStaff ? [] : titleParts(title).slice(1);
  for (const part of parts) {
    const isSite =
      isTheirs && (part === meta.get('og:site_name') || (part === parts.at(-1) && agrees(hostOf(address), part, 1)));
    const isOrg = hasOrgWord(part) ? hasSchoolWord(part) || !hasRoleWord(part) : isSite;
    if (isOrg && !sameName(part, name) && !/\.\w{2,3}$/.test(part))
      putInto(out, 'meta')('org', part, 'title', DEPARTMENT.test(part) ? 0.41 : 0.43);
  }
  const text = ['og:description', 'description', 'twitter:description']
    .map((key) => meta.get(key))
    .find((one) => one && one.length > 24 && !isBoilerplate(one));
  putInto(out, 'meta')('about', text, 'description', /profile|author/.test(meta.get('og:type') ?? '') ? 0.45 : 0.32);
};
