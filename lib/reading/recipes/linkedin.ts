import type { Recipe } from './recipe';

/**
 * Public and member layouts, with the detail pages of experience and education; their lists are read by the general rules.
 * Today's member layout calls its classes by hashes: only its component keys say what is what.
 */
export const linkedin: Recipe = {
  id: 'linkedin',
  site: 'LinkedIn',
  hosts: ['linkedin.com'],
  people: ['/in/@', '/in/@/@', '/pub/@/*'],
  details: ['/in/@/details/*', '/in/@/recent-activity/*'],
  nobody: [
    ['/authwall', 'login-wall'],
    ['/login/*', 'login-wall'],
    ['/company/*', 'organisation'],
    ['/school/*', 'organisation'],
    ['/jobs/*', 'job-ad'],
    ['/pulse/*', 'article'],
  ],
  fields: {
    name: [
      '.top-card-layout__title',
      'h1.text-heading-xlarge',
      'main h1',
      '[componentkey^="ProfileVerificationTriggerRef"] h2',
      '[componentkey$="Topcard" i] h2',
      '.pv-top-card-section__name',
      '.pv-top-card--list:not(.pv-top-card--list-bullet) > li:first-child',
      '#topcard h1',
    ],
    headline: [
      '.top-card-layout__headline',
      'main .text-body-medium.break-words',
      ['[componentkey$="Topcard" i] div:has(h2) + p, [componentkey$="Topcard" i] p + p', null, 'no-remark'],
      '.pv-top-card-section__headline',
      '[data-section="headline"]',
      '#topcard .title',
    ],
    org: [['[componentkey$="Topcard" i] div:has(h2) + p + p', null, 'first-of-two']],
    location: [
      '.profile-info-subheader .not-first-middot > span:first-child',
      '.top-card__subline-item:first-child',
      'main .text-body-small.inline.t-black--light.break-words',
      '.pv-top-card-section__location',
      '#demographics .locality',
    ],
    about: [
      '[data-section="summary"] .core-section-container__content',
      '[componentkey$="About"] [data-testid="expandable-text-box"]',
      '.pv-about__summary-text',
      '#summary .description',
    ],
    skill: ['#skills .skill .wrap', '.pv-skill-category-entity__name-text'],
    photo: [
      ['.top-card__profile-image, .top-card-layout__entity-image', 'data-delayed-url'],
      [
        '.top-card__profile-image, .top-card-layout__entity-image, [componentkey^="topcard-logo-image"] img, .pv-top-card-profile-picture__image--show, .pv-top-card-profile-picture__image, .profile-picture img',
        'src',
      ],
    ],
  },
  expects: ['name', 'headline'],
  seen: '2015',
};
