import { spawnSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import handlebars from 'handlebars';
import { Liquid } from 'liquidjs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { libraryPath } from '../support/debian-program.ts';
import { describeReal, realServer } from '../support/real-servers.ts';
import { harbourEntry, makeWorkplace, type Workplace } from '../support/workplace.ts';
import { renderAstro } from './astro.ts';
import { type Article, expectButton, snippet, syndicationIn } from './guide.ts';
import { wordpress } from './wordpress.ts';

const title = 'The "new" pier & its <boats>';
const inGuide: Article = { url: 'https://example.com/the-article', title };

const exportedSchema = z.looseObject({ posts: z.array(z.looseObject({ url: z.string() })).optional() });
const readJson = (folder: string, name: string) =>
  exportedSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));

let place: Workplace;
/** An article that stands on both networks, what was exported of it, and where. */
let published: Article & {
  posts: string[];
  data: Record<string, z.infer<typeof exportedSchema>>;
  folder: string;
  origin: string;
  path: string;
};

beforeAll(async () => {
  place = await makeWorkplace({ entries: [harbourEntry], feedKeys: 'backlog: all\n    pageReady: 0' });
  await place.run('run', '--once');
  const folder = join(place.folder, 'share-posts');
  await place.run('export', '--public', folder);
  const url = `${place.site.url}/${harbourEntry.slug}`;
  const data = Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.replace('.json', ''), readJson(folder, name)]),
  );
  const posts = Object.values(data).flatMap(({ posts = [] }) => posts.map((post) => post.url));
  published = { url, title, posts, data, folder, origin: place.site.url, path: `/${harbourEntry.slug}` };
});

afterAll(() => place[Symbol.asyncDispose]());

