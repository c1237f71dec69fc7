import { statfsSync, statSync } from 'node:fs';
import type { Check } from './checks.ts';

const GIGABYTE = 1e9;

/** Node, disk space, and that nobody else can read the secrets. */
export const checkMachine: Check = ({ home }) => {
  const { bavail, bsize } = statfsSync(home.root);
  const free = (bavail * bsize) / GIGABYTE;
  const secrets = statSync(home.secrets, { throwIfNoEntry: false });
  const isOpen = secrets !== undefined && (secrets.mode & 0o077) !== 0;
  return [
    { state: 'well', what: `Node ${process.versions.node}` },
    free < 2
      ? { state: 'note', what: `${free.toFixed(1)} GB are free on the disk of ${home.root}`, todo: 'Make room soon: publishing stops when less than 0.5 GB are left.' }
      : { state: 'well', what: `${free.toFixed(0)} GB are free on the disk of ${home.root}` },
    isOpen
      ? { state: 'wrong', what: `Other users of this machine can read ${home.secrets}`, todo: `Run: chmod 600 ${home.secrets}` }
      : { state: 'well', what: secrets ? 'Only you can read the secrets' : 'There are no secrets yet; the first start makes them' },
  ];
};
