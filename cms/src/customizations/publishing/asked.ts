import type { Sentence } from '@broadside/shared/publishing';
import type { Context } from 'koa';
import { describeProblems, problemsOf } from '@broadside/shared/content';
import type { z } from 'zod';
import type { Person } from '../owner-scope/scope.ts';
import { Refusal } from './publisher.ts';
import { actionsOn, type SiteAction, sitesOf } from './sites.ts';

const NOBODY: Sentence = {
  en: 'Your roles open no site. Ask an administrator to give you a state, or the role “National editor”.',
  es: 'Sus roles no abren ningún sitio. Pida a un administrador que le asigne un estado, o el rol “National editor”.',
};
const NO_SITE: Sentence = { en: 'There is no such site, or it belongs to another state.', es: 'Ese sitio no existe, o pertenece a otro estado.' };
const NOT_YOURS: Record<SiteAction, Sentence> = {
  look: NO_SITE,
  publish: NO_SITE,
  bar: NO_SITE,
  rollback: {
    en: 'Showing an earlier version is up to those who write for this site, and to administrators. Nothing was changed.',
    es: 'Mostrar una versión anterior corresponde a quienes escriben para este sitio y a los administradores. No se cambió nada.',
  },
  deliver: {
    en: 'Delivering this site is up to those who write for it, and to administrators. Nothing was sent.',
    es: 'Entregar este sitio corresponde a quienes escriben para él y a los administradores. No se envió nada.',
  },
};

/** Who signed in to the panel. Tokens do not count, not even an administrator's. @throws Refusal for whoever may look at no site */
export function personOf(ctx: Context): Person {
  const { auth, user } = ctx.state as { auth?: { strategy?: { name?: string } }; user?: Person };
  if (auth?.strategy?.name !== 'admin' || !user || !sitesOf(user).length) throw new Refusal(403, NOBODY);
  return user;
}

/** The site that the address names, if the person may do this with it. @throws Refusal otherwise, telling nobody which sites there are */
export function siteFor(ctx: Context, action: SiteAction): string {
  const person = personOf(ctx);
  const code = String(ctx.params.code);
  if (!sitesOf(person).includes(code)) throw new Refusal(404, NO_SITE);
  if (!actionsOn(person, code).includes(action)) throw new Refusal(403, NOT_YOURS[action]);
  return code;
}

/** What was sent along. @throws Refusal naming what is wrong */
export function bodyOf<S extends z.ZodType>(ctx: Context, schema: S): z.infer<S> {
  const read = schema.safeParse((ctx.request as { body?: unknown }).body ?? {}, { reportInput: true });
  if (read.success) return read.data;
  const { en, es } = describeProblems(problemsOf(read.error));
  throw new Refusal(400, { en: `This was not understood: ${en}.`, es: `Esto no se entendió: ${es}.` });
}
