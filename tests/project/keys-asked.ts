import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const CONFIG = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
const ROOT = dirname(CONFIG);

/** A place in the code that asks for a string, and the keys it can ask for; none where it could be any. */
export interface Asked {
  place: string;
  keys: string[];
}

/**
 * What each `i18n.t(…)` can ask for. The compiler knows it: of `standing.${camel(one)}` it knows every
 * value from the table that `one` comes from, so that no list needs to be kept here.
 */
export function keysAsked(): Asked[] {
  const { config } = ts.readConfigFile(CONFIG, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const drawn = fileNames.filter((file) => /^(components|entrypoints)\//.test(relative(ROOT, file)));
  const program = ts.createProgram(drawn, options);
  const checker = program.getTypeChecker();
  return drawn.flatMap((name) => {
    const file = program.getSourceFile(name);
    const found = file ? keyArguments(file) : [];
    return found.map((node) => ({
      place: `${relative(ROOT, name)}:${lineOf(node)}`,
      keys: literalsOf(checker.getTypeAtLocation(node)),
    }));
  });
}

/** The first argument of every call of `i18n.t`. */
function keyArguments(node: ts.Node): ts.Expression[] {
  const inside: ts.Expression[] = [];
  ts.forEachChild(node, (child) => void inside.push(...keyArguments(child)));
  const own = ts.isCallExpression(node) && node.expression.getText() === 'i18n.t' ? node.arguments[0] : undefined;
  return own ? [own, ...inside] : inside;
}

const literalsOf = (type: ts.Type): string[] =>
  (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));

const lineOf = (node: ts.Node): number => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
