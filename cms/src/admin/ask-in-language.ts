import { language } from './words.ts';

/** Lets each request say in which language this editor reads, so that the CMS refuses in it. Strapi's client has no setting for headers; all that it asks goes through here. */
export function askInLanguage(): void {
  const ask = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const headers = new Headers(init?.headers ?? (input instanceof Request ? input.headers : {}));
    headers.set('accept-language', language());
    return ask(input, { ...init, headers });
  };
}