/** A guide's code with the addresses and folders of this test in place of those that it names. */
const here = (code: string): string =>
  code
    .replaceAll("'https://example.com'", JSON.stringify(published.origin))
    .replaceAll(/(?:public\/|static\/)?share-posts\//g, `${published.folder}/`);

it.each(['README.md', 'static.md'])('%s: three lines of HTML', (guide) => {
  const article = { ...inGuide, title: 'The article' };
  // Without attributes it takes those of its page.
  const bare = `<share-this-post url="${article.url}" title="${article.title}">`;
  expectButton(snippet(guide, 'html').replace('<share-this-post>', bare), article);
});

it('Jekyll: button and syndication links', async () => {
  const page = { url: published.path, title };
  const site = { data: { share_posts: published.data } };
  const liquid = new Liquid();
  liquid.registerFilter('absolute_url', (path: string) => published.origin + path);
  expectButton(await liquid.parseAndRender(snippet('jekyll.md', 'liquid'), { page, site }), published);
  const links = await liquid.parseAndRender(snippet('syndication.md', 'liquid', 1), { page, site });
  expect(syndicationIn(links)).toEqual(published.posts);
  const none = await liquid.parseAndRender(snippet('syndication.md', 'liquid', 1), { page, site: {} });
  expect(syndicationIn(none)).toEqual([]);
});

const eleventySchema = z.object({ default: z.function({ input: [z.unknown()], output: z.void() }) });

it('Eleventy: button and syndication links', async () => {
  const liquid = new Liquid();
  const shortcodes = new Map<string, (this: unknown, title: string) => string>();
  const copied: string[] = [];
  const eleventy = {
    addShortcode: (name: string, work: (this: unknown, title: string) => string) => shortcodes.set(name, work),
    addFilter: (name: string, work: (value: string) => unknown) => liquid.registerFilter(name, work),
    addPassthroughCopy: (folder: string) => copied.push(folder),
  };
  for (const guide of ['eleventy.md', 'syndication.md']) {
    const file = join(place.folder, `${guide}.mjs`);
    writeFileSync(file, here(snippet(guide, 'js')));
    eleventySchema.parse(await import(file)).default(eleventy);
  }
  const page = { url: published.path };
  expectButton(shortcodes.get('shareThisPost')?.call({ page }, title) ?? '', published);
  expect(copied).toEqual(['share-posts']);
  const links = await liquid.parseAndRender(snippet('syndication.md', 'liquid', 0), { page });
  expect(syndicationIn(links)).toEqual(published.posts);
});

it('Ghost: a button under the content', () => {
  const ghost = handlebars.create();
  ghost.registerHelper(
    'url',
    ({ hash }: handlebars.HelperOptions) =>
      new handlebars.SafeString(hash.absolute === 'true' ? inGuide.url : new URL(inGuide.url).pathname),
  );
  ghost.registerHelper('encode', (text: unknown) => new handlebars.SafeString(encodeURIComponent(String(text))));
  const html = ghost.compile(snippet('ghost.md', 'handlebars'))({ title });
  expectButton(snippet('ghost.md', 'html') + html, inGuide);
});

it('Astro: button and syndication links', async () => {
  const links = { 'Syndication.astro': here(snippet('syndication.md', 'astro')) };
  expect(syndicationIn(await renderAstro(place.folder, links, published.url, {}))).toEqual(published.posts);
  const page = {
    'ShareThisPost.astro': snippet('astro.md', 'astro', 0),
    'Post.astro': snippet('astro.md', 'astro', 1),
  };
  expectButton(await renderAstro(place.folder, page, published.url, { frontmatter: { title } }), published);
});

/** Runs a program of Debian's with what came with it. */
function runReal(name: 'hugo' | 'php', args: string[], options: { cwd?: string; input?: string } = {}) {
  const program = realServer(name);
  const { stdout, stderr } = spawnSync(program.path, args, {
    ...options,
    env: { ...process.env, ...libraryPath(program) },
  });
  return { stdout: stdout.toString(), stderr: stderr.toString() };
}

describeReal('Hugo', ['hugo'], () => {
  it('makes a button and syndication links', () => {
    const site = join(place.folder, 'hugo');
    const write = (name: string, text: string) => {
      mkdirSync(join(site, name, '..'), { recursive: true });
      writeFileSync(join(site, name), text);
    };
    write('config.toml', `baseURL = "${published.origin}/"\n`);
    write(`content/${harbourEntry.slug}.md`, `---\ntitle: '${title}'\nurl: ${published.path}\n---\nText.\n`);
    write('layouts/partials/share-this-post.html', snippet('hugo.md', 'go-html-template', 0));
    write('layouts/partials/syndication.html', snippet('syndication.md', 'go-html-template'));
    const used = `${snippet('hugo.md', 'go-html-template', 1)}{{ partial "syndication.html" . }}`;
    write('layouts/_default/single.html', used);
    // Hugo's own addresses end with a slash, and so does its feed.
    const slashed = { title, url: `${published.url}/` };
    cpSync(published.folder, join(site, 'static/share-posts'), { recursive: true });
    const index = JSON.stringify(published.data.index);
    write('static/share-posts/index.json', index.replaceAll(published.url, slashed.url));
    const built = runReal('hugo', ['--quiet', '--disableKinds', 'home,taxonomy,term,RSS,sitemap'], { cwd: site });
    expect(built).toEqual({ stdout: '', stderr: '' });
    const html = readFileSync(join(site, 'public', published.path, 'index.html'), 'utf8');
    expectButton(html, slashed);
    expect(syndicationIn(html)).toEqual(published.posts);
  });
});

const toldSchema = z.object({
  scripts: z.array(z.string()),
  before: z.string(),
  answers: z.array(z.number()),
  after: z.string(),
});
describeReal('WordPress', ['php'], () => {
  it('shows a button, and links once the webhook has told of posts', () => {
    const post = 'https://mastodon.example/@news/1';
    const body = JSON.stringify({ type: 'published', entry: { url: inGuide.url }, url: post });
    const signature = `sha256=${createHmac('sha256', 'secret of the webhook').update(body).digest('hex')}`;
    const code = snippet('wordpress.md', 'php') + snippet('syndication.md', 'php');
    const { stdout, stderr } = runReal('php', ['-n'], { input: wordpress(code, { body, signature }) });
    expect(stderr).toBe('');
    const told = toldSchema.parse(JSON.parse(stdout));
    expectButton(`<script type="module" src="${told.scripts[0]}"></script>${told.before}`, inGuide);
    expect(told.answers).toEqual([403, 204, 204]);
    expect([syndicationIn(told.before), syndicationIn(told.after)]).toEqual([[], [post]]);
  });
});
