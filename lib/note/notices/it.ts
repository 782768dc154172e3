import type { NoticeText } from './notice';

export const it: NoticeText = {
  lang: 'it',
  title: 'Italiano',
  template: `Buongiorno {name},

conservo alcune informazioni su di Lei, e Lei ha il diritto di saperlo.

Chi le conserva: {signer}, {org}. Può contattarmi a: {contact}.
A che scopo: {purpose}. La base giuridica è il nostro legittimo interesse a proporre alle persone un lavoro che può essere adatto a loro (GDPR, articolo 6, paragrafo 1, lettera f).
Che cosa: {what}, e ciò che ci scriviamo.
Da dove provengono:
{sources}
Chi altro le ha ricevute: {recipients}.
Per quanto tempo: fino al {until}, a meno che allora non siamo in contatto.

Può chiedermi in ogni momento che cosa conservo su di Lei, e farlo rettificare, limitare o cancellare. Può opporsi: me lo dica e smetto, senza bisogno di un motivo. Può anche presentare reclamo a un’autorità per la protezione dei dati. Nulla su di Lei è deciso da una macchina.

{signer}
{org}`,
  words: {
    nobody: 'nessuno',
    given: 'un testo o un file su di Lei che mi è stato dato',
    noted: 'ciò che ho annotato io',
    fill: { signer: 'il Suo nome', contact: 'la Sua e-mail o il Suo indirizzo', purpose: 'perché le conserva' },
  },
};
