import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The soup of the old ferry is made of lamps and bells, and warms a whole crew through the winter.';

describe('recipes', () => {
  test.each([
    'Get the recipe now!',
    'Add recipe ingredients to your shopping list!',
    'Find more soup recipes at Lake Kitchen.',
    'Enviada por Ada Ruiz e demora apenas 5 minutos.',
    'Lake Kitchen has more than 65,000 tasty & healthy recipes every year.',
    'Über 1290 Bewertungen und für lecker befunden.',
    'Mit ► Lampenrechner ► Suppenbuch ► Filmen!',
    'Lamp soup ✓ Simple recipe for lamp soup ☆ Jetzt nachkochen!',
    'Jetzt nachkochen!',
  ])('what a site adds for search engines is left out: %s', (line) => {
    expect(said('en', `<p>${lead} ${line}</p>`)).toEqual([lead]);
  });

  test.each([
    'Get the recipe right, and the lamp burns for a week.',
    'The keeper has cooked for more than 300 people.',
    'More than 2,000 recipes were burnt in the fire of 1902, and the ferry with them.',
  ])('a sentence that only looks so stays: %s', (line) => {
    expect(said('en', `<p>${lead} ${line}</p>`)).toEqual([lead, line]);
  });

  test.each([
    '2 lemons 2 limes, juiced 1 lamp, juiced ½ cup lamp oil 1 cup sweetened, condensed oil salt Makes one pie.',
    '¾ cup frozen lamp oil ¼ cup bell milk 1 cup ropes ½ lamp ½ cup knots Makes one bowl.',
    '2 ounces lamp oil 4 ounces bell juice 1 lime, juiced hot sauce black pepper Makes one drink.',
  ])('what it takes is left out where a feed ran it into the line of its last step: %s', (list) => {
    expect(said('en', `${lead}\nServe it in the lamp of the old ferry.   ${list}`)).toEqual([
      lead,
      'Serve it in the lamp of the old ferry.',
    ]);
  });

  test('a sentence that begins with a measure stays', () => {
    const line = '2 cups of lamp oil and 3 bells were found on the pier.';
    expect(said('en', `<p>${lead} ${line}</p>`)).toEqual([lead, line]);
  });

  test('what a recipe takes is a list, and no poem', () => {
    const lines = ['2 lamps, cut in wedges', '1/2 cup lamp oil', '½ bell, peeled', 'salt'];
    expect(said('en', `<p>${lines.join('<br>')}</p>`)).toEqual([
      '2 lamps, cut in wedges; 1/2 cup lamp oil; ½ bell, peeled; salt.',
    ]);
  });

  test('a long list of what it takes goes with its heading', () => {
    const list = Array.from({ length: 24 }, (_, at) => `${at + 2} tablespoons of finely minced lamp oil`).join(' ');
    const step = 'Bring a large lamp of salted oil to a boil and keep it at a bare simmer.';
    expect(said('en', `<p>Ingredients ${list} Instructions ${step}</p>`, { title: 'Lamp soup' })).toEqual([step]);
  });

  test.each([
    'Ingredients 600 g lamp oil 1 teaspoon bell salt 2 teaspoons ferry sugar 120 g wick, toasted in a dry pan Spice paste',
    'Ingredients Wick slaw<br>5 cups (or one 10-ounce bag) shredded wick 3 tablespoons minced bell 1/2 cup fresh oil<br>3/4 cup lamp oil 2 tablespoons lime juice 1 large bell, chopped Beer batter',
    'Zutaten 600 g Lampenöl 2 EL Glockensalz 120 g Docht, geröstet 3 TL Zucker',
  ])('where no step is told, the title alone is: %s', (list) => {
    expect(said('en', `<p>${list}</p>`, { title: 'Lamp soup' })).toEqual([]);
  });

  test.each([
    'Mix 2 cups of oil with 1 teaspoon salt and 3 tablespoons sugar, and light the lamp of the harbour.',
    'Ingredients matter more than lamps, says the cook of the old ferry on the lake.',
    'Ingredients 2 and 3 of the old soup were found in the log of the keeper.',
  ])('a sentence that measures stays: %s', (line) => {
    expect(said('en', `<p>${line} ${lead}</p>`)[0]).toBe(line);
  });

  test('what food consists of is no sentence', () => {
    expect(
      said('en', `<p>${lead}</p><p>Serving size 1 lamp, Calories 170, Total Fat 10g, Protein: 3 g per bell.</p>`),
    ).toEqual([lead]);
  });

  test('a description that counts what it is made of is none of keywords', () => {
    const excerpt = 'A smoky, golden, tender, and easy lamp soup that takes no special equipment, oil, or training.';
    expect(said('en', `<p>${lead}</p>`, { excerpts: [excerpt] })).toEqual([excerpt]);
  });

  test.each([
    'Healthy soups and old favourites! Lake Kitchen is your home for cooking with lamps and bells.',
    'A home cooking weblog from a tiny kitchen on the quay. The place for all things to cook.',
  ])('a description of the whole site is none of the entry: %s', (excerpt) => {
    expect(said('en', `<p>${lead}</p>`, { excerpts: [excerpt], siteName: 'Lake Kitchen' })).toEqual([lead]);
  });

  test('a first sentence that points to what the title names leans on nothing', () => {
    const first = 'These are the very best lamp soups of the old ferry, hands down.';
    expect(said('en', `<p>${first} ${lead}</p>`, { title: 'Lamp soups of the ferry' })[0]).toBe(first);
  });

  test('one that only presents it says less than what comes next', () => {
    const first = 'This is the Quay Hour for Sunday, the lamps of the ferry.';
    expect(said('en', `<p>${first} ${lead}</p>`, { title: 'Quay Hour: lamps of the ferry' })[0]).toBe(lead);
  });

  test('behind what its author set apart as its excerpt no text turns to its author or reader', () => {
    const apart = `${lead} It is eaten from the bell itself, with a spoon of oil.`;
    const more = '<p>My grandmother rowed across the lake for a bowl of it every winter.</p>';
    const goesOn = '<p>Lamp oil is stirred in by hand, a spoon at a time, under the old bell.</p>';
    expect(said('en', `<p>${apart}</p>${more}`, { excerpts: [apart] })).toHaveLength(2);
    expect(said('en', `<p>${apart}</p>${goesOn}`, { excerpts: [apart] })).toHaveLength(3);
    expect(said('en', `<p>${apart}</p>${more}`)).toHaveLength(3);
    expect(said('en', `<p>${apart}</p>${more}`, { excerpts: [`${apart.slice(0, -20)}…`] })).toHaveLength(3);
  });

  test('a short description tells of the dish where the text begins with something else', () => {
    const anecdote = '<p>For a good part of the year the keeper has rosemary floating about the pier.</p>'.repeat(4);
    const excerpt = 'The lamp soup that you want to be eating.';
    expect(said('en', anecdote, { title: 'Lamp Soup', excerpts: [excerpt] })[0]).toBe(excerpt);
    expect(said('en', `<p>${lead}</p>${anecdote}`, { title: 'Lamp Soup', excerpts: [excerpt] })[0]).toBe(lead);
  });
});

test('what the second part of a recipe takes goes from between its steps', () => {
  const first = 'Boil the oil in the old lamp until it sings, and let it rest for an hour on the quay.';
  const second = 'Cut the wicks into small pieces, and lay them into the oil before the bell rings.';
  const text = `Ingredients 1 cup oil 3 tbsp. salt Directions ${first} Ingredients 5 wicks 3 tbsp. wax parsley Directions ${second}`;
  expect(said('en', text, { title: 'Two kinds of lamp' })).toEqual([first, second]);
});
