import type { NoticeText } from './notice';

export const de: NoticeText = {
  lang: 'de',
  title: 'Deutsch',
  template: `Guten Tag {name},

ich habe einige Angaben über Sie gespeichert, und Sie haben ein Recht, davon zu wissen.

Wer sie speichert: {signer}, {org}. Sie erreichen mich unter {contact}.
Wozu: {purpose}. Rechtsgrundlage ist unser berechtigtes Interesse, Menschen auf Arbeit anzusprechen, die zu ihnen passen könnte (Art. 6 Abs. 1 lit. f DSGVO).
Was: {what}, und was wir einander schreiben.
Woher sie stammen:
{sources}
Wer sie sonst erhalten hat: {recipients}.
Wie lange: bis zum {until}, sofern wir bis dahin nicht im Gespräch sind.

Sie können jederzeit Auskunft verlangen und Ihre Angaben berichtigen, einschränken oder löschen lassen. Sie können widersprechen: Sagen Sie es mir, und ich höre damit auf, ohne dass Sie einen Grund nennen. Sie können sich auch bei einer Datenschutzaufsichtsbehörde beschweren. Nichts über Sie wird von einer Maschine entschieden.

{signer}
{org}`,
  words: {
    nobody: 'niemand',
    given: 'ein Text oder eine Datei über Sie, die ich erhalten habe',
    noted: 'was ich selbst notiert habe',
    fill: {
      signer: 'Ihr Name',
      contact: 'Ihre E-Mail-Adresse oder Anschrift',
      purpose: 'wozu Sie die Angaben speichern',
    },
  },
};
