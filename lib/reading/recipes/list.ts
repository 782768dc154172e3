import { github } from './github';
import type { Recipe } from './recipe';

/** Every site with a recipe, one line each. Adding one: its file, its line here, its made-up fixture. */
export const RECIPES: readonly Recipe[] = [github];
