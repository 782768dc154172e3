import type { PersonReading, TextField } from '../../lib/domain/fields';

const texts = (person: PersonReading, field: TextField): string[] =>
  person.facts.flatMap(({ field: is, value }) => (is === field && typeof value === 'string' ? [value] : []));

const records = (person: PersonReading, field: 'experience' | 'education'): (string | null)[][] =>
  person.facts.flatMap(({ field: is, value }) =>
    is !== field || typeof value === 'string' || 'kind' in value
      ? []
      : [
          [
            'school' in value ? value.degree : value.title,
            'school' in value ? value.school : value.org,
            value.start,
            value.end,
          ],
        ],
  );

/** What a reading says, in the shape that the tables of expectations have. */
export const said = (person: PersonReading) => ({
  name: texts(person, 'name')[0] ?? null,
  headline: texts(person, 'headline')[0] ?? null,
  location: texts(person, 'location')[0] ?? null,
  about: texts(person, 'about')[0] ?? null,
  experience: records(person, 'experience'),
  education: records(person, 'education'),
  skills: texts(person, 'skill'),
  languages: texts(person, 'language'),
  email: texts(person, 'email')[0] ?? null,
  links: texts(person, 'link'),
});
