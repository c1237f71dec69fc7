import fc from 'fast-check';

/** The grammar of what may be printed, kept apart from the code under test: tags and attributes, nothing else. */
const TAG = new RegExp(
  '</?(?:a|abbr|b|blockquote|br|caption|cite|code|dd|del|details|dfn|div|dl|dt|em|figcaption|figure|h[1-6]|hr|i|ins|kbd|li|mark|ol|p|pre|q|s|samp|small|span|strong|sub|summary|sup|table|tbody|td|tfoot|th|thead|time|tr|u|ul|var|wbr)'
  + '(?: (?:href="(?:https?:|mailto:|tel:|/|#)[^"<>]*"|rel="noopener"|(?:id|lang|dir|title|scope|colspan|rowspan|start|datetime)="[^"<>]*"|reversed))*(?: /)?>',
  'g',
);

/** What is left of HTML when everything allowed is taken away: harmless HTML leaves no angle bracket. */
export function afterAllowedTags(html: string): string {
  return html.replace(TAG, '');
}

/** Ways to smuggle a script past a filter: the kinds of the OWASP filter evasion and PortSwigger cheat sheets. */
export const PAYLOADS: readonly string[] = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//x.test/x.js></SCRIPT>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<script\n>alert(1)</script\n>',
  '"><script>alert(1)</script>',
  '<!--><script>alert(1)</script>-->',
  '<img src=x onerror=alert(1)>',
  '<img src="x` `<script>alert(1)</script>"` `>',
  '<p onclick="alert(1)" style="position:fixed;inset:0">x</p>',
  '<a href="https://x.test" onmouseover=alert(1)>x</a>',
  '<a/onclick=alert(1) href=/x/>x</a>',
  '<details open ontoggle=alert(1)>x</details>',
  '<body onload=alert(1)>',
  '<div id="main" class="x" data-x="y" style="background:url(javascript:alert(1))">x</div>',
  '<style>*{display:none}</style>',
  '<link rel=stylesheet href=//x.test/x.css>',
  '<base href="https://x.test/">',
  '<meta http-equiv=refresh content="0;url=https://x.test">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"><img src=x onerror=alert(1)></iframe>',
  '<object data="javascript:alert(1)"></object><embed src="javascript:alert(1)">',
  '<form action="javascript:alert(1)"><button formaction="javascript:alert(1)">x</button><input autofocus onfocus=alert(1)></form>',
  '<textarea></textarea/><img src=x onerror=alert(1)>',
  '<xmp><p title="</xmp><script>alert(1)</script>"></xmp>',
  '<video><source onerror=alert(1)></video><audio src=x onerror=alert(1)>',
  '<title></title><img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<a href="&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)">x</a>',
  '<a href=" \u0001javascript:alert(1)">x</a>',
  '<a href="javascript&colon;alert(1)">x</a>',
  '<a href="/\\x.test">x</a>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](javascript&#58;alert(1))',
  '[x](&#x6A;avascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:msgbox(1))',
  '[x](blob:https://this-site.invalid/x)',
  '[x](file:///etc/passwd)',
  '[x](/x/ "\\" onmouseover=alert(1) x=\\"")',
  '[x]: javascript:alert(1)\n\n[x]',
  '<javascript:alert(1)>',
  '![x](javascript:alert(1))',
  '![x" onerror="alert(1)](y)',
  '![<img src=x onerror=alert(1)>](y)',
  '[![x](y "z")](javascript:alert(1))',
  '[<img src=x onerror=alert(1)>](/x/)',
  '> - [**<svg/onload=alert(1)>**](javascript:alert(1))',
  '# <img src=x onerror=alert(1)> [x](javascript:alert(1))',
  '```"><script>alert(1)</script>\n</code><script>alert(1)</script>\n```',
  '`</code><script>alert(1)</script>`',
  '| <script>alert(1)</script> | [x](javascript:alert(1)) |\n|-|-|\n| <td onclick=alert(1)> | x |',
];

/** Hostile and ordinary pieces in any order, with noise between them. */
export const hostileMarkdown = fc.array(fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.constantFrom('<', '>', '"', "'", '</', '<a href=', '<!--', '-->', '\n\n', '    ', '> ', '- ', '## ', '`', '```\n', '[', '](', ')', '**', '|', '&#', '&lt;', '\\', '\0', 'word'),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(...PAYLOADS).chain((payload) => fc.nat(payload.length).map((cut) => payload.slice(cut))),
), { maxLength: 8 }).map((pieces) => pieces.join(''));
