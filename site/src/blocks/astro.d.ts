/** For the plain TypeScript compiler; `astro check` knows each component's own props. */
declare module '*.astro' {
  const Component: (props: object) => unknown;
  export default Component;
}
