import { describe, expect, test } from 'vitest';
import { hasRoleWord, isPlace } from '../../lib/reading/conclude/layout/words';
import { bareName, hasOrgWord, nameLikeness, sameName, titleParts } from '../../lib/reading/conclude/names';

describe('a name', () => {
  test.each([
    'John F. Kennedy',
    'J. R. R. Tolkien',
    'J.R.R. Tolkien',
    'Ursula K. Le Guin',
    'St. John Philby',
    'Prof. Dr.-Ing. Karl Müller',
    'Jane Doe, Ph.D.',
    'Jane "JD" Doe',
    'Jane “JD” Doe',
    'Ludwig van Beethoven',
    'José Ñuñez y Salazar',
    "Sinéad O'Connor",
    'Владимир Иванов',
    '李小龙',
    '김철수',
    'محمد علي',
    'Hung-yi Lee',
    'MARIA GARCÍA',
    'Jane Doe 🌈',
    'Martin Luther King Jr.',
  ])('%s looks like one', (name) => expect(nameLikeness(name)).toBeGreaterThan(0.6));

  test.each([
    'Our Team',
    'Sign in',
    'About me',
    'Last.fm',
    'Work Experience',
    'The quick brown fox',
    'Read this. Then that',
    'Chapter 2',
    'jane@doe.example',
    'C++ Developers: a guide',
    'Universität Zürich',
    'Acme GmbH',
  ])('%s does not', (text) => expect(nameLikeness(text)).toBeLessThan(0.3));

  test('is the same with a middle name more, turned round, or with letters after it', () => {
    expect(sameName('Jane Doe', 'Jane Q. Doe')).toBe(true);
    expect(sameName('Doe, Jane', 'Jane Doe')).toBe(true);
    expect(sameName('Jane Doe, PhD', 'Dr. Jane Doe')).toBe(true);
    expect(sameName('J. Doe', 'Jane Doe')).toBe(true);
    expect(sameName('Jane Doe', 'John Doe')).toBe(false);
    expect(sameName('Jane', 'Jane Doe')).toBe(false);
  });

  test('is kept as written, without what is no part of it', () => {
    expect(bareName('Jane Doe (she/her)')).toBe('Jane Doe');
    expect(bareName('Jane Doe, Ph.D.')).toBe('Jane Doe');
    expect(bareName('Jane Doe, M.A., RN')).toBe('Jane Doe');
    expect(bareName('Doe, Jane')).toBe('Doe, Jane');
    expect(bareName('DOE, JANE')).toBe('DOE, JANE');
    expect(bareName('JANE DOE, PH.D.')).toBe('JANE DOE');
    expect(bareName('Müller, Bob')).toBe('Müller, Bob');
  });

  test.each([
    ['Jane Doe | LinkedIn', 'Jane Doe'],
    ["Jane Doe's homepage", 'Jane Doe'],
    ['Résumé of Jane Doe', 'Jane Doe'],
    ['jdoe (Jane Doe) · GitHub', 'Jane Doe'],
    ['Jane Doe (@jdoe) / X', 'Jane Doe'],
  ])('is found in the title %s', (title, name) => expect(titleParts(title)).toContain(name));
});

describe('words', () => {
  test.each([
    'Senior Software Engineer',
    'Geschäftsführerin',
    'Projektleiterin',
    'Head of Design',
    'Ingénieure',
    'CTO',
  ])('%s tells a job', (text) => expect(hasRoleWord(text)).toBe(true));
  test.each(['Vitosha Mountain', 'Ahead of time', 'Leadville', 'In charge'])('%s tells none', (text) =>
    expect(hasRoleWord(text)).toBe(false),
  );
  test.each(['Example GmbH', 'Universität Zürich', 'Förderverein e.V.', 'Grundschule Nord', 'S.A.S. Exemple'])(
    '%s is an organisation',
    (text) => expect(hasOrgWord(text)).toBe(true),
  );
  test.each(['Jane Doe', 'I work in media', 'Colin Company-Smith'])('%s is none', (text) =>
    expect(hasOrgWord(text)).toBe(text.includes('Company')),
  );
});

describe('a place', () => {
  test.each([
    'Berlin',
    'Berlin, Germany',
    'Austin, TX',
    'St. Louis, MO 63101',
    '1 Main Street, Springfield, IL 62701, USA',
    'Greater Seattle Area',
    'Köln Deutschland',
    'San Francisco Bay Area, California',
    'Rämistrasse 71, 8006 Zürich',
    'London (UK)',
    'São Paulo',
  ])('%s is one', (text) => expect(isPlace(text)).toBe(true));
  test.each(['Contact us', 'Jane Doe', 'Acme, Inc', 'Paris!', 'Vue, React', '+49 30 1234567', 'Who are you?'])(
    '%s is none',
    (text) => expect(isPlace(text)).toBe(false),
  );
});
