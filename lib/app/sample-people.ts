import type { Channel } from '../domain/channels';
import type { Evidence } from '../domain/evidence';
import type { RoleCard } from '../domain/role-events';

/** Made-up people for looking around. Their addresses are reserved for examples and lead nowhere. */

/** A step of a sample's story, days before today. */
type Told =
  | {
      kind: 'touched';
      daysAgo: number;
      channel: Channel;
      subject: string | null;
      text: string;
      anchors: [];
      reason: null;
    }
  | { kind: 'answered'; daysAgo: number; channel: Channel; text: string }
  | { kind: 'evidenced'; daysAgo: number; channel: Channel; evidence: Evidence; quote: string }
  | { kind: 'declined'; daysAgo: number; quote: string };

export interface SamplePerson {
  address: string;
  facts: {
    name: string;
    headline: string;
    org?: string;
    location: string;
    about?: string;
    projects?: string[];
    skills?: string[];
  };
  story: Told[];
}

export const SAMPLE_ROLE: RoleCard = {
  title: 'Engineer for river models',
  org: 'Tidewater Institute',
  offers: [
    'Your models decide when a town is warned of a flood',
    'Four days a week, from anywhere within three hours of Bremen',
    'A season of field work a year, if you like',
  ],
  why: 'Warnings come four hours too late today. This work halves that.',
  requires: ['Has kept numerical code correct for years'],
  flexible: ['Which language it is written in'],
};

const note = (daysAgo: number, channel: Channel, text: string): Told => ({
  kind: 'touched',
  daysAgo,
  channel,
  subject: channel === 'email' ? 'Your river code' : null,
  text,
  anchors: [],
  reason: null,
});

export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  {
    address: 'https://people.example/ines-brandao',
    facts: {
      name: 'Inês Brandão',
      headline: 'Hydrologist who writes her own solvers',
      org: 'University of Aveiro',
      location: 'Aveiro, Portugal',
      about: 'Shallow water, deep interest. I keep a small solver alive that half of the coast seems to use.',
      projects: ['ripple, a shallow-water solver', 'Tide tables without the tables'],
      skills: ['Fortran', 'Numerical methods', 'Julia'],
    },
    story: [
      note(
        9,
        'email',
        'Hi Inês,\n\nI read how ripple handles dry cells. What made you give up on flux limiters there?',
      ),
      {
        kind: 'answered',
        daysAgo: 2,
        channel: 'email',
        text: 'Nobody ever asks about the dry cells. Would I be allowed to keep ripple open? If so, tell me more.',
      },
      {
        kind: 'evidenced',
        daysAgo: 2,
        channel: 'email',
        evidence: 'said-yes',
        quote: 'Would I be allowed to keep ripple open? If so, tell me more.',
      },
    ],
  },
  {
    address: 'https://people.example/tomasz-wilk',
    facts: {
      name: 'Tomasz Wilk',
      headline: 'Maintains maps for people who walk',
      org: 'Szlak Cooperative',
      location: 'Kraków, Poland',
      projects: ['contour, hill shading in the browser'],
      skills: ['Rust', 'Cartography'],
    },
    story: [
      note(
        8,
        'message',
        'Hi Tomasz, contour draws my local hills better than the state does. How do you test shading?',
      ),
    ],
  },
  {
    address: 'https://people.example/amara-okafor',
    facts: {
      name: 'Amara Okafor',
      headline: 'Site reliability, formerly physics',
      location: 'Leeds, United Kingdom',
      about: 'I like systems that fail politely.',
      skills: ['Go', 'Observability'],
    },
    story: [],
  },
  {
    address: 'https://people.example/noa-levi',
    facts: {
      name: 'נועה לוי',
      headline: 'מפתחת מערכות חיזוי',
      location: 'חיפה',
      projects: ['Gauge, sensors for small rivers'],
    },
    story: [
      note(
        20,
        'email',
        'Hi Noa,\n\nGauge made me look at our own sensors with shame. What do you wish agencies would measure?',
      ),
      { kind: 'answered', daysAgo: 18, channel: 'email', text: 'Thank you, very kind of you to write.' },
      {
        kind: 'evidenced',
        daysAgo: 18,
        channel: 'email',
        evidence: 'acknowledged',
        quote: 'Thank you, very kind of you to write.',
      },
      note(15, 'email', 'Hi Noa,\n\nMay I ask once more about what agencies should measure? A line is plenty.'),
    ],
  },
  {
    address: 'https://people.example/jens-halvorsen',
    facts: {
      name: 'Jens Halvorsen',
      headline: 'Teaches numerics; writes too little code',
      org: 'Bergen School of Engineering',
      location: 'Bergen, Norway',
      projects: ['Lecture notes on floating point'],
    },
    story: [
      note(
        30,
        'email',
        'Hi Jens,\n\nyour lecture notes on floating point saved a colleague a month. Do you still add to them?',
      ),
      { kind: 'answered', daysAgo: 28, channel: 'email', text: 'Glad they help. I am happy where I am, though.' },
      { kind: 'declined', daysAgo: 28, quote: 'I am happy where I am, though.' },
      note(27, 'email', 'Thank you for the straight answer, Jens. I will point people to the notes, not to you.'),
    ],
  },
];
