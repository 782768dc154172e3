import { aboutMe } from './about-me';
import { behance } from './behance';
import { bluesky } from './bluesky';
import { devTo } from './dev-to';
import { dribbble } from './dribbble';
import { gitea } from './gitea';
import { github } from './github';
import { gitlab } from './gitlab';
import { googleScholar } from './google-scholar';
import { gravatar } from './gravatar';
import { huggingFace } from './hugging-face';
import { instagram } from './instagram';
import { kaggle } from './kaggle';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { npm } from './npm';
import { orcid } from './orcid';
import { pretalx } from './pretalx';
import { pypi } from './pypi';
import type { Recipe } from './recipe';
import { sessionize } from './sessionize';
import { stackOverflow } from './stack-overflow';
import { wellfound } from './wellfound';
import { wikipedia } from './wikipedia';
import { x } from './x';
import { xing } from './xing';

/** Every site with a recipe, one line each. Adding one: its file, its line here, its made-up fixture. */
export const RECIPES: readonly Recipe[] = [
  aboutMe,
  behance,
  bluesky,
  devTo,
  dribbble,
  gitea,
  github,
  gitlab,
  googleScholar,
  gravatar,
  huggingFace,
  instagram,
  kaggle,
  linkedin,
  mastodon,
  medium,
  npm,
  orcid,
  pretalx,
  pypi,
  sessionize,
  stackOverflow,
  wellfound,
  wikipedia,
  x,
  xing,
];
