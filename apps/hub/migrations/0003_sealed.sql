set local search_path = libertad, pg_temp;

-- What devices sealed before they sent it, and what lets it leave an agency. The hub holds no key to any of it.

create table basis (
  operation uuid not null,
  id uuid not null,
  kind text not null check (kind in ('consent', 'legal_basis')),
  owner uuid not null,
  audience uuid not null,
  person uuid not null,
  recipient uuid not null,
  purpose text not null,
  kinds text[] not null,
  answer text,
  given_by text,
  said_at timestamptz not null,
  until text not null,
  ends timestamptz not null,
  actor uuid not null,
  device uuid not null,
  seconded boolean,
  withdrawn_at timestamptz,
  holds boolean not null,
  primary key (operation, id)
);
comment on table basis is 'What a person answered about one recipient, and claims of two people made without her answer: codes, under random ids.';
comment on column basis.until is 'As it was written: a day for a consent, an instant for a legal basis.';
comment on column basis.ends is 'After it nothing leaves: the end of a consent''s day where on earth that day ends last.';
comment on column basis.seconded is 'Of a legal basis: what a second person said. No is final.';
comment on column basis.holds is 'Agreed to by who may, not taken back, and no later no of hers stands against all of it; its times are looked at when it is used.';
create index basis_by_person on basis (operation, person);

create table referral (
  operation uuid not null,
  id uuid not null,
  owner uuid not null,
  recipient uuid not null,
  package uuid not null,
  basis uuid not null,
  answer text,
  closed boolean not null,
  primary key (operation, id)
);
comment on table referral is 'That an agency sent a sealed package to another, and on what it rests. While that holds, the other is served.';
comment on column referral.answer is 'The receiver''s newest.';
comment on column referral.closed is 'Withdrawn by either of the two.';
create index referral_by_package on referral (operation, package);

create table sealed_part (
  operation uuid not null,
  hash text not null,
  subject uuid not null,
  audience uuid not null,
  entry text not null,
  entry_number bigint not null,
  ring text not null,
  purpose text not null check (purpose in ('key', 'content', 'index')),
  agency uuid not null,
  author uuid not null,
  received_at timestamptz not null,
  bytes bytea not null,
  primary key (operation, entry, hash)
);
comment on table sealed_part is 'Ciphertext that an entry names: an envelope of a key, a content, or a name for a list.';
comment on column sealed_part.hash is 'SHA-256 of the ciphertext, base64url, as the author signed it in the header.';
comment on column sealed_part.purpose is 'key: kept apart from backups. content: given only after its reading was written down. index: a name for a list.';
comment on column sealed_part.agency is 'On whose behalf it was sealed: its members are served, others only what was referred to them.';
comment on column sealed_part.author is 'Who sealed it: she may have back what she wrote.';
create index sealed_part_by_hash on sealed_part (operation, hash);
create index sealed_part_by_number on sealed_part (operation, entry_number, hash);
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

create function moment() returns timestamptz language sql stable
  return coalesce(nullif(current_setting('libertad.moment', true), '')::timestamptz, now());
comment on function moment() is 'The journal''s clock, as the hub said it in this transaction: a demonstration plays another time.';

-- Whether a person of another agency is served is decided from rows that she may not read.
create function is_served(which uuid, sealed uuid, by_agency uuid, within text)
  returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select exists (
    select from membership m
    where m.person = reader() and m.operation = which and m.until is null
      and (within <> 'identity'
        or m.role in ('country_lead', 'field_officer', 'analyst', 'case_worker', 'prosecutor'))
      and (m.party = by_agency or exists (
        select from referral r join basis b
          on b.operation = r.operation and b.id = r.basis and b.owner = r.owner and b.recipient = r.recipient
        where r.operation = which and r.package = sealed and r.owner = by_agency and r.recipient = m.party
          and not r.closed and r.answer is distinct from 'declined' and b.holds and b.ends > moment()
          and (b.kind = 'consent' or b.ends <= moment() + interval '72 hours'))));
end;
comment on function is_served(uuid, uuid, uuid, text) is 'True for members of the agency that sealed, and of one to which it was referred on a basis that holds now: in roles that the table of rights lets into the identity ring.';

