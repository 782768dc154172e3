/** Every sentence of the interface comes through here, from `locales/`. A language is a file. */
export { i18n } from '#i18n';

/** Names of messages hold no dashes: `do-not-contact` is kept as `doNotContact`. */
export type Camel<S extends string> = S extends `${infer A}-${infer B}` ? `${A}${Capitalize<Camel<B>>}` : S;

export const camel = <S extends string>(code: S): Camel<S> =>
  code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<S>;
