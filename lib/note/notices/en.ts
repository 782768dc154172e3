import type { NoticeText } from './notice';

export const en: NoticeText = {
  lang: 'en',
  title: 'English',
  template: `Hello {name},

I keep some information about you, and you have a right to know.

Who keeps it: {signer}, {org}. You reach me at {contact}.
What for: {purpose}. The legal ground is our legitimate interest in approaching people about work that may suit them (GDPR, Article 6(1)(f)).
What: {what}, and what we write to each other.
Where it comes from:
{sources}
Who else received it: {recipients}.
How long: until {until}, unless we are in conversation by then.

You can ask me at any time what I hold of you, and have it corrected, restricted or erased. You can object to it: tell me, and I stop, without giving a reason. You can also complain to a data protection authority. Nothing about you is decided by a machine.

{signer}
{org}`,
  words: {
    nobody: 'nobody',
    given: 'a text or file about you that I was given',
    noted: 'what I noted myself',
    fill: { signer: 'your name', contact: 'your email or address', purpose: 'what you keep it for' },
  },
};
