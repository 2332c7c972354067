import sharp from 'sharp';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { makeWorkplace, type Workplace } from '../support/workplace.ts';

const picture = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: { r: 40, g: 110, b: width % 255 } } })
    .jpeg()
    .toBuffer();

const img = (name: string, alt: string, more = '') => `<img src="/${name}" alt="${alt}"${more}>`;
const walk = {
  slug: 'walk',
  title: 'Along the dyke in fog',
  text: [
    'Four pictures of a morning on which nobody else was out at the marsh.',
    img('hide.jpg', 'A smiling warden before the bird hide'),
    img('dyke.jpg', 'The dyke under fog'),
    img('dyke-300x200.jpg', ''),
    img('face.gif', 'A smiley', ' class="wp-smiley"'),
    img('dot.gif', '', ' width="1" height="1"'),
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/geese.jpg" alt="Geese over the water">',
  ].join('</p><p>'),
};

async function attaching(): Promise<Workplace> {
  const place = await makeWorkplace({
    entries: [walk],
    feedKeys: 'backlog: all\n    flood: off\n    pageReady: 5s\n    delay: 0\n    every: 1s',
  });
  const body = `<html lang="en"><head><title>${walk.title}</title><meta property="og:image" content="/image.png"></head><body><p>A walk.</p></body></html>`;
  place.site.answers.set('/walk', { body });
  place.configure(place.config.replace(/( {4}network: .*\n)/g, '$1    attach: images\n'));
  return place;
}

const serve = ({ site }: Workplace, name: string, body: Buffer) =>
  site.answers.set(`/${name}`, { type: 'image/jpeg', body });

const imagesSchema = z.object({
  embed: z.object({
    $type: z.literal('app.bsky.embed.images'),
    images: z.array(z.object({ alt: z.string(), aspectRatio: z.object({ width: z.number(), height: z.number() }) })),
  }),
});

it('the pictures of an entry stand under its posts with their alternative texts, each once', async () => {
  await using place = await attaching();
  serve(place, 'hide.jpg', await picture(300, 200));
  serve(place, 'dyke.jpg', await picture(600, 300));
  serve(place, 'geese.jpg', await picture(200, 400));
  const previewed = (await place.run('preview', '--json')).lines;
  expect(previewed.map(({ card, images }) => [card, Array.isArray(images) ? images.length : 0])).toEqual([
    [null, 3],
    [null, 3],
  ]);
  expect((await place.run('run', '--once')).code).toBe(0);
  const { images } = imagesSchema.parse(place.bluesky.posts[0]?.record).embed;
  expect(images.map(({ alt, aspectRatio: { width, height } }) => [alt, `${width}×${height}`])).toEqual([
    ['A smiling warden before the bird hide', '300×200'],
    ['The dyke under fog', '600×300'],
    ['Geese over the water', '200×400'],
  ]);
  expect(place.bluesky.posts[0]?.record.text).toContain(`${place.site.url}/walk`.replace('http://', ''));
  const [status] = place.mastodon.posts;
  expect(status?.mediaIds.map((id) => place.mastodon.media.get(id)?.description)).toEqual([
    'A smiling warden before the bird hide',
    'The dyke under fog',
    'Geese over the water',
  ]);
});

it('where no picture can be had, the card stands in for them', async () => {
  await using place = await attaching();
  expect((await place.run('run', '--once')).code).toBe(0);
  expect(place.bluesky.posts[0]?.record.embed).toMatchObject({
    $type: 'app.bsky.embed.external',
    external: { uri: `${place.site.url}/walk`, thumb: { mimeType: 'image/png' } },
  });
  expect(place.mastodon.posts[0]?.mediaIds).toEqual([]);
});

it('a picture that is missing does not cost the others', async () => {
  await using place = await attaching();
  serve(place, 'dyke.jpg', await picture(600, 300));
  const { lines } = await place.run('run', '--once', '--json');
  const { images } = imagesSchema.parse(place.bluesky.posts[0]?.record).embed;
  expect(images.map(({ alt }) => alt)).toEqual(['The dyke under fog']);
  expect(lines).toHaveLength(2);
});
