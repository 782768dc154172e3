import type { Address } from '../../domain/note-language';
import type { Phrases } from './phrases';

export const fr = (address: Address): Phrases => {
  const tu = address === 'familiar';
  const your = tu ? 'ton' : 'votre';
  return {
    greeting: (given, family) => `Bonjour ${tu ? given : [given, family].filter(Boolean).join(' ')},`,
    greetingUnnamed: 'Bonjour,',
    mention: {
      skill: (what) => `${your} travail avec ${what}`,
      project: (what) => `${your} projet ${what}`,
      talk: (what) => `${tu ? 'ta' : 'votre'} conférence ${what}`,
      publication: (what) => `${your} article ${what}`,
      post: (what) => `${your} billet ${what}`,
      award: (what) => `${your} prix ${what}`,
      other: (what) => what,
      education: (what) => `${your} passage à ${what}`,
    },
    experience: (title, org) => `${your} travail de ${title} chez ${org}`,
    moved: (place) => `${your} arrivée à ${place}`,
    started: (org) => `${your} arrivée chez ${org}`,
    theirs: (what, gap) => `J'ai découvert ${what}. ${gap}`,
    offer: (title, org, gap) => `J'écris au sujet d'un poste, ${title} chez ${org}. ${gap}`,
    again: (gap) => `Une chose que je n'avais pas dite la dernière fois : ${gap}`,
    reply: (gap) => `Merci pour ${tu ? 'ta' : 'votre'} réponse. ${gap}`,
    gaps: {
      theirs: '[une chose précise d’eux qui a motivé ce message]',
      struck: '[ce qui a frappé]',
      offer: '[ce que cela pourrait leur apporter]',
      why: '[pourquoi ce message]',
      ask: '[une question à laquelle il est facile de répondre]',
      added: '[quelque chose de nouveau qui pourrait compter pour eux]',
      answer: '[ce que leur réponse inspire]',
    },
    easyNo: 'Un simple non me va aussi.',
    notice: (source, purpose, months) =>
      `J'ai trouvé ${tu ? 'ton' : 'votre'} profil sur ${source} et je garde ce qu'il dit pour ${purpose}, ${months} mois au plus. Un mot suffit et je l'efface.`,
    questions: {
      excites: tu
        ? "Qu'est-ce qui te donnerait envie de quelque chose de nouveau, et qu'est-ce qui te ferait hésiter ?"
        : "Qu'est-ce qui vous donnerait envie de quelque chose de nouveau, et qu'est-ce qui vous ferait hésiter ?",
      'matters-most': tu
        ? "Qu'est-ce qui compte le plus pour toi dans ton travail en ce moment ?"
        : "Qu'est-ce qui compte le plus pour vous dans votre travail en ce moment ?",
      'red-flags': tu
        ? "Qu'est-ce qui t'alerte quand on t'écrit au sujet d'un poste ?"
        : "Qu'est-ce qui vous alerte quand on vous écrit au sujet d'un poste ?",
      benefits: tu
        ? "De quels avantages as-tu besoin, et lesquels ne t'intéressent pas ?"
        : 'De quels avantages avez-vous besoin, et lesquels ne vous intéressent pas ?',
      misunderstood: tu
        ? 'Que comprennent le plus souvent mal les employeurs chez des gens comme toi ?'
        : 'Que comprennent le plus souvent mal les employeurs chez des gens comme vous ?',
      'would-change': tu
        ? 'Si tu pouvais changer une chose à la façon dont les entreprises recrutent, laquelle serait-ce ?'
        : 'Si vous pouviez changer une chose à la façon dont les entreprises recrutent, laquelle serait-ce ?',
    },
  };
};
