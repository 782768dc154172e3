/**
 * The layers, held: entrypoints → components → lib/app → the rooms → lib/domain. Each may import what
 * stands under it; the rooms never look at each other. A test plants violations and sees them caught.
 */
const ROOMS = ['reading', 'teaching', 'note', 'portability', 'insight', 'storage', 'platform'];

const never = (name, from, to, comment, unless = {}) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { path: to, ...unless },
});

export default {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^#i18n$' } },
    never(
      'domain-knows-only-itself',
      '^lib/domain/',
      '^(lib/(?!domain/)|components/|entrypoints/)',
      'The domain knows the words and the rules.',
    ),
    never(
      'domain-imports-only-zod',
      '^lib/domain/',
      '^node_modules/(?!(zod|libphonenumber-js)/)',
      'No browser, no database, no framework; schemas, and how the world numbers its telephones.',
    ),
    ...ROOMS.map((room) =>
      never(
        `room-${room}`,
        `^lib/${room}/`,
        `^(lib/(?!(${room}|domain)/)|components/|entrypoints/)`,
        'Rooms never look at each other, nor up.',
      ),
    ),
    never(
      'reading-imports-no-package',
      '^(lib/(reading|teaching)/|entrypoints/(reader|teach|taught)\\.)',
      '^node_modules/(?!wxt/)',
      'The page script carries no library.',
    ),
    never(
      'page-script-stays-light',
      '^(lib/(reading|teaching)/|lib/domain/fields|entrypoints/(reader|teach|taught)\\.)',
      '^lib/(?!(reading|teaching)/|domain/fields)',
      'Schemas, storage and all the rest stay out of the page; types weigh nothing.',
      { dependencyTypesNot: ['type-only'] },
    ),
    never('note-imports-no-package', '^lib/(note|insight)/', '^node_modules/', 'Pure rooms know no library.'),
    never(
      'app-draws-nothing',
      '^lib/app/',
      '^(components/|entrypoints/|node_modules/react)',
      'Doing and drawing are two things.',
    ),
    never('components-mount-nothing', '^components/', '^entrypoints/', 'Entrypoints mount, components draw.'),
    never(
      'dexie-in-storage',
      '^(lib/(?!storage/)|components/|entrypoints/)',
      '^node_modules/dexie/',
      'Only storage knows the database library.',
    ),
    never(
      'nothing-imports-tests',
      '^(lib|components|entrypoints)/',
      '^(tests|scripts|bench)/',
      'Tests look at the house, not the other way round.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
    },
  },
};
