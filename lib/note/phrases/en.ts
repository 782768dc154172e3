import type { Phrases } from './phrases';

export const en: Phrases = {
  greeting: (given) => `Hi ${given},`,
  greetingUnnamed: 'Hello,',
  mention: {
    skill: (what) => `your work with ${what}`,
    project: (what) => `your project ${what}`,
    talk: (what) => `your talk ${what}`,
    publication: (what) => `your paper ${what}`,
    post: (what) => `your post ${what}`,
    award: (what) => `your award ${what}`,
    other: (what) => what,
    education: (what) => `your time at ${what}`,
  },
  experience: (title, org) => `your work as ${title} at ${org}`,
  moved: (place) => `your move to ${place}`,
  started: (org) => `your start at ${org}`,
  theirs: (what, gap) => `I came across ${what}. ${gap}`,
  offer: (title, org, gap) => `I write because of a role, ${title} at ${org}. ${gap}`,
  again: (gap) => `One thing I left out last time: ${gap}`,
  reply: (gap) => `Thank you for your answer. ${gap}`,
  gaps: {
    theirs: '[one particular thing of theirs that made you write]',
    struck: '[what struck you about it]',
    offer: '[what it could mean to them]',
    why: '[why you write to them]',
    ask: '[one question that is easy to answer]',
    added: '[something new that could matter to them]',
    answer: '[what you make of what they said]',
  },
  easyNo: 'A plain no is fine too.',
  notice: (source, purpose, months) =>
    `I found you on ${source} and keep what it says for ${purpose}, for ${months} months at most. Say the word and I erase it.`,
  questions: {
    excites: 'What would excite you about something new, and what would make you hesitate?',
    'matters-most': 'What matters most to you in your work at the moment?',
    'red-flags': 'What is a red flag for you when somebody writes about a role?',
    benefits: "Which benefits do you need, and which don't interest you?",
    misunderstood: 'What do employers most often get wrong about people like you?',
    'would-change': 'If you could change one thing about how companies hire, what would it be?',
  },
};
