/// <reference types="astro/client" />

declare namespace App {
  type PageLocals = import('./store/index.ts').PageLocals;
  interface Locals extends PageLocals {}
}

declare namespace Astro {
  interface ClientDirectives {
    /** See islands/on-use.ts. */
    'client:use'?: boolean;
  }
}
