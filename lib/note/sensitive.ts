/**
 * What a first note never mentions, however well it is known: health, family, religion, origin, politics, looks. Somebody
 * may show it and still not want to be written to about it. Stems in English, German, French and Spanish; a word too many
 * only means that a fact is not suggested.
 */
const STEMS = [
  'cancer krebs cáncer disab behinder handicap discapac illness krankheit maladie enfermedad diagnos depress autis adhd tdah dyslex legasthen burnout therap hospital',
  'pregnan schwanger enceinte embaraz maternity mutterschutz maternité maternidad mother mutter mère madre father vater père padre married verheirat marié casad husband ehemann wife ehefrau épouse esposa divorc geschieden widow witwe children kinder enfants hijos daughter tochter hija',
  'church kirche église iglesia christ catholic kathol catól protestant muslim moslem musulm islam jewish jüdisch juif judí hindu buddh bouddh budis mosque synagog pastor imam rabbi prayer gebet prière oración',
  'refugee flüchtling réfugié refugiad immigra migrat nationalit nacionalidad ethnic ethnie étnic asylum asyl',
  'party·member parteimitglied democrat republican labour·party sozialdemokrat socialist communis trade·union gewerkschaft syndicat sindicato',
  'gay lesbian lesb bisexual transgender queer lgbt',
  'beautiful guapa handsome attractive attraktiv',
];

/** A raised dot stands for the space between two words. */
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${STEMS.flatMap((group) => group.split(' '))
    .join('|')
    .replaceAll('·', ' ')})`,
  'iu',
);

export const isSensitive = (text: string): boolean => WORDS.test(text);
