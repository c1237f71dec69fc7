/// <reference types="astro/client" />

declare namespace App {
  type PageLocals = import('./store/index.ts').PageLocals;
  interface Locals extends PageLocals {}
}
