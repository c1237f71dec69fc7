import { nationalCode, stateName, states } from '@broadside/shared/content';
import { type Sentence, untranslated } from '@broadside/shared/publishing';
import { nameOf } from '../item-name.ts';
import { inSpanish } from '../panel-words.ts';
import { notAllowed, notThere, refuseField } from '../refused.ts';
import type { Scope } from './scope.ts';

/** Refuses with words that reach the person. */
export const refuse = (sentence: Sentence): never => {
  throw notAllowed(sentence);
};

/** `ct` -> `Connecticut`, `us` -> `the national office`. */
export function ownerName(code: string): Sentence {
  if (code === nationalCode) return { en: 'the national office', es: 'la Oficina nacional' };
  return Object.hasOwn(states, code) ? { en: stateName(code, 'en'), es: stateName(code, 'es') } : untranslated(`“${code}”`);
}

const and = new Intl.ListFormat('es', { type: 'conjunction' });
const or = new Intl.ListFormat('es', { type: 'disjunction' });

/** For whom a person writes. */
function yours({ writes }: Scope): Sentence {
  const owners = writes.map(ownerName);
  if (!owners.length) return { en: 'nobody yet: ask an administrator to give you a state', es: 'nadie todavía: pida a un administrador que le asigne un estado' };
  return { en: owners.map(({ en }) => en).join(' and '), es: and.format(owners.map(({ es }) => es)) };
}

const makeYourOwn: Sentence = {
  en: ' To change what your visitors read, make an “Our state’s version” of it.',
  es: ` Para cambiar lo que leen sus visitantes, haga de él una ${inSpanish('Our state’s version')}.`,
};

/** Why an item that the person can see must stay as it is. */
export function notYours(item: object, owner: string, scope: Scope): Sentence {
  const [name, theirs, ours] = [nameOf(item), ownerName(owner), yours(scope)];
  const advice = owner === nationalCode && !scope.writes.includes(nationalCode) ? makeYourOwn : { en: '', es: '' };
  return {
    en: `${name.en} belongs to ${theirs.en}, and you write for ${ours.en}. It was not changed.${advice.en}`,
    es: `${name.es} pertenece a ${theirs.es}, y usted escribe para ${ours.es}. No se cambió nada.${advice.es}`,
  };
}

export const refuseChange = (item: object, owner: string, scope: Scope): never => refuse(notYours(item, owner, scope));

/** An item that the person must not even know of. */
export const refuseUnseen = (): never => {
  throw notThere({ en: 'There is no such item, or it belongs to another state.', es: 'Ese contenido no existe, o pertenece a otro estado.' });
};

export const refuseOwner = (owner: string, scope: Scope): never =>
  refuse({
    en: `“Belongs to” cannot be ${ownerName(owner).en}: you write for ${yours(scope).en}. Nothing was saved.`,
    es: `${inSpanish('Belongs to')} no puede ser ${ownerName(owner).es}: usted escribe para ${yours(scope).es}. No se guardó nada.`,
  });

export const askOwner = ({ writes }: Scope): never =>
  refuseField(['owner'], {
    en: `Say in “Belongs to” for whom this is: ${writes.map((code) => `“${code}” for ${ownerName(code).en}`).join(' or ')}. Nothing was saved.`,
    es: `Diga en ${inSpanish('Belongs to')} para quién es esto: ${or.format(writes.map((code) => `“${code}” para ${ownerName(code).es}`))}. No se guardó nada.`,
  });

const doing = { added: 'añadir', removed: 'eliminar', 'taken down': 'retirar' } as const;

export const refuseAffiliate = (verb: keyof typeof doing): never =>
  refuse({
    en: `Affiliates are ${verb} by an administrator only. Nothing was changed.`,
    es: `Solo un administrador puede ${doing[verb]} afiliadas. No se cambió nada.`,
  });
