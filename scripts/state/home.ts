import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PlainError } from './plain-error.ts';

/** The project's own folder. */
export const projectRoot = resolve(import.meta.dirname, '../..');

/** Where everything lies that is made at run time. One folder to back up. */
export interface Home {
  root: string;
  database: string;
  secrets: string;
  sites: string;
  pictures: string;
  /** Where sites are delivered, with what it takes to get in; read by this user only. */
  hosting: string;
  log: string;
}

const LEAST_FREE = 500 * 1024 * 1024;

/**
 * The run-time folder, made if it is missing: BROADSIDE_HOME, or `.broadside` in the project.
 * @throws PlainError when it can't be written or the disk is full.
 */
export function openHome(): Home {
  const root = resolve(process.env.BROADSIDE_HOME ?? join(projectRoot, '.broadside'));
  try {
    // Drafts and the log are nobody else's business on a shared machine.
    mkdirSync(root, { recursive: true, mode: 0o700 });
    accessSync(root, constants.W_OK);
  } catch (error) {
    throw new PlainError(`The folder ${root} can't be written (${(error as NodeJS.ErrnoException).code}). Give yourself the right to write there, or set BROADSIDE_HOME to another folder.`);
  }
  const { bavail, bsize } = statfsSync(root);
  if (bavail * bsize < LEAST_FREE) throw new PlainError(`The disk that holds ${root} is almost full: ${Math.round((bavail * bsize) / 1e6)} MB are left, at least 500 MB are needed. Make room, or set BROADSIDE_HOME to a folder on another disk.`);
  return {
    root,
    database: join(root, 'database.sqlite'),
    secrets: join(root, 'secrets.json'),
    sites: join(root, 'sites'),
    pictures: join(root, 'pictures'),
    hosting: join(root, 'hosting'),
    log: join(root, 'cms.log'),
  };
}
