import type { Core } from '@strapi/strapi';
import { nationalCode } from '@broadside/shared/content';
import { ownersUsing } from './holders.ts';
import { ownerName, refuse } from './refusals.ts';
import { mayChange, type Person, type Scope, scopeOf } from './scope.ts';

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';

/** What a request wants to change in the media library. */
export interface Touched { files: number[]; folders: number[] }

interface Made { id: number; name: string; createdBy: Person | null }
interface Folder extends Made { path: string }

const populate = { createdBy: { populate: ['roles'] } };

/** Whose pictures these are: those for whom their maker writes. What a program or an administrator brought belongs to the national office. */
const officesOf = (maker: Person | null): readonly string[] => (maker && scopeOf(maker)?.writes) ?? [nationalCode];

function checkMaker({ name, createdBy }: Made, scope: Scope): void {
  if (officesOf(createdBy).some((office) => mayChange(scope, office))) return;
  refuse({
    en: `“${name}” was uploaded by somebody else: you can use it, but not change or delete it. Upload a copy of your own to change it.`,
    es: `“${name}” lo subió otra persona: usted puede usarlo, pero no cambiarlo ni eliminarlo. Suba su propia copia para cambiarla.`,
  });
}

async function checkFile(strapi: Core.Strapi, file: Made, scope: Scope): Promise<void> {
  checkMaker(file, scope);
  const other = [...await ownersUsing(strapi, file.id)].find((owner) => !mayChange(scope, owner));
  if (!other) return;
  const who = other === nationalCode ? ownerName(other) : { en: 'another state', es: 'otro estado' };
  refuse({
    en: `“${file.name}” was not changed: ${who.en} uses it too. Upload another file instead.`,
    es: `“${file.name}” no se cambió: también lo usa ${who.es}. Suba otro archivo.`,
  });
}

/** Everything in a folder, however deep, is changed with it. */
async function checkFolder(strapi: Core.Strapi, folder: Folder, scope: Scope): Promise<void> {
  const below = (field: string) => ({ $or: [{ [field]: folder.path }, { [field]: { $startsWith: `${folder.path}/` } }] });
  const folders = await strapi.db.query(FOLDER).findMany({ where: below('path'), populate }) as Folder[];
  for (const one of folders) checkMaker(one, scope);
  const files = await strapi.db.query(FILE).findMany({ where: below('folderPath'), populate }) as Made[];
  for (const file of files) await checkFile(strapi, file, scope);
}

/**
 * Whether a person may change these files and folders: only what their own office uploaded, and only while nobody else uses it.
 * @throws PolicyError naming the first that they may not.
 */
export async function checkFiles(strapi: Core.Strapi, touched: Touched, scope: Scope): Promise<void> {
  const files = await strapi.db.query(FILE).findMany({ where: { id: { $in: touched.files } }, populate }) as Made[];
  for (const file of files) await checkFile(strapi, file, scope);
  const folders = await strapi.db.query(FOLDER).findMany({ where: { id: { $in: touched.folders } }, populate }) as Folder[];
  for (const folder of folders) await checkFolder(strapi, folder, scope);
}
