import type { Address } from '../../domain/note-language';
import type { Phrases } from './phrases';

export const de = (address: Address): Phrases => {
  const du = address === 'familiar';
  const your = du ? 'dein' : 'Ihr';
  return {
    greeting: (given, family) => (du ? `Hallo ${given},` : `Guten Tag ${[given, family].filter(Boolean).join(' ')},`),
    greetingUnnamed: 'Guten Tag,',
    mention: {
      skill: (what) => `${your}e Arbeit mit ${what}`,
      project: (what) => `${your} Projekt ${what}`,
      talk: (what) => `${your}en Vortrag ${what}`,
      publication: (what) => `${your}e Arbeit ${what}`,
      post: (what) => `${your}en Beitrag ${what}`,
      award: (what) => `${your}e Auszeichnung ${what}`,
      other: (what) => what,
      education: (what) => `${your}e Zeit an der ${what}`,
    },
    experience: (title, org) => `${your}e Arbeit als ${title} bei ${org}`,
    moved: (place) => `${your}en Umzug nach ${place}`,
    started: (org) => `${your}en Anfang bei ${org}`,
    theirs: (what, gap) => `Ich bin auf ${what} gestoßen. ${gap}`,
    offer: (title, org, gap) => `Ich schreibe wegen einer Stelle, ${title} bei ${org}. ${gap}`,
    again: (gap) => `Eines habe ich beim letzten Mal ausgelassen: ${gap}`,
    reply: (gap) => `Danke für ${du ? 'deine' : 'Ihre'} Antwort. ${gap}`,
    gaps: {
      theirs: '[etwas Bestimmtes von ihnen, das den Anlass gab]',
      struck: '[was daran aufgefallen ist]',
      offer: '[was es für sie bedeuten könnte]',
      why: '[warum diese Nachricht]',
      ask: '[eine Frage, die leicht zu beantworten ist]',
      added: '[etwas Neues, das ihnen wichtig sein könnte]',
      answer: '[was sich aus ihrer Antwort ergibt]',
    },
    easyNo: 'Ein einfaches Nein ist auch in Ordnung.',
    notice: (source, purpose, months) =>
      `Ich habe ${du ? 'dich' : 'Sie'} auf ${source} gefunden und bewahre, was dort steht, für ${purpose} höchstens ${months} Monate auf. Ein Wort genügt, und ich lösche es.`,
    questions: {
      excites: du
        ? 'Was würde dich an etwas Neuem reizen, und was ließe dich zögern?'
        : 'Was würde Sie an etwas Neuem reizen, und was ließe Sie zögern?',
      'matters-most': du
        ? 'Was ist dir an deiner Arbeit im Moment am wichtigsten?'
        : 'Was ist Ihnen an Ihrer Arbeit im Moment am wichtigsten?',
      'red-flags': du
        ? 'Was ist für dich ein Warnzeichen, wenn jemand wegen einer Stelle schreibt?'
        : 'Was ist für Sie ein Warnzeichen, wenn jemand wegen einer Stelle schreibt?',
      benefits: du
        ? 'Welche Leistungen brauchst du, und welche interessieren dich nicht?'
        : 'Welche Leistungen brauchen Sie, und welche interessieren Sie nicht?',
      misunderstood: du
        ? 'Was verstehen Arbeitgeber an Leuten wie dir am häufigsten falsch?'
        : 'Was verstehen Arbeitgeber an Leuten wie Ihnen am häufigsten falsch?',
      'would-change': du
        ? 'Wenn du eines daran ändern könntest, wie Firmen einstellen: was wäre es?'
        : 'Wenn Sie eines daran ändern könnten, wie Firmen einstellen: was wäre es?',
    },
  };
};
