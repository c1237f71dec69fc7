import type { TypeName } from '@broadside/shared/content';
import { type Attribute, readComponents, readTypes, type Schema, typeOfUid } from '../model/read-schemas.ts';

type Fields = Record<string, unknown>;

/** What stands behind the keys in the files: ids of items, and of pictures and files. */
export interface Keys<Id> {
  item(type: TypeName, key: string): Id | null;
  file(name: string): unknown;
  /** Told about each field that no schema knows and each key that leads nowhere. */
  unknown(path: string, problem: string): void;
}

const schemas = new Map<string, Schema>([...readTypes(), ...readComponents()].map((schema) => [schema.name, schema]));

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function relation<Id>(attribute: Attribute, value: unknown, path: string, keys: Keys<Id>): unknown {
  const target = typeOfUid(attribute.target!) as TypeName;
  const ids = list(value).flatMap((key) => {
    const id = keys.item(target, String(key));
    if (id === null) keys.unknown(path, `there is no ${target} "${String(key)}" in this language`);
    return id === null ? [] : [id];
  });
  return attribute.relation!.endsWith('Many') ? ids : (ids[0] ?? null);
}

function block<Id>(value: unknown, path: string, keys: Keys<Id>): Fields {
  const { block: name, ...fields } = value as Fields;
  return { __component: `blocks.${String(name)}`, ...resolveFields(`blocks.${String(name)}`, fields, path, keys) };
}

function resolveValue<Id>(attribute: Attribute, value: unknown, path: string, keys: Keys<Id>): unknown {
  if (value === null || value === undefined) return null;
  if (attribute.type === 'relation') return relation(attribute, value, path, keys);
  if (attribute.type === 'media') return keys.file(String(value));
  if (attribute.type === 'dynamiczone') return list(value).map((part, index) => block(part, `${path}.${index}`, keys));
  if (attribute.type !== 'component') return typeof value === 'string' ? value.trim() : value;
  const parts = list(value).map((part, index) => resolveFields(attribute.component!, part as Fields, `${path}.${index}`, keys));
  return attribute.repeatable ? parts : parts[0];
}

/** Replaces keys by what stands behind them, in all fields of one item or component, by its schema. */
export function resolveFields<Id>(schemaName: string, fields: Fields, path: string, keys: Keys<Id>): Fields {
  const schema = schemas.get(schemaName);
  if (!schema) {
    keys.unknown(path, `there is no "${schemaName}"`);
    return {};
  }
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => {
    const attribute = schema.attributes[name];
    if (!attribute) {
      keys.unknown(`${path}.${name}`, `${schemaName} has no such field`);
      return [];
    }
    return [[name, resolveValue(attribute, value, `${path}.${name}`, keys)]];
  }));
}
