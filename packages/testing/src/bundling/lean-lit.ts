import type {Plugin} from 'vite';

type Cut = readonly [what: string | RegExp, by: string];

/**
 * What is taken out of each file of Lit 3, by the end of its path: names that it leaves on `window` (a guest leaves
 * none), support for polyfills of engines that we do not support, decorators' metadata, and converters that we do not
 * use. A new release of Lit that is written another way fails the build, and this list has to be looked at.
 */
const cuts: Readonly<Record<string, readonly Cut[]>> = {
  'lit-html/lit-html.js': [
    // What directive-helpers takes of it: the class of a part.
    ['{M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', '{I:k}'],
    // Listeners are functions, without options.
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
    // No directive waits for anything, so none has to hear of connections.
    ['this._$AP?.(!1,!0,s);', ';'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    // What directives of others may ask a part.
    ['get tagName(){return this.element.tagName}', ''],
    ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
    // Nothing is filled into comments.
    [
      'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      '',
    ],
    // Templates are compiled in the page, and none is MathML.
    [
      'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
      'const{values:i}=t,e=this._$AC(t);',
    ],
    ['3===i?"<math>":""', '""'],
    [
      /,(\w)=t\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\),\(t\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
      '',
    ],
  ],
  'lit-element/lit-element.js': [
    [
      'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
      '',
    ],
    [',s.litElementHydrateSupport?.({LitElement:i});', ';'],
    ['const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ''],
    [/\(s\.litElementVersions\?\?=\[\]\)\.push\("[^"]*"\);/, ''],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['p=a.reactiveElementPolyfillSupport,', ''],
    [
      /,p\?\.\(\{ReactiveElement:y\}\),\(a\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]*"\)/,
      '',
    ],
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    // Options of properties that we do not use: see `unused`.
    [
      /if\(s\.state&&\(s\.attribute=!1\),this\._\$Ei\(\),.*?void 0!==h&&e\(this\.prototype,t,h\)\}\}/,
      'this._$Ei(),this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol(),s))}',
    ],
    // Accessors that a class has of its own for a property that it declares here, too.
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'return{get(){return this[s]},set(e){const h=this[s];this[s]=e,this.requestUpdate(t,h,i)}',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    [
      '{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      '{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Attributes are texts to us, or have a converter of their own.
    [
      /toAttribute\(t,s\)\{switch.*?return t\},fromAttribute\(t,s\)\{let i=t;switch.*?return i\}/,
      'toAttribute:t=>t,fromAttribute:t=>t',
    ],
    [',c=a.trustedTypes,l=c?c.emptyScript:""', ''],
    // Steps of an update that none of our elements takes.
    ['t=this.shouldUpdate(s),t?(', 't=!0,t?('],
    ['shouldUpdate(t){return!0}', ''],
    ['this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t))', 'this.hasUpdated=!0'],
    ['firstUpdated(t){}', ''],
    ['return this.getUpdateComplete()}getUpdateComplete(){', ''],
    [
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'this.performUpdate();return!this.isUpdatePending}',
    ],
  ],
  '@lit/reactive-element/css-tag.js': [
    ['t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
    [/Error\("CSSResult is not[^"]*"\)/, 'Error()'],
    [/Error\("Value passed to 'css'[^]*?page security\."\)/, 'Error()'],
  ],
};

/** What our own modules must not ask of Lit, since it is left out. */
const unused =
  /\b(type: (Boolean|Number|Object|Array)|useDefault: |noAccessor: |state: true|handleEvent: |mathml`|(shouldUpdate|firstUpdated|scheduleUpdate|getUpdateComplete)\(|async-directive|lit\/directives\/(?!keyed|repeat))/;

/** Takes out of Lit what a page of ours never uses. */
export const leanLit = (): Plugin => ({
  name: 'heard-lean-lit',
  transform(code, id) {
    const wanted = /\/packages\/[^?]*\.js$/.test(id) && unused.exec(code)?.[0];
    if (wanted) throw new Error(`${id} uses "${wanted}", which is left out of Lit here.`);
    if (!/\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\//.test(id))
      return undefined;
    const file = Object.keys(cuts).find((end) => id.endsWith(`/node_modules/${end}`));
    const lean = (cuts[file ?? ''] ?? []).reduce((text, [what, by]) => {
      const next = text.replace(what, by);
      if (next === text)
        throw new Error(`${file} has no ${String(what)} any more. Look at the list of cuts.`);
      return next;
    }, code);
    // Names that its files share and nobody else uses, such as `_$AH` and `_$Em`.
    const short = lean.replace(/_\$A(?=[A-Z]\b)/g, '_').replace(/_\$E(?=[A-Za-z_]\b)/g, '$$');
    return {code: short, map: null};
  },
});
