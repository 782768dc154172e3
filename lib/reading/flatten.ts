import type { Education, Experience, PageReading, ReadFact } from '../domain/fields';

/** One person as a flat record: what the corpus's scorer compares, one value a field. */
export interface FlatPerson {
  name: string | null;
  headline: string | null;
  org: string | null;
  location: string | null;
  about: string | null;
  links: string[];
  email: string | null;
  skills: string[];
  experience: Experience[];
  education: Education[];
  photo: string | null;
}

export const flattenReading = (reading: PageReading): FlatPerson[] =>
  reading.people.map((person) => flattenPerson(person.facts));

const flattenPerson = (facts: readonly ReadFact[]): FlatPerson => {
  const one = (field: ReadFact['field']): string | null => {
    const found = facts.filter((fact) => fact.field === field).sort((a, b) => b.confidence - a.confidence)[0];
    return found ? (found.value as string) : null;
  };
  const all = (field: ReadFact['field']): string[] =>
    facts.filter((fact) => fact.field === field).map((fact) => fact.value as string);
  return {
    name: one('name'),
    headline: one('headline') ?? null,
    org: one('org'),
    location: one('location'),
    about: one('about'),
    links: all('link'),
    email: one('email'),
    skills: all('skill'),
    experience: facts.flatMap((fact) => (fact.field === 'experience' ? [fact.value] : [])),
    education: facts.flatMap((fact) => (fact.field === 'education' ? [fact.value] : [])),
    photo: one('photo'),
  };
};
