declare namespace App {
  interface Locals {
    content: import('./store/index.ts').PageContent;
    /** The address of the affiliate's own colors. */
    brandCss: string;
  }
}