create function bases_known(which uuid, named uuid[], people uuid[], referrals uuid[])
  returns jsonb language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select jsonb_build_object(
    'bases', (
      select coalesce(jsonb_agg(to_jsonb(b) || jsonb_build_object('readable',
        b.audience in (select a.audience from my_audiences() a))), '[]')
      from basis b where b.operation = which and (b.person = any (people) or b.person in (
        select n.person from basis n where n.operation = which and n.id = any (named)))),
    'referrals', (
      select coalesce(jsonb_agg(r), '[]') from referral r where r.operation = which and r.id = any (referrals)))
  where which in (select my_operations());
end;
comment on function bases_known(uuid, uuid[], uuid[], uuid[]) is 'What the hub judges by: all that the people answered of whom the named bases are; a later no may stand where its reader does not read.';

-- Taking back reaches what the one who writes it down may not read.
create function keep_bases(which uuid, facts jsonb)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if which not in (select libertad.my_operations()) then
    raise exception 'nobody is bound';
  end if;
  insert into libertad.basis
    select which, b.id, b.kind, b.owner, b.audience, b.person, b.recipient, b.purpose, b.kinds, b.answer, b.given_by, b.said_at,
           b.until, b.ends, b.actor, b.device, b.seconded, b.withdrawn_at, b.holds
    from jsonb_to_recordset(facts -> 'bases')
      as b (id uuid, kind text, owner uuid, audience uuid, person uuid, recipient uuid, purpose text, kinds text[],
            answer text, given_by text, said_at timestamptz, until text, ends timestamptz, actor uuid, device uuid, seconded boolean,
            withdrawn_at timestamptz, holds boolean)
    on conflict (operation, id) do update
      set seconded = excluded.seconded, withdrawn_at = excluded.withdrawn_at, holds = excluded.holds;
  insert into libertad.referral
    select which, r.id, r.owner, r.recipient, r.package, r.basis, r.answer, r.closed
    from jsonb_to_recordset(facts -> 'referrals')
      as r (id uuid, owner uuid, recipient uuid, package uuid, basis uuid, answer text, closed boolean)
    on conflict (operation, id) do update set answer = excluded.answer, closed = excluded.closed;
end
$$;
comment on function keep_bases(uuid, jsonb) is 'Keeps what the hub judged of consents, legal bases and referrals. Refuses when nobody of the operation is bound.';

-- Whoever erases need not have read: the policy below would hide contents from her.
create function erase_sealed(which uuid, about uuid, entries text[])
  returns void language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  delete from sealed_part p
  where p.operation = which and p.subject = about and p.entry = any (entries)
    and p.audience in (select a.audience from my_audiences() a);
end;
comment on function erase_sealed(uuid, uuid, text[]) is 'Deletes what erased entries of a subject had sealed, in an audience of the bound person.';

alter table basis enable row level security;
alter table basis force row level security;
create policy owner on basis to :owner using (true) with check (true);

alter table referral enable row level security;
alter table referral force row level security;
create policy owner on referral to :owner using (true) with check (true);

alter table sealed_reading enable row level security;
alter table sealed_reading force row level security;
create policy owner on sealed_reading to :owner using (true) with check (true);
create policy mine on sealed_reading for select to :app using (person = reader());
create policy my_own on sealed_reading for insert to :app with check (person = reader());
grant select, insert on sealed_reading to :app;

alter table sealed_part enable row level security;
alter table sealed_part force row level security;
create policy owner on sealed_part to :owner using (true) with check (true);
create policy backup on sealed_part for select to :backup using (true);
create policy mine on sealed_part for select to :app
  using (audience = any (array(select a.audience from my_audiences() a))
    and (purpose <> 'content' or author = reader() or exists (
      select 1 from sealed_reading r
      where r.operation = sealed_part.operation and r.subject = sealed_part.subject and r.person = reader()
        and r.read_at > now() - interval '1 hour'))
    and is_served(operation, subject, agency, ring));
create policy into_mine on sealed_part for insert to :app
  with check (author = reader() and audience = any (array(select a.audience from my_audiences() a)));
grant select, insert on sealed_part to :app;
grant select on sealed_part to :backup;

revoke all on all functions in schema libertad from public;
grant execute on function moment() to :app, :counter;
grant execute on function is_served(uuid, uuid, uuid, text), bases_known(uuid, uuid[], uuid[], uuid[]),
  keep_bases(uuid, jsonb), erase_sealed(uuid, uuid, text[]) to :app;
