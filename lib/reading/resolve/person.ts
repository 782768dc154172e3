import { emailIn, webAddress } from '../addresses';
import { type Evidence, evidence, nameOf, type Subject } from '../evidence';
import { readHero } from '../layout/hero';
import { readEducation, readExperience } from '../layout/history';
import { findLabelled } from '../layout/labels';
import { labelledEvidence } from '../layout/labelled-evidence';
import { readLinks } from '../layout/links';
import { readAbout, readLanguages, readSkills } from '../layout/lists';
import { readPhoto } from '../layout/photo';
import { readProse } from '../layout/prose';
import { findSections } from '../layout/sections';
import { sameName } from '../names';
import type { Page } from '../page';
import { metaEvidence } from '../sources/head';
import type { Identity } from './identity';

/** Everything the page says about the person it is about, from all sources. */
export const personEvidence = (page: Page, identity: Identity, subjects: readonly Subject[], loose: readonly Evidence[]): Evidence[] => {
  const { name, line } = identity;
  const out: Evidence[] = [...loose];
  for (const subject of subjects) {
    const own = nameOf(subject);
    if (subject.standing !== 'passing' && (own === null || sameName(own, name))) out.push(...subject.evidence.filter((one) => one.field !== 'name'));
  }
  const sections = findSections(page);
  if (line >= 0) out.push(...readHero(page, sections, line, name));
  for (const section of sections.list) {
    if (section.kind === 'experience') out.push(...readExperience(page, sections, section));
    else if (section.kind === 'education') out.push(...readEducation(page, sections, section));
    else if (section.kind === 'skills') out.push(...readSkills(page, sections, section));
    else if (section.kind === 'languages') out.push(...readLanguages(page, sections, section));
    else if (section.kind === 'about') out.push(...readAbout(page, sections, section));
  }
  out.push(...labelledEvidence(page, findLabelled(page), sections, line, name));
  out.push(...readLinks(page, sections, line, name));
  out.push(...readPhoto(page, line, name));
  out.push(...metaEvidence(page));
  for (const about of out.filter((one) => one.field === 'about').slice(0, 3)) readProse(about.value as string, name, out);
  pushPlainContacts(page, line, out);
  pushPresentJob(out);
  pushTitleAsHeadline(out);
  return out;
};

/** Addresses that stand as plain text in the first lines after the name. */
const pushPlainContacts = (page: Page, nameLine: number, out: Evidence[]): void => {
  const from = Math.max(0, nameLine - 4);
  for (const line of page.outline.lines.slice(from, from + 60)) {
    if (line.region === 'footer' || line.region === 'nav' || line.text.length > 300) continue;
    const text = page.shown(line);
    if (!text) continue;
    const email = /@|\bat\b|\(at\)|\[at\]/i.test(text) ? emailIn(text) : null;
    if (email) out.push(evidence('email', email, 'layout', 'text by the name', 0.6));
    const address = /(?:^|\s)(https?:\/\/[^\s,;)]{4,200})/i.exec(text)?.[1];
    if (address && line.runs.every((run) => run.link < 0)) {
      const absolute = webAddress(address, page.base);
      if (absolute) out.push(evidence('link', absolute, 'layout', 'text by the name', 0.5));
    }
  }
};

const pushPresentJob = (out: Evidence[]): void => {
  const jobs = out.filter((one) => one.field === 'experience');
  const present = jobs.find((one) => one.value.end === 'present');
  if (!present || present.field !== 'experience') return;
  if (present.value.org) out.push(evidence('org', present.value.org, present.source, 'present position', 0.6));
  if (present.value.title) out.push(evidence('title', present.value.title, present.source, 'present position', 0.45));
};

const pushTitleAsHeadline = (out: Evidence[]): void => {
  for (const one of out.slice()) {
    if (one.field === 'title' && one.place !== 'present position') out.push(evidence('headline', one.value, one.source, one.place, one.confidence * 0.75));
  }
};
