import type { NoticeText } from './notice';

export const pt: NoticeText = {
  lang: 'pt',
  title: 'Português',
  template: `Olá {name},

Guardo algumas informações sobre si, e tem o direito de o saber.

Quem as guarda: {signer}, {org}. Pode contactar-me em {contact}.
Para quê: {purpose}. O fundamento jurídico é o nosso interesse legítimo em propor às pessoas um trabalho que lhes possa convir (RGPD, artigo 6.º, n.º 1, alínea f).
O quê: {what}, e o que escrevemos um ao outro.
De onde vêm:
{sources}
Quem mais as recebeu: {recipients}.
Por quanto tempo: até {until}, a não ser que então estejamos em conversa.

Pode perguntar-me a qualquer momento o que guardo sobre si, e pedir a retificação, a limitação ou o apagamento. Pode opor-se: diga-mo e eu paro, sem ter de indicar um motivo. Pode também apresentar queixa a uma autoridade de proteção de dados. Nada sobre si é decidido por uma máquina.

{signer}
{org}`,
  words: {
    nobody: 'ninguém',
    given: 'um texto ou ficheiro sobre si que me deram',
    noted: 'o que eu próprio anotei',
    fill: { signer: 'o seu nome', contact: 'o seu e-mail ou endereço', purpose: 'para que as guarda' },
  },
};
