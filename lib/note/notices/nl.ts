import type { NoticeText } from './notice';

export const nl: NoticeText = {
  lang: 'nl',
  title: 'Nederlands',
  template: `Beste {name},

Ik bewaar enkele gegevens over u, en u hebt het recht dat te weten.

Wie ze bewaart: {signer}, {org}. U bereikt mij via {contact}.
Waarvoor: {purpose}. De rechtsgrond is ons gerechtvaardigd belang om mensen te benaderen over werk dat bij hen kan passen (AVG, artikel 6, lid 1, onder f).
Wat: {what}, en wat wij elkaar schrijven.
Waar ze vandaan komen:
{sources}
Wie ze verder heeft ontvangen: {recipients}.
Hoe lang: tot {until}, tenzij wij dan in gesprek zijn.

U kunt mij altijd vragen wat ik over u bewaar, en het laten corrigeren, beperken of wissen. U kunt bezwaar maken: zeg het mij en ik stop ermee, zonder dat u een reden hoeft te geven. U kunt ook een klacht indienen bij een toezichthouder voor gegevensbescherming. Niets over u wordt door een machine beslist.

{signer}
{org}`,
  words: {
    nobody: 'niemand',
    given: 'een tekst of bestand over u dat ik heb gekregen',
    noted: 'wat ik zelf heb genoteerd',
    fill: { signer: 'uw naam', contact: 'uw e-mailadres of adres', purpose: 'waarvoor u ze bewaart' },
  },
};
