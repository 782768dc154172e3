import type { Recipe } from './recipe';

/** Speakers' pages of pretalx, wherever it runs. */
export const pretalx: Recipe = {
  id: 'pretalx',
  site: 'pretalx',
  hosts: ['pretalx.com'],
  mark: ['generator', 'pretalx'],
  people: ['/@/speaker/@'],
  nobody: [
    ['/@/talk/@', 'no-person'],
    ['/@/schedule', 'no-person'],
  ],
  fields: {
    name: ['#main-container h2.speaker-header', '.speaker-header h2', 'main h3.talk-title', 'main h2', 'main h3'],
    about: ['.speaker-bio', '#main-container .row .col-md-9 section'],
    photo: [
      ['.speaker-avatar img', 'src'],
      ['.avatar img', 'src'],
    ],
  },
  records: {
    hook: {
      each: '.session-list .session, .pretalx-session',
      first: ['.title', '.pretalx-session-title'],
      url: [['a', 'href']],
      kind: 'talk',
    },
  },
  expects: ['name'],
  owns: ['headline', 'org'],
  seen: 'unverified',
};
