import type { TaughtRecipe } from '../../lib/domain/taught-recipe';

/** A made-up taught recipe. */
export const RECIPE: TaughtRecipe = {
  site: 'harbour.example',
  path: '/crew/*',
  fields: [
    {
      field: 'location',
      selectors: [
        { kind: 'id', css: '#mooring' },
        { kind: 'heading', heading: 'Mooring', tag: 'p', nth: 0 },
        { kind: 'class', css: '.mooring-place' },
      ],
      item: null,
      attribute: null,
      sample: 'moored near Ystad',
      learnedAt: Date.UTC(2026, 10, 20),
      health: { lastSeen: Date.UTC(2026, 10, 21), state: 'found' },
    },
  ],
};
