import type { Migration } from './migration.ts';

/** Who may come in, and what they did. */
export const access: Migration = {
  number: 9,
  name: 'access',
  statements: ({ integer, strict, serial }) => [
    `create table api_tokens (
      id text primary key, name text not null, hash text not null unique, scopes text not null,
      created_at ${integer} not null, used_at ${integer}, expires_at ${integer}
    ) ${strict}`,
    `create table api_answers (
      token_id text not null, key text not null, fingerprint text not null, status ${integer}, body text,
      created_at ${integer} not null, primary key (token_id, key)
    ) ${strict}`,
    'create index api_answers_by_age on api_answers (created_at)',
    `create table actions (
      id ${serial}, at ${integer} not null, who text not null, what text not null
    ) ${strict}`,
    `create table sessions (
      hash text primary key, created_at ${integer} not null, used_at ${integer} not null, expires_at ${integer} not null
    ) ${strict}`,
    `create table passwords (name text primary key, hash text not null, set_at ${integer} not null) ${strict}`,
  ],
};
