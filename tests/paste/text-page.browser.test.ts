import { describe, expect, test } from 'vitest';
import { readText } from '../../lib/app/read-page';
import type { Field, PersonReading, ReadFact } from '../../lib/domain/fields';
import { PROFILES } from './profiles';

/** Pasted text, through the page that is made of it and the one reader. */

const all = <F extends Field>(person: PersonReading, field: F) =>
  person.facts.filter((fact): fact is Extract<ReadFact, { field: F }> => fact.field === field).map((fact) => fact.value);
const one = (person: PersonReading, field: Field) => all(person, field)[0] ?? null;

describe.each(PROFILES)('$what', (profile) => {
  test('gives who they are, what they did and what they know', async () => {
    const [person] = await readText(profile.text);
    if (!person) throw new Error('nobody was read');
    const about = one(person, 'about') as string | null;
    expect({
      name: one(person, 'name'),
      headline: one(person, 'headline'),
      location: one(person, 'location'),
      about: about && profile.about ? about.slice(0, profile.about.length) : about,
      experience: all(person, 'experience').map((job) => [job.title, job.org, job.start, job.end]),
      education: all(person, 'education').map((study) => [study.degree, study.school, study.start, study.end]),
      skills: all(person, 'skill'),
      languages: all(person, 'language'),
      email: one(person, 'email'),
      links: all(person, 'link'),
    }).toEqual({
      name: profile.name,
      headline: profile.headline,
      location: profile.location,
      about: profile.about,
      experience: profile.experience,
      education: profile.education,
      skills: profile.skills,
      languages: profile.languages,
      email: profile.email ?? null,
      links: profile.links ?? [],
    });
    expect(new Set(person.facts.map((fact) => fact.source))).toEqual(new Set(['selection']));
  });
});
