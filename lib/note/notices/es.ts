import type { NoticeText } from './notice';

export const es: NoticeText = {
  lang: 'es',
  title: 'Español',
  template: `Hola, {name}:

Guardo algunos datos sobre usted, y tiene derecho a saberlo.

Quién los guarda: {signer}, {org}. Puede contactarme en {contact}.
Para qué: {purpose}. La base jurídica es nuestro interés legítimo en proponer a las personas un trabajo que pueda convenirles (RGPD, artículo 6.1.f).
Qué: {what}, y lo que nos escribimos.
De dónde proceden:
{sources}
Quién más los ha recibido: {recipients}.
Cuánto tiempo: hasta el {until}, salvo que entonces estemos en conversación.

Puede preguntarme en cualquier momento qué guardo sobre usted, y pedir que lo rectifique, lo limite o lo suprima. Puede oponerse: dígamelo y dejaré de hacerlo, sin que tenga que dar un motivo. También puede reclamar ante una autoridad de protección de datos. Nada sobre usted lo decide una máquina.

{signer}
{org}`,
  words: {
    nobody: 'nadie',
    given: 'un texto o un archivo sobre usted que me dieron',
    noted: 'lo que yo anoté',
    fill: { signer: 'su nombre', contact: 'su correo electrónico o dirección', purpose: 'para qué los guarda' },
  },
};
