import type { NoticeText } from './notice';

export const fr: NoticeText = {
  lang: 'fr',
  title: 'Français',
  template: `Bonjour {name},

Je conserve quelques informations à votre sujet, et vous avez le droit de le savoir.

Qui les conserve : {signer}, {org}. Vous pouvez me joindre ici : {contact}.
Pour quoi : {purpose}. La base légale est notre intérêt légitime à proposer aux gens un travail qui peut leur convenir (RGPD, article 6, paragraphe 1, point f).
Quoi : {what}, et ce que nous nous écrivons.
D’où elles viennent :
{sources}
Qui d’autre les a reçues : {recipients}.
Combien de temps : jusqu’au {until}, sauf si nous sommes alors en conversation.

Vous pouvez à tout moment me demander ce que je conserve, le faire rectifier, limiter ou effacer. Vous pouvez vous y opposer : dites-le-moi et j’arrête, sans que vous ayez à donner de raison. Vous pouvez aussi saisir une autorité de protection des données, comme la CNIL. Rien à votre sujet n’est décidé par une machine.

{signer}
{org}`,
  words: {
    nobody: 'personne',
    given: 'un texte ou un fichier à votre sujet que l’on m’a donné',
    noted: 'ce que j’ai noté moi-même',
    fill: {
      signer: 'votre nom',
      contact: 'votre adresse électronique ou postale',
      purpose: 'ce pour quoi vous les conservez',
    },
  },
};
