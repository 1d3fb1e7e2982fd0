set local search_path = libertad, pg_temp;

-- What happened. Rows are added and read; nothing is changed but a body, which may be erased.

create table parcel (
  operation uuid not null references operation,
  root text not null,
  device uuid not null,
  person uuid not null,
  first_sequence bigint not null,
  size integer not null,
  previous text,
  statement text not null,
  device_signature text not null,
  actor_signature text,
  leaves bytea not null,
  first_number bigint not null,
  refused jsonb not null,
  audiences uuid[] not null,
  received_at timestamptz not null,
  primary key (operation, root)
);
comment on table parcel is 'What a device sent together, under one signed root.';
comment on column parcel.statement is 'The exact text that was signed.';
comment on column parcel.leaves is 'Entry hashes in order, 32 bytes each: every entry''s path to the root follows from them.';
comment on column parcel.first_number is 'Number of its first taken entry; the others follow without gap.';
comment on column parcel.refused is 'Entries of it that were not taken, by place, each with its reason: [{"place", "refused", "at"}].';
comment on column parcel.audiences is 'Audiences of its entries: who reads one of them may read what proves them.';
create index parcel_by_device on parcel (device, first_sequence);

create table subject (
  operation uuid not null,
  id uuid not null,
  type text not null,
  audience uuid not null,
  owner uuid not null,
  ring text not null,
  handling text,
  review_on date,
  country text,
  opened_number bigint not null,
  opened_at timestamptz not null,
  claimed_at timestamptz not null,
  primary key (operation, id)
);
comment on table subject is 'What an entry is about, as far as the hub needs to know it: owner, audience, ring, review date.';
comment on column subject.handling is 'Who may read it, as its owner decided when it was opened.';
comment on column subject.country is 'Country of the owning agency.';
create index subject_by_type on subject (operation, type, opened_number);

-- No reference to the operation's row: the inserting transaction holds it, and checking it again costs a tenth of a push.
create table journal (
  operation uuid not null,
  number bigint not null,
  id text not null,
  subject uuid not null,
  audience uuid not null,
  root text not null,
  place integer not null,
  received_at timestamptz not null,
  chain text not null,
  header text not null,
  body text,
  primary key (operation, number)
);
comment on table journal is 'Every accepted entry, under its gapless number.';
comment on column journal.id is 'SHA-256 of 0x00 and the header''s exact bytes, base64url.';
comment on column journal.place is 'Place in its parcel, from 0.';
comment on column journal.chain is 'Hash over all entries up to this one.';
comment on column journal.header is 'The author''s exact text, never written anew.';
comment on column journal.body is 'The author''s exact text; null after erasure.';
create unique index journal_by_id on journal (operation, id);
create index journal_by_audience on journal (audience, number);

alter table journal alter column header set storage main;
alter table journal alter column body set storage main;

create function bodies_only_go() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.body is not null then
    raise exception 'a body is erased or left as it is';
  end if;
  return new;
end
$$;
comment on function bodies_only_go() is 'A body can become null and nothing else.';
create trigger bodies_only_go before update on journal for each row execute function bodies_only_go();

alter table parcel enable row level security;
alter table parcel force row level security;
create policy owner on parcel to :owner using (true) with check (true);
create policy backup on parcel for select to :backup using (true);
create policy mine on parcel for select to :app
  using (person = reader() or audiences && array(select a.audience from my_audiences() a));
create policy own_device on parcel for insert to :app with check (person = reader());
grant select, insert on parcel to :app;
grant select on parcel to :backup;

alter table subject enable row level security;
alter table subject force row level security;
create policy owner on subject to :owner using (true) with check (true);
create policy backup on subject for select to :backup using (true);
create policy mine on subject for select to :app
  using (audience = any (array(select a.audience from my_audiences() a)));
create policy into_mine on subject for insert to :app
  with check (audience = any (array(select a.audience from my_audiences() a)));
grant select, insert on subject to :app;
grant select on subject to :backup;

alter table journal enable row level security;
alter table journal force row level security;
create policy owner on journal to :owner using (true) with check (true);
create policy backup on journal for select to :backup using (true);
create policy mine on journal for select to :app
  using (audience = any (array(select a.audience from my_audiences() a)));
create policy into_mine on journal for insert to :app
  with check (audience = any (array(select a.audience from my_audiences() a)));
create policy erase_mine on journal for update to :app
  using (audience = any (array(select a.audience from my_audiences() a)))
  with check (audience = any (array(select a.audience from my_audiences() a)));
grant select, insert on journal to :app;
grant update (body) on journal to :app;
grant select on journal to :backup;

-- Figures for those who may not read the entries: by country and hour, for members of the operation only.
create function count_by_hour(which uuid)
  returns table (country text, hour timestamptz, records bigint, arrests bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select s.country, date_trunc('hour', s.opened_at, 'UTC'),
         count(*) filter (where s.type = 'person_met'), count(*) filter (where s.type = 'arrest')
  from subject s
  where s.operation = which and s.type in ('person_met', 'arrest') and which in (select my_operations())
  group by 1, 2
  order by 2, 1;
end;
comment on function count_by_hour(uuid) is 'Encounters written down and arrests, by country and hour of arrival at the hub.';
revoke all on function count_by_hour(uuid), bodies_only_go() from public;
grant execute on function count_by_hour(uuid) to :counter;
