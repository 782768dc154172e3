/**
 * What of an address names the person, on the big sites. A form is matched against path, query and a path behind the hash
 * (`/in/ada?trk=x`, `/#!/ada`), without a slash at the end; what it makes is the person's own place there. What no form
 * matches stays a page like any other, so that a search or a company is never taken for somebody.
 */

export interface SiteForm {
  path: RegExp;
  /** What stands for the person, `$1` being what the first group found. */
  to: string;
  /** Ids that differ by case alone are different people; names never are. */
  exact?: true;
  /** Dots in a name make no other one. */
  dotless?: true;
}

export interface ProfileSite {
  host: RegExp;
  /** The host that stands for all of them; `$1` as above. */
  to: string;
  forms: readonly SiteForm[];
}

/** First parts of a path that are the site's own and nobody's name. */
const OWN =
  '(?!(?:about|accounts?|apps?|blog|careers|channels?|code|companies|company|compose|contact|dashboard|datasets|designers|developers?|dialog|direct|discover|discussions|docs|download|enterprise|events|explore|features|feed|followers|gallery|group|groups|hashtag|help|hiring|home|i|in|intent|invite|jobs|join|joinchat|l|landing|learn|legal|live|log-?in|logout|marketplace|media|messages|models|new|news|notifications|oauth|organizations|orgs|p|pages|papers|pg|people|permalink|photos?|playlists?|plugins|policies|popular|posts|press|pricing|privacy|pro|profile|public|pulls|reels?|register|s|search|security|session|settings|share|sharer|shots|sign-?in|sign-?up|site|sitemap|spaces|sponsors|stars|status|stories|support|t|tags?|tasks|team|teams|terms|topics|tos|trending|tv|u|users?|videos?|watch|web)(?:[/?#]|$))';
const END = '(?=[/?#]|$)';

/** One name behind the host, alone or with a tab of the same profile; a second part else is another page, as a project. */
const handle = (tabs = '', name = '[\\w.-]+'): SiteForm => ({
  path: new RegExp(`^/${OWN}(${name})(?:/(?:${tabs || '(?!)'}))?(?:[?#]|$)`, 'i'),
  to: '/$1',
});
const on = (host: string, to: string, ...forms: SiteForm[]): ProfileSite => ({
  host: new RegExp(`^${host}$`),
  to,
  forms,
});
const under = (part: string, to: string, name = '[^/?#]+'): SiteForm => ({
  path: new RegExp(`^/${part}(${name})${END}`, 'i'),
  to,
});
const exactly = (form: SiteForm): SiteForm => ({ ...form, exact: true });
/** Named by a parameter of the query, wherever in it. */
const asked = (page: string, name: string, to: string, value = '[^&#]+'): SiteForm => ({
  path: new RegExp(`^/${page}\\?(?:[^#]*&)?${name}=(${value})(?:[&#]|$)`, 'i'),
  to,
});

const AT = under('@', '/@$1', '[\\w.-]+');
const NUMBERED = under('users/', '/users/$1', '\\d+');

