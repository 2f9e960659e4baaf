/** A page of the form, and its pictures by look. */
export interface Shown {
  readonly title: string;
  readonly files: Readonly<Record<string, string>>;
}

/** All pages of one example or journey. */
export interface Chapter {
  readonly title: string;
  readonly shown: readonly Shown[];
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const figures = ({title, files}: Shown) =>
  Object.entries(files)
    .map(
      ([look, file]) => `<figure><figcaption>${look}</figcaption>
      <a href="${file}"><img src="${file}" loading="lazy" alt="${escaped(`${title}, ${look}`)}"></a></figure>`,
    )
    .join('\n');

/** A page on which all pictures stand beside each other. */
export const gallery = (chapters: readonly Chapter[]): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pictures of the form</title>
<style>
  body { margin: 2rem; font-family: system-ui, sans-serif; background: #e8e8e4; color: #16212b; }
  section > div { display: flex; gap: 16px; align-items: flex-start; overflow-x: auto; padding-block-end: 16px; }
  figure { margin: 0; flex: none; }
  figcaption { font-size: 0.85rem; padding-block-end: 4px; }
  img { display: block; max-inline-size: 420px; box-shadow: 0 0 0 1px #0003; }
  nav ul { columns: 14rem; }
</style>
</head>
<body>
<h1>Pictures of the form</h1>
<nav><ul>${chapters.map(({title}, at) => `<li><a href="#c${at}">${escaped(title)}</a></li>`).join('')}</ul></nav>
${chapters
  .map(
    ({title, shown}, at) => `<h2 id="c${at}">${escaped(title)}</h2>
${shown.map((each) => `<section><h3>${escaped(each.title)}</h3><div>${figures(each)}</div></section>`).join('\n')}`,
  )
  .join('\n')}
</body>
</html>
`;
