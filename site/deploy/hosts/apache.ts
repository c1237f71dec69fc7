import { at, type Facts, type HostFiles, stayOpen, targetOf } from './host.ts';
import { askedAgain, immutableFolders, keptForever, safety, uploadPolicy, uploads } from './headers.ts';

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const exactly = (address: string): string => `"^${literal(address)}$"`;
const errorPages = ({ base, gonePage }: Facts, folder: string): string => `ErrorDocument 404 ${base}${folder}404.html\nErrorDocument 410 ${base}${folder}${gonePage}`;
const unless = (module: string, lines: string[]): string => [`<IfModule ${module}>`, ...lines.map((line) => `  ${line}`), '</IfModule>'].join('\n');

/**
 * `.htaccess` for Apache and for the hosts that read it too (LiteSpeed, cPanel). It stands in the site's own folder; a language's folder has
 * a small one for its "not found" page, because LiteSpeed knows no conditions. Nothing in it needs more rights than such hosts give.
 */
export const apacheFiles: HostFiles = (facts) => {
  const { base, former } = facts;
  const main = [
    '# Written by Broadside with each release. Changes made here are lost; put your own into the .htaccess of the folder above.',
    'DirectoryIndex index.html',
    errorPages(facts, ''),
    'AddDefaultCharset utf-8',
    unless('mod_mime.c', ['AddType image/avif .avif', 'AddType image/webp .webp', 'AddType font/woff2 .woff2', 'AddType text/javascript .js', 'AddType application/xml .xml', 'AddType application/json .json', 'AddCharset utf-8 .html .css .js .xml .json .txt .svg']),
    unless('mod_deflate.c', ['AddOutputFilterByType DEFLATE text/html text/css text/javascript text/plain application/json application/xml image/svg+xml']),
    unless('mod_setenvif.c', [`SetEnvIf Request_URI "^${base}(${immutableFolders.join('|')})/" broadside_immutable`, `SetEnvIf Request_URI "^${base}${uploads}/" broadside_upload`]),
    unless('mod_headers.c', [
      ...Object.entries(safety).map(([name, value]) => `Header always set ${name} "${value}"`),
      `Header always set Content-Security-Policy "${uploadPolicy}" env=broadside_upload`,
      `Header set Cache-Control "${askedAgain}"`,
      `Header set Cache-Control "${keptForever}" env=broadside_immutable`,
    ]),
    // A folder without a page shows “not found”, not its files. “Options -Indexes” would say so too, but many hosts answer it with an error.
    unless('mod_rewrite.c', ['RewriteEngine On', 'RewriteCond %{REQUEST_FILENAME} -d', 'RewriteCond %{REQUEST_FILENAME}/index.html !-f', 'RewriteRule ^ - [R=404,L]']),
    ...(facts.closed ? [unless('mod_alias.c', [`RedirectMatch 410 "^${base}(?!(${stayOpen.map(literal).join('|')})$)"`])] : []),
    // The list of files that delivery keeps beside the pages is nobody's business.
    '<FilesMatch "^\\.broadside">', unless('mod_authz_core.c', ['Require all denied']), '</FilesMatch>',
    ...(Object.keys(former.moved).length || former.gone.length ? [unless('mod_alias.c', [
      ...Object.entries(former.moved).map(([from, to]) => `RedirectMatch 301 ${exactly(at(facts, from))} ${targetOf(facts, to)}`),
      ...former.gone.map((path) => `RedirectMatch 410 ${exactly(at(facts, path))}`),
    ])] : []),
  ];
  const languages = facts.languages.map((language) => [`${language}/.htaccess`, `${errorPages(facts, `${language}/`)}\n`]);
  return { '.htaccess': `${main.join('\n')}\n`, ...Object.fromEntries(languages) as Record<string, string> };
};
