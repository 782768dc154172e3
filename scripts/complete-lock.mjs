/**
 * Completes package-lock.json with the optional packages of other systems.
 *
 * A registry that lacks some of them makes `npm install` leave them out of the lock file, and `npm ci` then refuses the file
 * everywhere. An entry with version and system is enough: npm skips it where the system is another.
 *
 * To be run after each change of the lock file: node scripts/complete-lock.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package-lock.json';
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

const lock = JSON.parse(readFileSync(FILE, 'utf8'));
const added = Object.entries(lock.packages).flatMap(([where, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !isLocked(where, name))
    .map(([name, version]) => [`node_modules/${name}`, entry(name, version, dev)]),
);
lock.packages = Object.fromEntries(
  [...Object.entries(lock.packages), ...added].toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} packages of other systems added to ${FILE}.`);

/** Whether a package finds another: in its own node_modules, or in that of a folder further up. */
function isLocked(where, name) {
  const folders = where.split(/(?=\/node_modules\/)/);
  const paths = folders.map((_, index) => `${folders.slice(0, index + 1).join('')}/node_modules/${name}`);
  return [`node_modules/${name}`, ...paths].some((path) => path in lock.packages);
}

function entry(name, version, dev) {
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name}@${version} is not an exact version: add it by hand.`);
  const words = name.split(/[^a-z0-9]+/);
  const os = SYSTEMS.filter((it) => words.includes(it));
  const cpu = PROCESSORS.filter((it) => words.includes(it));
  if (os.length === 0 || cpu.length === 0) throw new Error(`${name} names no system: add it by hand.`);
  const libc = /musl/.test(name) ? ['musl'] : /gnu/.test(name) ? ['glibc'] : undefined;
  return { version, cpu, ...(dev && { dev }), ...(libc && { libc }), optional: true, os };
}
