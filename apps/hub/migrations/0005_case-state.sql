set local search_path = libertad, pg_temp;

-- What figures of care are counted from, kept while entries are taken. No entry is read to count.

create table case_state (
  operation uuid not null,
  subject uuid not null,
  country text not null,
  zone text not null,
  child boolean not null,
  status text,
  screened boolean not null,
  closed boolean not null,
  due date,
  waits_since timestamptz,
  nothing_due_since timestamptz,
  pseudonym text,
  primary key (operation, subject)
);
comment on table case_state is 'How far a person''s way is known to the hub: codes and days, under a random id.';
comment on column case_state.country is 'Country of the agency that has her case.';
comment on column case_state.status is 'Newest determination.';
comment on column case_state.due is 'Day of her next step.';
comment on column case_state.waits_since is 'Since when a next step is owed to her: she was screened, presumed, or her case was opened again.';
comment on column case_state.nothing_due_since is 'From when on nothing is due for her, unless something is said before.';
comment on column case_state.pseudonym is 'GY-T4XH: random signs, made when it is first needed, so that people can talk of one person without knowing which.';
create unique index case_state_by_pseudonym on case_state (operation, pseudonym) where pseudonym is not null;
create index case_state_forgotten on case_state (operation, nothing_due_since) where nothing_due_since is not null;

create function new_pseudonym(which uuid, land text)
  returns text language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  -- Read aloud over a bad line: without 0 and O, 1 and I.
  signs constant text := 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  -- The first bytes of a random id are random.
  random bytea;
  made text;
begin
  loop
    random := uuid_send(gen_random_uuid());
    made := land || '-';
    for at in 0..3 loop
      made := made || substr(signs, get_byte(random, at) % 32 + 1, 1);
    end loop;
    exit when not exists (select from libertad.case_state c where c.operation = which and c.pseudonym = made);
  end loop;
  return made;
end
$$;
comment on function new_pseudonym(uuid, text) is 'A country and four random signs that nobody in the operation has yet.';

create function cases_known(which uuid, subjects uuid[])
  returns setof case_state language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select c.* from case_state c
  join subject s on s.operation = c.operation and s.id = c.subject
  where c.operation = which and c.subject = any (subjects)
    and s.audience in (select a.audience from my_audiences() a);
end;
comment on function cases_known(uuid, uuid[]) is 'State of cases that the bound person reads.';

create function keep_cases(which uuid, facts jsonb)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  nameless record;
begin
  if which not in (select libertad.my_operations()) then
    raise exception 'nobody is bound';
  end if;
  insert into libertad.case_state
      (operation, subject, country, zone, child, status, screened, closed, due, waits_since, nothing_due_since)
    select which, c.subject, c.country, c.zone, c.child, c.status, c.screened, c.closed, c.due, c.waits_since,
           c.nothing_due_since
    from jsonb_to_recordset(facts)
      as c (subject uuid, country text, zone text, child boolean, status text, screened boolean, closed boolean,
            due date, waits_since timestamptz, nothing_due_since timestamptz)
    on conflict (operation, subject) do update
      set child = excluded.child, status = excluded.status, screened = excluded.screened, closed = excluded.closed,
          due = excluded.due, waits_since = excluded.waits_since, nothing_due_since = excluded.nothing_due_since;
  for nameless in
    select c.subject, c.country from libertad.case_state c
    where c.operation = which and c.pseudonym is null and c.nothing_due_since is not null
      and c.subject in (select (f ->> 'subject')::uuid from jsonb_array_elements(facts) f)
  loop
    update libertad.case_state c set pseudonym = libertad.new_pseudonym(which, nameless.country)
      where c.operation = which and c.subject = nameless.subject;
  end loop;
end
$$;
comment on function keep_cases(uuid, jsonb) is 'Keeps what the hub judged of cases. Refuses when nobody of the operation is bound.';

create function forget_care(which uuid, about uuid, entries text[])
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (
    select from libertad.subject s
    join libertad.journal j on j.operation = s.operation and j.number = s.opened_number
    where s.operation = which and s.id = about and j.id = any (entries)
      and s.audience in (select a.audience from libertad.my_audiences() a)) then
    return;
  end if;
  delete from libertad.basis b where b.operation = which and b.id = about;
  delete from libertad.referral r where r.operation = which and r.id = about;
  delete from libertad.case_state c where c.operation = which and c.subject = about;
end
$$;
comment on function forget_care(uuid, uuid, text[]) is 'Deletes what was known of a subject whose first entry was erased: nothing leaves on it any more, and nobody is counted.';

create function count_care(which uuid)
  returns table (presumed bigint, referrals_sent bigint, referrals_accepted bigint, consents_withdrawn bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select
    (select count(*) from case_state c where c.operation = which and c.status = 'presumed'),
    (select count(*) from referral r where r.operation = which),
    (select count(*) from referral r where r.operation = which and r.answer = 'accepted'),
    (select count(*) from basis b where b.operation = which and b.kind = 'consent' and b.withdrawn_at is not null)
  where which in (select my_operations());
end;
comment on function count_care(uuid) is 'Figures of care, of people in all countries together. They are not added to each other.';

create function without_next_step(which uuid)
  returns table (pseudonym text, country text, since timestamptz, child boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select c.pseudonym, c.country, date_trunc('hour', c.nothing_due_since, 'UTC'), c.child
  from case_state c
  where c.operation = which and c.nothing_due_since <= moment()
    and exists (
      select from membership m join person p on p.operation = m.operation and p.id = m.person
      join agency a on a.operation = p.operation and a.id = p.agency
      where m.person = reader() and m.operation = which and m.party = which and m.until is null
        and (m.role = 'coordinator' or m.role = 'country_lead' and a.country = c.country))
  order by c.nothing_due_since, c.pseudonym;
end;
comment on function without_next_step(uuid) is 'People for whom nothing is due: for a coordinator all, for a country''s lead those of her country, for others none.';

alter table case_state enable row level security;
alter table case_state force row level security;
create policy owner on case_state to :owner using (true) with check (true);

revoke all on function new_pseudonym(uuid, text), cases_known(uuid, uuid[]), keep_cases(uuid, jsonb),
  forget_care(uuid, uuid, text[]), count_care(uuid), without_next_step(uuid) from public;
grant execute on function cases_known(uuid, uuid[]), keep_cases(uuid, jsonb), forget_care(uuid, uuid, text[]) to :app;
grant execute on function count_care(uuid), without_next_step(uuid) to :counter;
