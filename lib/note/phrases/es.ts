import type { Address } from '../../domain/note-language';
import type { Phrases } from './phrases';

export const es = (address: Address): Phrases => {
  const tu = address === 'familiar';
  const your = tu ? 'tu' : 'su';
  return {
    greeting: (given, family) =>
      tu ? `Hola, ${given}:` : `Buenos días, ${[given, family].filter(Boolean).join(' ')}:`,
    greetingUnnamed: 'Buenos días:',
    mention: {
      skill: (what) => `${your} trabajo con ${what}`,
      project: (what) => `${your} proyecto ${what}`,
      talk: (what) => `${your} charla ${what}`,
      publication: (what) => `${your} artículo ${what}`,
      post: (what) => `${your} entrada ${what}`,
      award: (what) => `${your} premio ${what}`,
      other: (what) => what,
      education: (what) => `${your} paso por ${what}`,
    },
    experience: (title, org) => `${your} trabajo como ${title} en ${org}`,
    moved: (place) => `${your} mudanza a ${place}`,
    started: (org) => `${your} comienzo en ${org}`,
    theirs: (what, gap) => `He visto ${what}. ${gap}`,
    offer: (title, org, gap) => `Escribo por un puesto, ${title} en ${org}. ${gap}`,
    again: (gap) => `Algo que no dije la última vez: ${gap}`,
    reply: (gap) => `Gracias por ${your} respuesta. ${gap}`,
    gaps: {
      theirs: '[algo concreto de esa persona que motivó el mensaje]',
      struck: '[qué llamó la atención]',
      offer: '[qué podría significar para esa persona]',
      why: '[por qué este mensaje]',
      ask: '[una pregunta fácil de responder]',
      added: '[algo nuevo que podría importarle]',
      answer: '[qué sugiere su respuesta]',
    },
    easyNo: 'Un simple no también está bien.',
    notice: (source, purpose, months) =>
      `Encontré ${your} perfil en ${source} y guardo lo que dice para ${purpose}, ${months} meses como máximo. Basta una palabra y lo borro.`,
    questions: {
      excites: tu
        ? '¿Qué te ilusionaría de algo nuevo, y qué te haría dudar?'
        : '¿Qué le ilusionaría de algo nuevo, y qué le haría dudar?',
      'matters-most': tu
        ? '¿Qué es lo que más te importa en tu trabajo ahora mismo?'
        : '¿Qué es lo que más le importa en su trabajo ahora mismo?',
      'red-flags': tu
        ? '¿Qué es para ti una señal de alarma cuando alguien escribe por un puesto?'
        : '¿Qué es para usted una señal de alarma cuando alguien escribe por un puesto?',
      benefits: tu
        ? '¿Qué beneficios necesitas, y cuáles no te interesan?'
        : '¿Qué beneficios necesita, y cuáles no le interesan?',
      misunderstood: tu
        ? '¿Qué es lo que las empresas entienden peor de personas como tú?'
        : '¿Qué es lo que las empresas entienden peor de personas como usted?',
      'would-change': tu
        ? 'Si pudieras cambiar una cosa de cómo contratan las empresas, ¿cuál sería?'
        : 'Si pudiera cambiar una cosa de cómo contratan las empresas, ¿cuál sería?',
    },
  };
};
