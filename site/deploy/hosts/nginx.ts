import { at, errorPage, type Facts, stayOpen, targetOf } from './host.ts';
import { askedAgain, immutableFolders, keptForever, safety, uploadPolicy, uploads } from './headers.ts';

/** Quoted: an address may hold what nginx would read as its own language. */
const exactly = (address: string): string => `"${address.replace(/["\\$]/g, '\\$&')}"`;

/** A folder without a page is “not found” too, not “forbidden”. */
const errorPages = ({ base, gonePage }: Facts, folder: string): string => `error_page 404 ${base}${folder}404.html; error_page 403 =404 ${base}${folder}404.html; error_page 410 ${base}${folder}${gonePage};`;

/** A site that was taken down. */
const closed = ({ base }: Facts, root: string): string[] => [
  `location ${base} { return 410; }`,
  ...stayOpen.map((path) => `location = ${base}${path} { ${base === '/' ? `root ${root};` : `alias ${root}/${path};`} }`),
];

/** The lines of the server block. Redirects stay relative: behind another server, nginx would lead to its own name and port. */
const server = (facts: Facts, root: string): string[] => {
  const { base, address, code, former } = facts;
  const here = base === '/' ? `root ${root};` : `alias ${root}/;`;
  return [
    'listen 80;',
    'listen [::]:80;',
    `server_name ${address ? new URL(address).hostname : '_'};`,
    'index index.html;',
    'charset utf-8;',
    'charset_types text/css text/javascript application/javascript text/plain application/json application/xml text/xml;',
    'absolute_redirect off;',
    'etag on;',
    'gzip on;',
    'gzip_vary on;',
    'gzip_types text/css text/javascript application/javascript text/plain application/json application/xml text/xml image/svg+xml;',
    ...Object.entries(safety).filter(([name]) => name !== 'Content-Security-Policy').map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header Content-Security-Policy $broadside_policy_${code} always;`,
    `add_header Cache-Control $broadside_caching_${code};`,
    errorPages(facts, ''),
    ...(facts.closed ? closed(facts, root) : [`location ${base} { ${here} }`]),
    ...facts.languages.map((language) => `location ${base}${language}/ { ${base === '/' ? here : `alias ${root}/${language}/;`} ${errorPages(facts, `${language}/`)} }`),
    ...Object.entries(former.moved).map(([from, to]) => `location = ${exactly(at(facts, from))} { return 301 "${targetOf(facts, to)}"; }`),
    ...former.gone.map((path) => `location = ${exactly(at(facts, path))} { error_page 410 ${base}${errorPage(facts, path, facts.gonePage)}; return 410; }`),
    'location ~ /\\.(?!well-known/) { return 404; }',
  ];
};

/**
 * The configuration of nginx for one site, to be included where `http` is configured (`/etc/nginx/conf.d/`). Its variables bear the affiliate’s code: other sites may stand beside it.
 * @param root the folder of the pages, absolute; a link such as `current` may be given
 */
export function nginxConfig(facts: Facts, root: string): string {
  const { base, code } = facts;
  return [
    '# Written by Broadside: npm run broadside -- deploy <affiliate> --nginx',
    `map $uri $broadside_caching_${code} { default "${askedAgain}"; "~^${base}(${immutableFolders.join('|')})/" "${keptForever}"; }`,
    `map $uri $broadside_policy_${code} { default "${safety['Content-Security-Policy']}"; "~^${base}${uploads}/" "${uploadPolicy}"; }`,
    'server {',
    ...server(facts, root).map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
}
