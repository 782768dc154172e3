import { describe, expect, it } from 'vitest';
import type { PersonEventBody } from '../../lib/domain/person-events';
import { grounds, standing, standingsByRole } from '../../lib/domain/standing';
import {
  answered,
  at,
  captured,
  day,
  declined,
  handedOver,
  notNow,
  personAfter,
  ROLE_A,
  ROLE_B,
  showed,
  stopped,
  takenBack,
  withdrew,
  wroteTo,
} from './builders';

const LATER = day(60);

const standingAfter = (...bodies: PersonEventBody[]) => standing(personAfter(...bodies).history, at(LATER));
const standingAbout = (role: string, ...bodies: PersonEventBody[]) =>
  standingsByRole(personAfter(...bodies).history, at(LATER)).get(role);

describe('the path from a person to a candidate', () => {
  it('starts as a person, whatever their page says', () => {
    expect(standingAfter(captured([]))).toBe('person');
  });

  it('is contacted once a note went out', () => {
    expect(standingAfter(wroteTo())).toBe('contacted');
  });

  it('is in conversation once they answer', () => {
    expect(standingAfter(wroteTo(), answered())).toBe('in-conversation');
  });

  it('is in conversation, too, where they wrote first', () => {
    expect(standingAfter(answered())).toBe('in-conversation');
  });

  it.each(['acknowledged', 'asked-back'] as const)('%s makes no candidate', (kind) => {
    expect(standingAfter(wroteTo(), answered(), showed(kind))).toBe('in-conversation');
  });

  it.each(['said-yes', 'agreed-a-time', 'sent-a-cv', 'applied'] as const)('%s makes a candidate', (kind) => {
    expect(standingAfter(wroteTo(), answered(), showed(kind))).toBe('candidate');
  });

  it('a later thanks takes nothing from a candidate', () => {
    expect(standingAfter(showed('said-yes'), answered(), showed('acknowledged'))).toBe('candidate');
  });

  it('hands over a candidate and nobody else', () => {
    expect(standingAfter(showed('applied'), handedOver())).toBe('handed-over');
    expect(standingAfter(wroteTo(), answered(), handedOver())).toBe('in-conversation');
  });
});

describe('the way back', () => {
  it.each([
    ['declining', declined()],
    ['withdrawing', withdrew()],
  ])('%s ends a candidacy', (_, body) => {
    expect(standingAfter(showed('applied'), body)).toBe('declined');
  });

  it('who declined and asks back is in conversation again', () => {
    expect(standingAfter(declined(), showed('asked-back'))).toBe('in-conversation');
  });

  it('a thanks after declining stays a no', () => {
    expect(standingAfter(declined(), answered(), showed('acknowledged'))).toBe('declined');
  });

  it('who declined and then says yes is a candidate', () => {
    expect(standingAfter(declined(), showed('said-yes'))).toBe('candidate');
  });

  it('taking the last strong evidence back reverts', () => {
    expect(standingAfter(answered(), showed('said-yes'), takenBack(2))).toBe('in-conversation');
    expect(standingAfter(showed('said-yes'), handedOver(), takenBack(1))).toBe('person');
  });

  it('taking one of two back does not', () => {
    expect(standingAfter(showed('said-yes'), showed('applied'), takenBack(2))).toBe('candidate');
  });

  it('taking the taking-back back brings the candidate back', () => {
    expect(standingAfter(showed('said-yes'), takenBack(1), takenBack(2))).toBe('candidate');
  });
});

describe('each role for itself', () => {
  it('interest in one role makes no candidate for another', () => {
    const events = [wroteTo({ role: ROLE_B }), showed('said-yes', { role: ROLE_A })];
    expect(standingAbout(ROLE_A, ...events)).toBe('candidate');
    expect(standingAbout(ROLE_B, ...events)).toBe('contacted');
    expect(standingAfter(...events)).toBe('candidate');
  });

  it('interest in no role in particular makes no candidate for any role', () => {
    expect(standingAbout(ROLE_A, wroteTo(), showed('said-yes', { role: null }))).toBe('contacted');
  });

  it('declining one role leaves the other as it was', () => {
    const events = [
      showed('applied', { role: ROLE_A }),
      showed('applied', { role: ROLE_B }),
      declined({ role: ROLE_A }),
    ];
    expect(standingAbout(ROLE_A, ...events)).toBe('declined');
    expect(standingAbout(ROLE_B, ...events)).toBe('candidate');
    expect(standingAfter(...events)).toBe('candidate');
  });
});

describe('not now', () => {
  const rest = (...before: PersonEventBody[]) => personAfter(...before, notNow(day(90))).history;

  it('rests until the date, then stands where it stood', () => {
    const history = rest(showed('said-yes'));
    expect(standing(history, at(day(90) - 1))).toBe('resting');
    expect(standing(history, at(day(90)))).toBe('candidate');
  });

  it('is an answer: after the rest they are in conversation', () => {
    expect(standing(rest(), at(day(90)))).toBe('in-conversation');
    expect(standing(rest(wroteTo()), at(day(90)))).toBe('in-conversation');
  });

  it('a thanks does not end the rest, a yes does', () => {
    const pause = [wroteTo(), notNow(day(90))];
    expect(standingAfter(...pause, answered(), showed('acknowledged'))).toBe('resting');
    expect(standingAfter(...pause, answered(), showed('said-yes'))).toBe('candidate');
  });

  it('said again, rests until the later word’s date', () => {
    const history = personAfter(notNow(day(90)), notNow(day(200))).history;
    expect(standing(history, at(day(199)))).toBe('resting');
    expect(standing(history, at(day(200)))).toBe('in-conversation');
  });

  it('three notes without an answer rest for 180 days', () => {
    const history = personAfter(wroteTo({ on: day(0) }), wroteTo({ on: day(6) }), wroteTo({ on: day(12) })).history;
    expect(standing(history, at(day(191)))).toBe('resting');
    expect(standing(history, at(day(192)))).toBe('contacted');
  });
});

describe('stop', () => {
  it('beats everything before and after', () => {
    expect(standingAfter(showed('applied'), handedOver(), stopped())).toBe('do-not-contact');
    expect(standingAfter(stopped(), showed('applied'))).toBe('do-not-contact');
  });

  it('recorded by mistake, can be taken back', () => {
    expect(standingAfter(wroteTo(), stopped(), takenBack(2))).toBe('contacted');
  });
});

describe('why', () => {
  const why = (...bodies: PersonEventBody[]) => grounds(personAfter(...bodies).history).map((one) => one.kind);

  it('names what they said and did, the newest first', () => {
    const events = [wroteTo({ on: day(1) }), captured([]), answered({ on: day(2) }), stopped(day(3))];
    expect(why(...events)).toEqual(['stopped', 'answered', 'touched']);
  });

  it('leads with what an answer shows, not with that they answered', () => {
    expect(why(answered({ on: day(2) }), showed('said-yes', { on: day(2) }))).toEqual(['evidenced', 'answered']);
  });

  it('leaves out what was taken back', () => {
    expect(why(answered(), showed('said-yes'), takenBack(2))).toEqual(['answered']);
  });
});
