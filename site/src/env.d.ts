declare namespace App {
  interface Locals extends import('./store/index.ts').PageLocals {}
}
