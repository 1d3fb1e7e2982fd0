set local search_path = libertad, pg_temp;

-- What devices sealed before they sent it. The hub holds no key to any of it.

create table sealed_part (
  operation uuid not null,
  hash text not null,
  subject uuid not null,
  audience uuid not null,
  entry text not null,
  entry_number bigint not null,
  purpose text not null check (purpose in ('key', 'content', 'index')),
  author uuid not null,
  received_at timestamptz not null,
  bytes bytea not null,
  primary key (operation, entry, hash)
);
comment on table sealed_part is 'Ciphertext that an entry names: an envelope of a key, a content, or a name for a list.';
comment on column sealed_part.hash is 'SHA-256 of the ciphertext, base64url, as the author signed it in the header.';
comment on column sealed_part.purpose is 'key: kept apart from backups. content: given only after its reading was written down. index: a name for a list.';
comment on column sealed_part.author is 'Who sealed it: she may have back what she wrote.';
create index sealed_part_by_hash on sealed_part (operation, hash);
create index sealed_part_by_subject on sealed_part (operation, subject);
alter table sealed_part alter column bytes set storage external;

create table sealed_reading (
  operation uuid not null,
  subject uuid not null,
  person uuid not null,
  number bigint not null,
  read_at timestamptz not null default now(),
  primary key (operation, number)
);
comment on table sealed_reading is 'That somebody wrote down a reading of a sealed subject: its content is given to her for an hour after it.';
comment on column sealed_reading.read_at is 'Wall time of the database, also where the journal plays another time.';
create index sealed_reading_by_person on sealed_reading (person, subject, read_at);

create table basis (
  operation uuid not null,
  id uuid not null,
  owner uuid not null,
  audience uuid not null,
  recipient uuid not null,
  until timestamptz not null,
  actor uuid not null,
  device uuid not null,
  agreed boolean not null,
  ended boolean not null,
  primary key (operation, id)
);
comment on table basis is 'What lets a referral leave: a consent, or a legal basis of two people. Of the person it says nothing.';
comment on column basis.agreed is 'True for a consent; for a legal basis once a second person agreed on another device.';

alter table sealed_reading enable row level security;
alter table sealed_reading force row level security;
create policy owner on sealed_reading to :owner using (true) with check (true);
create policy backup on sealed_reading for select to :backup using (true);
create policy mine on sealed_reading for select to :app using (person = reader());
create policy my_own on sealed_reading for insert to :app with check (person = reader());
grant select, insert on sealed_reading to :app;
grant select on sealed_reading to :backup;

alter table sealed_part enable row level security;
alter table sealed_part force row level security;
create policy owner on sealed_part to :owner using (true) with check (true);
create policy backup on sealed_part for select to :backup using (true);
create policy mine on sealed_part for select to :app
  using (audience = any (array(select a.audience from my_audiences() a))
    and (purpose <> 'content' or author = reader() or exists (
      select 1 from sealed_reading r
      where r.operation = sealed_part.operation and r.subject = sealed_part.subject and r.person = reader()
        and r.read_at > now() - interval '1 hour')));
create policy into_mine on sealed_part for insert to :app
  with check (author = reader() and audience = any (array(select a.audience from my_audiences() a)));
create policy erase_mine on sealed_part for delete to :app
  using (audience = any (array(select a.audience from my_audiences() a)));
grant select, insert, delete on sealed_part to :app;
grant select on sealed_part to :backup;

alter table basis enable row level security;
alter table basis force row level security;
create policy owner on basis to :owner using (true) with check (true);
create policy backup on basis for select to :backup using (true);
create policy mine on basis for select to :app
  using (audience = any (array(select a.audience from my_audiences() a)));
create policy into_mine on basis for insert to :app
  with check (audience = any (array(select a.audience from my_audiences() a)));
create policy forward on basis for update to :app
  using (audience = any (array(select a.audience from my_audiences() a)))
  with check (audience = any (array(select a.audience from my_audiences() a)));
grant select, insert on basis to :app;
grant update (agreed, ended) on basis to :app;
grant select on basis to :backup;
