import {loadNaughtyStrings} from './naughty-strings.fixture.ts';

/** Markup and addresses that run a script, or ask another host, where a text is taken for more than a text. */
const ownPayloads: readonly string[] = [
  '<script>window.__xss=1</script>',
  '</script><script>window.__xss=1</script>',
  '</title></style></textarea></noscript><script>window.__xss=1</script>',
  '<img src=x onerror=window.__xss=1>',
  '<img src="https://xss.example/pixel.gif">',
  '"><img src=x onerror="window.__xss=1">',
  "'><img src=x onerror='window.__xss=1'>",
  '` onmouseover=window.__xss=1 autofocus onfocus=window.__xss=1 x=`',
  '" onclick="window.__xss=1" style="background:url(https://xss.example/bg)" x="',
  '<svg onload=window.__xss=1>',
  '<svg><script href="https://xss.example/x.js"/></svg>',
  '<svg><animate onbegin=window.__xss=1 attributeName=x dur=1s>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.__xss=1&gt;">',
  '<iframe src="javascript:parent.__xss=1"></iframe>',
  '<iframe srcdoc="<script>parent.__xss=1</script>"></iframe>',
  '<object data="https://xss.example/x.swf"></object><embed src="https://xss.example/x">',
  '<link rel=stylesheet href="https://xss.example/x.css"><style>@import "https://xss.example/y.css"</style>',
  '<base href="https://xss.example/">',
  '<meta http-equiv=refresh content="0;url=https://xss.example/">',
  '<form action="https://xss.example/"><button formaction="javascript:window.__xss=1">x</button></form>',
  '<a href="javascript:window.__xss=1">x</a>',
  '<details open ontoggle=window.__xss=1><summary>x</summary></details>',
  '<video autoplay onloadstart=window.__xss=1 src=x></video><audio src=x onerror=window.__xss=1>',
  '<input autofocus onfocus=window.__xss=1><body onload=window.__xss=1>',
  '<template shadowrootmode=open><script>window.__xss=1</script></template>',
  '<slot name="x" onslotchange=window.__xss=1></slot><x-y>custom</x-y>',
  'javascript:window.__xss=1',
  'java\tscript:window.__xss=1//',
  'data:text/html,<script>window.__xss=1</script>',
  '${window.__xss=1}${alert(1)}',
  '<!--?lit$--><?lit$?><!--/lit-part--><!--lit-part-->',
  '{{constructor.constructor("window.__xss=1")()}}',
  '&lt;img src=x onerror=window.__xss=1&gt; &#60;script&#62;window.__xss=1&#60;/script&#62;',
  '%3Cscript%3Ewindow.__xss=1%3C/script%3E \\u003cscript\\u003ewindow.__xss=1\\u003c/script\\u003e',
  ']]><![CDATA[<script>window.__xss=1</script>]]>',
  '<x contenteditable onblur=window.__xss=1 tabindex=0>x</x>',
  '\u003Cimg src=x onerror=window.__xss=1\u2028>',
  '<\u0000script>window.__xss=1</\u0000script>',
];

/** Ours, and what of the Big List of Naughty Strings is markup or an address. */
export const loadPayloads = async (): Promise<readonly string[]> => {
  const list = await loadNaughtyStrings();
  return [...ownPayloads, ...list.filter((text) => /<|javascript:|alert\(/iu.test(text))];
};
