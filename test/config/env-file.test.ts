import { parseEnv } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withVariables } from '../../src/config/env-file.ts';
import { UserError } from '../../src/user-error.ts';

it('what is written is what is read, whatever the secret holds', () => {
  const value = fc.string({
    unit: fc.constantFrom('a', '1', ' ', "'", '"', '`', '#', '$', '\\', 'n', '=', '{', '}', 'é'),
  });
  fc.assert(
    fc.property(value, (secret) => {
      let text: string;
      try {
        text = withVariables('OTHER=1\n', { SECRET: secret });
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        expect(["'", '`'].every((mark) => secret.includes(mark))).toBe(true);
        return;
      }
      expect(parseEnv(text)).toEqual({ OTHER: '1', SECRET: secret });
    }),
  );
});

it('the rest of the file stays as it is, and the variable stands once', () => {
  const before = "# mine\nA=1\nexport TOKEN = 'old\nof two lines'  # why\n\nTOKENS=3\nB='x'";
  expect(withVariables(before, { TOKEN: 'new' })).toBe("# mine\nA=1\n\nTOKENS=3\nB='x'\nTOKEN=new\n");
});
