import type { Context, Next } from 'koa';

interface Told { message: string; details?: { spanish?: string; errors?: { message: string }[] } }

/**
 * Tells what was refused in the language of the panel that asked: the panel says which one it is (admin/ask-in-language.ts).
 * Refusals carry their Spanish in `details.spanish`; see customizations/refused.ts. It stands outside of `strapi::errors`, which writes the answer.
 */
export default () => async function inTheirLanguage(ctx: Context, next: Next): Promise<void> {
  await next();
  const { error } = (ctx.body ?? {}) as { error?: Told };
  const { spanish, errors, ...rest } = error?.details ?? {};
  if (!error || spanish === undefined) return;
  const message = ctx.acceptsLanguages('en', 'es') === 'es' ? spanish : error.message;
  // A field is refused with the same words as the whole.
  ctx.body = { data: null, error: { ...error, message, details: { ...rest, ...(errors ? { errors: errors.map((one) => ({ ...one, message })) } : {}) } } };
};
