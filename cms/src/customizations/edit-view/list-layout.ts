import { typeOf } from '../../content-types.ts';
import type { TypeName } from '@broadside/shared/content';
import { mainFieldOf } from './main-field.ts';
import type { Schema } from './schema.ts';

interface List {
  columns: string[];
  sort: string;
  order: 'ASC' | 'DESC';
}

const lastChangedFirst = (...columns: string[]): List => ({ columns, sort: 'updatedAt', order: 'DESC' });
const newestFirst = (date: string, ...columns: string[]): List => ({ columns: [...columns, date], sort: date, order: 'DESC' });
const byName = (...columns: string[]): List => ({ columns, sort: columns[0]!, order: 'ASC' });

/**
 * What editors look for in each list. Whatever has a date of its own stands newest first; what is looked up stands by name; work in progress by last change.
 * Three columns at most: Strapi always adds two, in which languages an item is there and whether it is published, and on a screen of 1280 pixels these must be seen.
 */
const lists: Record<TypeName, List> = {
  article: newestFirst('date', 'title', 'owner'),
  toolkit: lastChangedFirst('title', 'owner', 'updatedAt'),
  classification: byName('title', 'owner', 'parent'),
  resource: lastChangedFirst('title', 'owner', 'kind'),
  event: newestFirst('start', 'title', 'owner'),
  action: lastChangedFirst('title', 'owner', 'deadline'),
  award: byName('title', 'owner', 'deadline'),
  page: byName('title', 'owner', 'updatedAt'),
  alert: lastChangedFirst('title', 'owner', 'expireOn'),
  fact: byName('title', 'owner', 'expires'),
  term: byName('title', 'longForm', 'owner'),
  topic: byName('title', 'owner', 'updatedAt'),
  author: byName('title', 'role', 'owner'),
  affiliate: byName('name', 'state', 'domain'),
  'local-edition': lastChangedFirst('title', 'owner', 'updatedAt'),
};

/** The columns of a type's list, and how it is sorted. Components have no list, but Strapi wants one. */
export function listOf(schema: Schema): List {
  const type = typeOf(schema.uid);
  return type ? lists[type] : byName(mainFieldOf(schema));
}
