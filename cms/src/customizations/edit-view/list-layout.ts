import { typeOf } from '../../content-types.ts';
import type { TypeName } from '@broadside/shared/content';
import { mainFieldOf } from './main-field.ts';
import type { Schema } from './schema.ts';

interface List {
  /** Beside these, Strapi always shows in which languages an item is there and whether it is published. */
  columns: string[];
  sort: string;
  order: 'ASC' | 'DESC';
}

const lastChangedFirst = (...columns: string[]): List => ({ columns: [...columns, 'updatedAt'], sort: 'updatedAt', order: 'DESC' });
const byName = (...columns: string[]): List => ({ columns, sort: columns[0]!, order: 'ASC' });

/** What editors look for in each list. Whatever has a date of its own stands newest first; what is looked up stands by name; work in progress by last change. */
const lists: Record<TypeName, List> = {
  article: { columns: ['title', 'owner', 'kind', 'date'], sort: 'date', order: 'DESC' },
  toolkit: lastChangedFirst('title', 'owner'),
  classification: byName('title', 'owner', 'parent', 'updatedAt'),
  resource: lastChangedFirst('title', 'owner', 'kind'),
  event: { columns: ['title', 'owner', 'start', 'place'], sort: 'start', order: 'DESC' },
  action: lastChangedFirst('title', 'owner', 'deadline'),
  award: byName('title', 'owner', 'deadline', 'updatedAt'),
  page: byName('title', 'owner', 'updatedAt'),
  alert: lastChangedFirst('title', 'owner', 'level', 'expireOn'),
  fact: byName('title', 'value', 'owner', 'asOf', 'expires'),
  term: byName('title', 'longForm', 'owner'),
  topic: byName('title', 'owner', 'updatedAt'),
  author: byName('title', 'role', 'owner'),
  affiliate: byName('name', 'code', 'domain', 'updatedAt'),
  'local-edition': lastChangedFirst('title', 'owner', 'hidden'),
};

/** The columns of a type's list, and how it is sorted. Components have no list, but Strapi wants one. */
export function listOf(schema: Schema): List {
  const type = typeOf(schema.uid);
  return type ? lists[type] : byName(mainFieldOf(schema));
}
