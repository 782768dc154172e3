import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SuggestedMeaning, suggestMeaning } from '../../lib/note/suggest-meaning';
import { millisecondsOf } from './milliseconds-of';

/** Their words, sorted by what they show. English, German, French and Spanish each. */
const ANSWERS = {
  stopped: [
    'Please do not contact me again',
    'Stop messaging me.',
    'Don’t write me again, thanks.',
    'Please remove my data.',
    'Unsubscribe',
    'Interesting role, but please stop contacting people like this.',
    'Bitte nicht mehr kontaktieren.',
    'Bitte kontaktieren Sie mich nicht mehr.',
    'Schreib mir bitte nicht mehr.',
    'Bitte löschen Sie meine Daten.',
    'Merci de ne plus me contacter.',
    'Ne me contactez plus.',
    'Por favor, no me contactes más.',
    'No me escriba, gracias.',
  ],
  withdrew: [
    'I have to withdraw my application.',
    'I am no longer interested, sorry.',
    'Ich ziehe meine Bewerbung zurück.',
    'Je me retire du processus.',
    'Retiro mi candidatura.',
  ],
  deferred: [
    'Not now, but ask me next spring.',
    'Sounds interesting, but not at the moment.',
    'I am not currently looking. Maybe next year?',
    'Derzeit nicht, danke.',
    'Ich suche aktuell nicht.',
    'Pas pour le moment, merci.',
    'Ahora no, quizás más adelante.',
  ],
  declined: [
    'Thanks, but I’m happy where I am',
    'Not interested, but what is the pay?',
    'No, thank you. It sounds interesting though.',
    'I’m not really interested.',
    'I’ll pass, good luck!',
    'Kein Interesse, danke.',
    'Ich bin nicht interessiert.',
    'Je ne suis pas intéressé.',
    'Je ne suis pas intéressée, merci.',
    'No me interesa.',
    'No estoy interesada, gracias.',
  ],
  'sent-a-cv': [
    'My CV is attached.',
    'Here is my résumé.',
    'Anbei mein Lebenslauf.',
    'Voici mon CV.',
    'Te mando mi currículum.',
  ],
  applied: [
    'I’ve just applied on your site.',
    'I have applied.',
    'Ich habe mich beworben.',
    'J’ai postulé hier.',
    'He aplicado esta mañana.',
  ],
  'agreed-a-time': [
    'Tuesday works.',
    'Works for me, talk then.',
    'I’m free on Friday at 10.',
    'Donnerstag passt mir gut.',
    'Ça me convient.',
    'Oui, ça me convient.',
    'El martes me viene bien.',
  ],
  'said-yes': [
    'Sounds great — tell me more',
    'I’d love to hear more about it.',
    'I am very interested.',
    'I would be interested to talk.',
    'Klingt spannend!',
    'Klingt sehr interessant, erzählen Sie mehr.',
    'Ich bin sehr interessiert.',
    'Ça m’intéresse !',
    'Je suis intéressé.',
    'Je suis très intéressée.',
    'Me interesa.',
    'Suena bien, cuéntame más.',
  ],
  'asked-back': [
    'What is the salary?',
    'Thanks! Where is the team?',
    'Could you say how large it is?',
    'Wie groß ist das Team?',
    'Was zahlt ihr?',
    'Quel est le salaire ?',
    'Où est l’équipe ?',
    '¿Qué ofrecéis?',
    '¿Cuál es el salario?',
  ],
  acknowledged: [
    '',
    'Thanks!',
    'Thank you, very kind of you to write.',
    'Thank you for now.',
    'Danke für die Nachricht.',
    'Merci beaucoup.',
    'Gracias por escribir.',
    'I decided to write you back. All the best.',
    'I know now what you do.',
    'Nice to meet you. I am interesting to nobody.',
  ],
} as const satisfies Record<SuggestedMeaning, readonly string[]>;

describe.each(Object.entries(ANSWERS))('%s', (meaning, answers) => {
  it.each(answers)('%s', (answer) => {
    expect(suggestMeaning(answer)).toBe(meaning);
  });

  it('whichever apostrophe is typed, in whatever case', () => {
    for (const answer of answers) {
      expect(suggestMeaning(answer.replaceAll('’', "'"))).toBe(meaning);
      expect(suggestMeaning(answer.toUpperCase())).toBe(meaning);
    }
  });
});

describe('a word is a whole word', () => {
  it.each([
    ['a decline inside another word', 'A declined invitation is not a declination', 'acknowledged'],
    ['a CV inside another word', 'Thanks, mein Lebenslaufband is sold out', 'acknowledged'],
    ['a German question word inside another', 'Das Wasser steht.', 'acknowledged'],
  ] as const)('%s', (_, answer, meaning) => {
    expect(suggestMeaning(answer)).toBe(meaning);
  });
});

it('plain thanks never looks like interest, however it is wrapped', () => {
  const thanks = fc.constantFrom('Thanks', 'Thank you', 'Danke', 'Merci', 'Gracias', 'Cheers', 'Much appreciated');
  const wrap = fc.constantFrom('', ' ', '!', '.', '\n', ' 🙏', ' a lot', ' ;-)', ' Ada');
  fc.assert(
    fc.property(thanks, wrap, wrap, (word, ...ends) => {
      expect(suggestMeaning(ends.join(word))).toBe('acknowledged');
    }),
  );
});

it('answers at once, whatever is pasted', () => {
  const pasted = [
    'what '.repeat(4000),
    '?'.repeat(20_000),
    'ziehe '.repeat(3400),
    'I am '.repeat(4000),
    ' '.repeat(50_000),
  ];
  for (const text of pasted) expect(millisecondsOf(() => suggestMeaning(text))).toBeLessThan(200);
});
