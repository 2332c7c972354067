import { describe, expect, test } from 'vitest';
import { said } from './said.ts';

const lead = 'The old ferry crosses the lake four times a day, and rings her bell at each of the three quays.';
const title = 'Ferry hours';

describe('lines of a house of its own', () => {
  test.each([
    'Full disclosure: the yard sent me a lamp for nothing.',
    'As always, opinions are my own.',
    'All thoughts and opinions are our own, as ever.',
    'Risk warning: don’t invest in boats unless you are prepared to lose them all.',
    'Capital at risk.',
    'Lamp funds are subject to market risks; read the papers of the scheme first.',
    'Registered charity no. 555012',
    'The writer is a former judge. Views are personal.',
    'The author is an assistant professor of lamps at the school of Ellery.',
    'Warning: mild spoilers ahead.',
    'This review contains spoilers for the second season.',
    'Content note: drowning and fog.',
    'What follows is an edited transcript of our conversation.',
    'The following is a guest post by Ada Ruiz.',
    'We spoke by phone; our conversation has been condensed and edited.',
    'This essay was translated from the Lakish by Ben Oakes.',
    'This is the second of three posts on lamps.',
    'Inputs from agencies.',
    'This issue is free for everyone, so please pass it on.',
    'Paid subscribers get the archive and the footnotes.',
    'In case you missed it, here is last week’s letter.',
    'What do you think? Have your say in the comments.',
    'Got a story? Ring the desk of the Courier.',
    'Get breaking news alerts on your phone.',
    'Your weekly dose of lamps, by Ada Ruiz.',
    'Sent every Friday at noon.',
    'Live stream courtesy of the Heron Trust.',
    'All images: Ada Ruiz.',
  ])('are left out: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${lead}</p>`, { title })).toEqual([lead]);
  });

  test.each([
    'Full disclosure: I have never liked lamps, and least of all the green ones of the eastern shore of our lake.',
    'The writer is a solitary creature, the keeper of the old pier likes to say, and lamps are what she writes by.',
    'Capital at risk of flooding is to be moved to the hills, the keepers of the lake towns said on Monday.',
    'The following is a story of lamps and fog, and it is true but for the name of the boat and of her dog.',
    'In case you missed it, the ferry is back, and she has a bell that can be heard on the eastern shore.',
    'Have your say on the plan for the three quays, the keepers ask, and you have until the end of January.',
    'Your weekly letter to the keeper is late again, and this time it is the ferry that has to answer for it.',
    'The weekly bulletin of the harbour master has been read aloud in the tavern for a hundred years now.',
    'All pictures of the old ferry were taken by one man, who never once set foot on her, it turns out now.',
    'The conversation was cut short by the bell, and the two keepers have not talked of the lamp again since.',
  ])('are told apart from a first sentence: %s', (line) => {
    expect(said('en', `<p>${line}</p><p>${lead}</p>`, { title })).toEqual([line, lead]);
  });
});