export const PROFILE_SITES: readonly ProfileSite[] = [
  on(
    '(?:[a-z]{2}\\.)?linkedin\\.com',
    'linkedin.com',
    exactly(under('(?:mwlite/|comm/)?in/', '/in/$1', 'ACoA[\\w-]{20,}')),
    under('(?:mwlite/|comm/)?in/', '/in/$1'),
    under('pub/(?!dir/)', '/pub/$1', '[^/?#]+/\\w+/\\w+/\\w+'),
    exactly(asked('profile/view', 'id', '/profile/view?id=$1')),
  ),
  on('(?:gist\\.)?github\\.com', 'github.com', handle('', '[\\w-]+')),
  on('gitlab\\.com', 'gitlab.com', under('users/', '/$1', '[\\w.-]+'), handle()),
  on('(?:codeberg|bitbucket)\\.org', '$&', handle()),
  on(
    '(?:x|twitter)\\.com',
    'x.com',
    asked('intent/(?:user|follow)', 'screen_name', '/$1', '\\w+'),
    asked('intent/(?:user|follow)', 'user_id', '/i/user/$1', '\\d+'),
    under('i/user/', '/i/user/$1', '\\d+'),
    { path: new RegExp(`^/?#!/@?${OWN}(\\w+)${END}`, 'i'), to: '/$1' },
    { path: new RegExp(`^/@?${OWN}(\\w+)${END}`, 'i'), to: '/$1' },
  ),
  on('xing\\.com', 'xing.com', under('(?:[a-z]{2}/)?profile/', '/profile/$1')),
  on(
    '(?:(?:mbasic|touch|web|[a-z]{2}-[a-z]{2})\\.)?(?:facebook|fb)\\.com',
    'facebook.com',
    asked('profile\\.php', 'id', '/profile.php?id=$1', '\\d+'),
    under('', '/profile.php?id=$1', '\\d{5,}'),
    under('people/[^/]+/', '/profile.php?id=$1', '\\d+'),
    { path: new RegExp(`^/${OWN}(?![^/?#]*\\.php)([\\w.]*[a-z][\\w.]*)${END}`, 'i'), to: '/$1', dotless: true },
  ),
  on('instagram\\.com', 'instagram.com', {
    path: new RegExp(`^/(?:_u/)?${OWN}([\\w.]+)${END}`, 'i'),
    to: '/$1',
  }),
  on('threads\\.(?:net|com)', 'threads.com', AT),
  on('tiktok\\.com', 'tiktok.com', AT),
  on('(?:staging\\.)?bsky\\.app', 'bsky.app', under('profile/', '/profile/$1')),
  on(
    '(?:mastodon\\.(?:social|online|world|art|green)|mstdn\\.social|fosstodon\\.org|hachyderm\\.io|infosec\\.exchange|chaos\\.social)',
    '$&',
    under('(?:web/|deck/)?@', '/@$1', '\\w+'),
    under('users/', '/@$1', '\\w+'),
  ),
  on(
    'scholar\\.google\\.(?:[a-z]{2,3})(?:\\.[a-z]{2})?',
    'scholar.google.com',
    exactly(asked('citations', 'user', '/citations?user=$1')),
  ),
  on('(?:(?:pt|es|ru|ja)\\.)?stackoverflow\\.com', '$&', NUMBERED),
  on(
    '(?:superuser\\.com|serverfault\\.com|askubuntu\\.com|mathoverflow\\.net|[a-z]+\\.stackexchange\\.com)',
    '$&',
    NUMBERED,
  ),
  on('medium\\.com', 'medium.com', AT),
  on('dev\\.to', 'dev.to', handle()),
  on('orcid\\.org', 'orcid.org', under('', '/$1', '\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]')),
  on(
    'youtube\\.com',
    'youtube.com',
    AT,
    exactly(under('channel/', '/channel/$1')),
    under('c/', '/c/$1'),
    under('user/', '/user/$1'),
  ),
  on('kaggle\\.com', 'kaggle.com', handle('code|competitions|datasets|discussion|followers|following|models')),
  on('behance\\.net', 'behance.net', handle('info|projects|moodboards|appreciated|resume')),
  on('dribbble\\.com', 'dribbble.com', handle('about|shots|collections|likes|projects')),
  on('([a-z-]+)\\.m\\.wikipedia\\.org', '$1.wikipedia.org', exactly(under('wiki/', '/wiki/$1', '[^?#]+'))),
  on('[a-z-]+\\.wikipedia\\.org', '$&', exactly(under('wiki/', '/wiki/$1', '[^?#]+'))),
  on('wikidata\\.org', 'wikidata.org', under('(?:wiki|entity)/', '/wiki/$1', 'Q\\d+')),
  on('about\\.me', 'about.me', handle()),
  on('sessionize\\.com', 'sessionize.com', handle()),
  on('(?:(?:[a-z]{2}|secure)\\.)?gravatar\\.com', 'gravatar.com', handle()),
  on('npmjs\\.com', 'npmjs.com', under('~', '/~$1')),
  on('pypi\\.org', 'pypi.org', under('user/', '/user/$1')),
  on('(?:huggingface|hf)\\.co', 'huggingface.co', handle()),
  on('researchgate\\.net', 'researchgate.net', under('profile/', '/profile/$1')),
  on('(?:wellfound\\.com|angel\\.co)', 'wellfound.com', under('u/', '/u/$1')),
  on('plus\\.google\\.com', 'plus.google.com', under('(?:u/\\d+/)?', '/$1', '\\+[^/?#]+|\\d{10,}')),
  on('(?:(?:old|new|np)\\.)?reddit\\.com', 'reddit.com', under('(?:user|u)/', '/user/$1')),
  on('(?:t|telegram)\\.me', 't.me', handle('', '\\w+')),
  on('(?:dblp\\.org|dblp\\.uni-trier\\.de)', 'dblp.org', {
    path: /^\/pid\/(\w+\/[\w-]+)(?:\.html)?(?=[/?#]|$)/,
    to: '/pid/$1',
    exact: true,
  }),
  on('semanticscholar\\.org', 'semanticscholar.org', under('author/(?:[^/]+/)?', '/author/$1', '\\d+')),
  on('imdb\\.com', 'imdb.com', under('(?:[a-z]{2}/)?name/', '/name/$1', 'nm\\d+')),
  on('flickr\\.com', 'flickr.com', under('(?:people|photos)/', '/people/$1')),
  on('(?:keybase\\.io|linktr\\.ee|speakerdeck\\.com|twitch\\.tv|soundcloud\\.com)', '$&', handle()),
  on('producthunt\\.com', 'producthunt.com', AT),
];

/** Detours over which sites send whoever leaves them, and the parameter that holds where to. */
export const DETOURS: readonly { place: RegExp; parameters: readonly string[] }[] = [
  { place: /^([a-z]{2}\.)?linkedin\.com\/(redir\/redirect|safety\/go)$/, parameters: ['url'] },
  { place: /^lm?\.(facebook|instagram|threads)\.(com|net)(\/l\.php)?$/, parameters: ['u'] },
  { place: /^(?:(?:mbasic|touch|web|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com\/l\.php$/, parameters: ['u'] },
  { place: /^google\.[a-z.]+\/url$/, parameters: ['q', 'url'] },
  { place: /^youtube\.com\/redirect$/, parameters: ['q'] },
  { place: /^(out\.reddit|slack-redir)\.(com|net)(\/link|\/[\w-]+)?$/, parameters: ['url'] },
  { place: /^duckduckgo\.com\/l$/, parameters: ['uddg'] },
  { place: /^vk\.com\/away\.php$/, parameters: ['to'] },
];

/** `ada.medium.com` is `medium.com/@ada`. */
export const NAMED_HOSTS: readonly { host: RegExp; to: string }[] = [
  { host: /^(?!(?:blog|help|policy|about|link|cdn-images-\d)\.)([\w-]+)\.medium\.com$/, to: 'medium.com/@$1' },
];
