set local search_path = libertad, pg_temp;
grant usage on schema libertad to :linker;

-- What counting everyone once stands on: codes of encounters, tokens, pairs and what was said of them. No login reads
-- a table of it. Tokens are compared here and no function gives one out. The operation, of which a hub has one, stands
-- last in each index: a plan made while the tables were empty would walk the whole index of an operation else.

create table met_record (
  operation uuid not null,
  subject uuid not null,
  number bigint not null,
  owner uuid not null,
  audience uuid not null,
  country text not null,
  visit uuid not null,
  site uuid not null,
  met_on date not null,
  received_on date not null,
  sex text not null,
  age_band text not null,
  nationality text,
  exploitation text[] not null,
  interviewed_before text not null,
  tokenised boolean not null default false,
  after_budget boolean not null default false,
  primary key (subject, operation)
);
comment on table met_record is 'An encounter as it was written down first, in codes, under its random id.';
comment on column met_record.met_on is 'Day at the place where she was met.';
comment on column met_record.received_on is 'Day of the journal''s clock, UTC.';
comment on column met_record.tokenised is 'There are tokens of her to be compared.';
comment on column met_record.after_budget is 'Her tokens came when the agency had spent its budget of the day. Whether somebody else has her shows nowhere then.';
create index met_record_by_day on met_record (owner, received_on, operation);

create table met_correction (
  operation uuid not null,
  entry text not null,
  subject uuid not null,
  number bigint not null,
  sex text,
  age_band text,
  nationality text,
  exploitation text[],
  interviewed_before text,
  primary key (subject, number, operation)
);
comment on table met_correction is 'What was said of an encounter later; null where nothing was.';

create table met_token (
  operation uuid not null,
  subject uuid not null,
  keys text not null,
  kind text not null,
  token text not null,
  entry text not null,
  primary key (subject, keys, kind, token, operation)
);
comment on table met_token is 'Tokens of a person whose identity is sealed, as they were given last for a version of the rough keys.';
create index met_token_by_token on met_token (token, kind, keys, operation);

create table met_pair (
  operation uuid not null,
  pair text not null,
  one uuid not null,
  other uuid not null,
  agrees text[] not null,
  differs text[] not null,
  since timestamptz not null,
  by_owner uuid not null,
  held boolean not null,
  primary key (pair, operation)
);
comment on table met_pair is 'Two records that share a token. The lesser id is the first.';
comment on column met_pair.agrees is 'Kinds of tokens of which both have one in common; differs: of which both have some, and none in common.';
comment on column met_pair.since is 'The journal''s clock when it first appeared.';
comment on column met_pair.by_owner is 'Agency whose tokens made it appear.';
comment on column met_pair.held is 'That agency had spent its budget of the day: it is not shown this pair.';
create index met_pair_by_one on met_pair (one, operation);
create index met_pair_by_other on met_pair (other, operation);

create table proposal_count (
  operation uuid not null,
  day date not null,
  by_owner uuid not null,
  of_owner uuid not null,
  proposals bigint not null,
  held bigint not null,
  primary key (day, by_owner, of_owner, operation)
);
comment on table proposal_count is 'Pairs that one agency''s records made with another''s on a day. It stays when records are erased: else erasing would give the budget back.';

create table sameness_said (
  operation uuid not null,
  entry text not null,
  subject uuid not null,
  number bigint not null,
  owner uuid not null,
  step text not null check (step in ('given', 'changed', 'taken_back')),
  pair text,
  mine uuid,
  answer text,
  primary key (subject, number, operation)
);
comment on table sameness_said is 'What owners said of pairs, and coordinators, whose rows have no record of their own.';

create table site_kind (
  operation uuid not null,
  entry text not null,
  subject uuid not null,
  number bigint not null,
  kind text not null,
  primary key (subject, number, operation)
);
comment on table site_kind is 'What kind of place a site was said to be.';

create table counting_moved (
  operation uuid primary key,
  times bigint not null
);
comment on table counting_moved is 'How often something changed that counting stands on: a figure holds until then.';

create function compare_pairs(which uuid, about uuid)
  returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  -- Two questions with an index each: one with "or" would read all pairs.
  touched constant text[] := array(
    select p.pair from libertad.met_pair p where p.operation = which and p.one = about
    union all select p.pair from libertad.met_pair p where p.operation = which and p.other = about);
begin
  if cardinality(touched) = 0 then
    return;
  end if;
  update libertad.met_pair p set agrees = c.agrees, differs = c.differs
  from (
    select q.pair, coalesce(array_agg(k.kind order by k.kind) filter (where k.same), '{}') as agrees,
           coalesce(array_agg(k.kind order by k.kind) filter (where not k.same), '{}') as differs
    from libertad.met_pair q left join lateral (
      select x.kind, bool_or(x.token = y.token) as same
      from libertad.met_token x join libertad.met_token y
        on y.operation = x.operation and y.subject = q.other and y.keys = x.keys and y.kind = x.kind
      where x.operation = which and x.subject = q.one
      group by x.kind) k on true
    where q.operation = which and q.pair = any (touched)
    group by q.pair) c
  where p.operation = which and p.pair = c.pair;
  delete from libertad.met_pair p where p.operation = which and p.pair = any (touched) and p.agrees = '{}';
end
$$;
comment on function compare_pairs(uuid, uuid) is 'Compares the tokens of all pairs of a record anew; a pair without a token in common is none.';

create function proposal_budget(which uuid, by_agency uuid, on_day date)
  returns bigint language sql stable set search_path = pg_catalog, pg_temp
begin atomic
  select greatest(10, least(100, count(*) / 5))
  from (
    select row_number() over (partition by m.visit) as nth
    from met_record m
    join subject v on v.operation = m.operation and v.id = m.visit and v.type = 'visit' and v.owner = m.owner
    where m.operation = which and m.owner = by_agency and m.received_on = on_day) met
  where met.nth <= 60;
end;
comment on function proposal_budget(uuid, uuid, date) is 'Pairs with others'' records that an agency is shown of what it wrote on a day: ten, or one for five people met at visits of its own, sixty people a visit and a hundred pairs at most.';

create function propose_pairs(which uuid, about uuid, version text, at timestamptz)
  returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  on_day constant date := (at at time zone 'UTC')::date;
  mine uuid;
  budget bigint;
  spent bigint;
  is_held boolean;
  candidate record;
begin
  select m.owner into mine from libertad.met_record m where m.operation = which and m.subject = about;
  if mine is null then
    return;
  end if;
  budget := libertad.proposal_budget(which, mine, on_day);
  select coalesce(sum(c.proposals), 0) into spent
    from libertad.proposal_count c where c.operation = which and c.day = on_day and c.by_owner = mine;
  update libertad.met_record r set tokenised = true, after_budget = r.after_budget or spent >= budget
    where r.operation = which and r.subject = about;
  for candidate in
    with shared as (
      -- A token of more than twenty proposes nobody by itself, one of more than two hundred not even with others.
      select o.subject, t.kind, count(*) over (partition by t.kind, t.token) as bearers
      from libertad.met_token t cross join lateral (
        select u.subject from libertad.met_token u
        where u.operation = which and u.keys = version and u.kind = t.kind and u.token = t.token and u.subject <> about
        limit 201) o
      where t.operation = which and t.subject = about and t.keys = version)
    select s.subject, r.owner, count(distinct s.kind) as kinds, min(r.number) as number,
           least(s.subject, about) as one, greatest(s.subject, about) as other
    from shared s join libertad.met_record r on r.operation = which and r.subject = s.subject
    where s.bearers <= 200
    group by s.subject, r.owner
    having min(s.bearers) <= 20 or count(distinct s.kind) > 1
    order by kinds desc, number
    limit 50
  loop
    is_held := candidate.owner <> mine and spent >= budget;
    insert into libertad.met_pair (operation, pair, one, other, agrees, differs, since, by_owner, held)
      values (which,
        translate(rtrim(encode(sha256(convert_to(format(E'libertad pair 1\n%s\n%s\n%s', which, candidate.one, candidate.other), 'UTF8')), 'base64'), '='), '+/', '-_'),
        candidate.one, candidate.other, '{}', '{}', at, mine, is_held)
      on conflict do nothing;
    if found and candidate.owner <> mine then
      spent := spent + 1;
      insert into libertad.proposal_count as c values (which, on_day, mine, candidate.owner, 1, is_held::integer)
        on conflict (operation, day, by_owner, of_owner) do update
          set proposals = c.proposals + 1, held = c.held + excluded.held;
    end if;
  end loop;
end
$$;
comment on function propose_pairs(uuid, uuid, text, timestamptz) is 'Makes the pairs of a record whose tokens were given: at most fifty, those that share most kinds first.';

create function move_counting(which uuid)
  returns void language sql set search_path = pg_catalog, pg_temp
begin atomic
  insert into counting_moved as m values (which, 1)
    on conflict (operation) do update set times = m.times + 1;
end;
comment on function move_counting(uuid) is 'Says that figures of people are to be counted anew.';

create function keep_counting(which uuid, at timestamptz, facts jsonb)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  given record;
begin
  if which not in (select libertad.my_operations()) then
    raise exception 'nobody is bound';
  end if;
  insert into libertad.met_record
      (operation, subject, number, owner, audience, country, visit, site, met_on, received_on, sex, age_band,
       nationality, exploitation, interviewed_before)
    select which, m.subject, m.number, m.owner, m.audience, m.country, m.visit, m.site, m.met_on,
           (at at time zone 'UTC')::date, m.sex, m.age_band, m.nationality, m.exploitation, m.interviewed_before
    from jsonb_to_recordset(facts -> 'met')
      as m (subject uuid, number bigint, owner uuid, audience uuid, country text, visit uuid, site uuid, met_on date,
            sex text, age_band text, nationality text, exploitation text[], interviewed_before text)
    on conflict do nothing;
  insert into libertad.met_correction
    select which, c.entry, c.subject, c.number, c.sex, c.age_band, c.nationality, c.exploitation, c.interviewed_before
    from jsonb_to_recordset(facts -> 'corrected')
      as c (entry text, subject uuid, number bigint, sex text, age_band text, nationality text, exploitation text[],
            interviewed_before text)
    on conflict do nothing;
  insert into libertad.site_kind
    select which, s.entry, s.subject, s.number, s.kind
    from jsonb_to_recordset(facts -> 'sites') as s (entry text, subject uuid, number bigint, kind text)
    on conflict do nothing;
  insert into libertad.sameness_said
    select which, s.entry, s.subject, s.number, s.owner, s.step, s.pair, s.mine, s.answer
    from jsonb_to_recordset(facts -> 'said')
      as s (entry text, subject uuid, number bigint, owner uuid, step text, pair text, mine uuid, answer text)
    on conflict do nothing;
  for given in
    select t.entry, t.subject, t.keys, t.tokens
    from jsonb_to_recordset(facts -> 'tokens') as t (entry text, subject uuid, number bigint, keys text, tokens jsonb)
    order by t.number
  loop
    delete from libertad.met_token t
      where t.operation = which and t.subject = given.subject and t.keys = given.keys;
    insert into libertad.met_token
      select which, given.subject, given.keys, t.kind, t.token, given.entry
      from jsonb_to_recordset(given.tokens) as t (kind text, token text)
      on conflict do nothing;
    perform libertad.propose_pairs(which, given.subject, given.keys, at);
    perform libertad.compare_pairs(which, given.subject);
  end loop;
  perform libertad.move_counting(which);
end
$$;
comment on function keep_counting(uuid, timestamptz, jsonb) is 'Keeps what taken entries say that counting stands on, and proposes pairs. Refuses when nobody of the operation is bound.';

create function pairs_known(which uuid, named text[])
  returns table (pair text, record uuid, owner uuid)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select p.pair, r.subject, r.owner
  from met_pair p join met_record r on r.operation = p.operation and r.subject in (p.one, p.other)
  where p.operation = which and p.pair = any (named) and not (p.held and p.by_owner = r.owner)
    and r.audience in (select a.audience from my_audiences() a);
end;
comment on function pairs_known(uuid, text[]) is 'Of named pairs the records that the bound person reads and was shown.';

create function pairs_there(which uuid, named text[])
  returns setof text language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select p.pair from met_pair p
  where p.operation = which and p.pair = any (named) and which in (select my_operations());
end;
comment on function pairs_there(uuid, text[]) is 'Which of named pairs there are: their names cannot be guessed.';

create function forget_counting(which uuid, about uuid, entries text[])
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  opening text;
begin
  select j.id into opening
    from libertad.subject s join libertad.journal j on j.operation = s.operation and j.number = s.opened_number
    where s.operation = which and s.id = about and s.audience in (select a.audience from libertad.my_audiences() a);
  if opening is null then
    return;
  end if;
  if opening = any (entries) then
    delete from libertad.met_record r where r.operation = which and r.subject = about;
    delete from libertad.met_correction c where c.operation = which and c.subject = about;
    delete from libertad.met_token t where t.operation = which and t.subject = about;
  end if;
  delete from libertad.met_correction c where c.operation = which and c.subject = about and c.entry = any (entries);
  delete from libertad.met_token t where t.operation = which and t.subject = about and t.entry = any (entries);
  update libertad.met_record r set tokenised = false
    where r.operation = which and r.subject = about
      and not exists (select from libertad.met_token t where t.operation = which and t.subject = about);
  perform libertad.compare_pairs(which, about);
  delete from libertad.site_kind k where k.operation = which and k.subject = about and k.entry = any (entries);
  delete from libertad.sameness_said s
    where s.operation = which and s.subject = about and s.entry = any (entries) and s.step <> 'taken_back';
  perform libertad.move_counting(which);
end
$$;
comment on function forget_counting(uuid, uuid, text[]) is 'Forgets what erased entries of a subject said; an encounter whose first entry was erased is counted no more.';

-- For the linker. It reads no table and no token.

create function counting_state(which uuid)
  returns table (number bigint, times bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select o.number, coalesce((select m.times from counting_moved m where m.operation = which), 0)
  from operation o where o.id = which and which in (select my_operations());
end;
comment on function counting_state(uuid) is 'Last number of the journal, and how often something changed that counting stands on.';

create function linking_records(which uuid)
  returns table (subject uuid, number bigint, owner uuid, owner_country text, country text, visit uuid, place text,
                 met_on date, sex text, age_band text, nationality text, exploitation text[], interviewed_before text,
                 tokenised boolean, site uuid, after_budget boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  with corrected as materialized (
    select m.subject,
           (array_agg(m.sex order by m.number desc) filter (where m.sex is not null))[1] as sex,
           (array_agg(m.age_band order by m.number desc) filter (where m.age_band is not null))[1] as age_band,
           (array_agg(m.nationality order by m.number desc) filter (where m.nationality is not null))[1] as nationality,
           (array_agg(to_jsonb(m.exploitation) order by m.number desc) filter (where m.exploitation is not null))[1] as kinds,
           (array_agg(m.interviewed_before order by m.number desc)
             filter (where m.interviewed_before is not null))[1] as interviewed_before
    from met_correction m where m.operation = which group by m.subject),
  places as materialized (
    select distinct on (s.subject) s.subject, s.kind
    from site_kind s where s.operation = which order by s.subject, s.number desc)
  select r.subject, r.number, r.owner, a.country, r.country, r.visit, p.kind, r.met_on,
         coalesce(c.sex, r.sex), coalesce(c.age_band, r.age_band), coalesce(c.nationality, r.nationality),
         case when c.kinds is null then r.exploitation else array(select jsonb_array_elements_text(c.kinds)) end,
         coalesce(c.interviewed_before, r.interviewed_before), r.tokenised, r.site, r.after_budget
  from met_record r
  join agency a on a.operation = r.operation and a.id = r.owner
  left join corrected c on c.subject = r.subject
  left join places p on p.subject = r.site
  where r.operation = which and which in (select my_operations())
  order by r.number;
end;
comment on function linking_records(uuid) is 'Encounters with what was said of them last, in the order in which they came.';

create function linking_pairs(which uuid)
  returns table (pair text, one uuid, other uuid, agrees text[], differs text[], since timestamptz, by_owner uuid, held boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select p.pair, p.one, p.other, p.agrees, p.differs, p.since, p.by_owner, p.held
  from met_pair p
  where p.operation = which and which in (select my_operations())
  order by p.pair;
end;
comment on function linking_pairs(uuid) is 'Pairs, and which kinds of their tokens agree.';

create function linking_said(which uuid)
  returns table (subject uuid, number bigint, owner uuid, step text, pair text, mine uuid, answer text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select s.subject, s.number, s.owner, s.step, s.pair, s.mine, s.answer
  from sameness_said s
  where s.operation = which and which in (select my_operations())
  order by s.number;
end;
comment on function linking_said(uuid) is 'What was said of pairs, in the order in which it came.';

create function my_records(which uuid)
  returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select r.subject
  from person p
  join met_record r on r.operation = p.operation and r.owner = p.agency
  where p.operation = which and p.id = reader() and which in (select my_operations())
    and r.audience in (select a.audience from my_audiences() a);
end;
comment on function my_records(uuid) is 'Encounters of the bound person''s agency that she reads.';

create function proposals_told(which uuid)
  returns table (by_owner uuid, country text, of_owner uuid, day date, proposals bigint, held bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select c.by_owner, a.country, c.of_owner, c.day, c.proposals, c.held
  from proposal_count c
  join agency a on a.operation = c.operation and a.id = c.by_owner
  where c.operation = which and which in (select my_operations())
    and exists (
      select from proposal_count h
      where h.operation = which and h.day = c.day and h.by_owner = c.by_owner and h.held > 0)
  order by c.day, c.by_owner, c.of_owner;
end;
comment on function proposals_told(uuid) is 'Days on which an agency''s records made more pairs than its budget, by the agency whose records they met.';

alter table met_record enable row level security;
alter table met_record force row level security;
create policy owner on met_record to :owner using (true) with check (true);

alter table met_correction enable row level security;
alter table met_correction force row level security;
create policy owner on met_correction to :owner using (true) with check (true);

alter table met_token enable row level security;
alter table met_token force row level security;
create policy owner on met_token to :owner using (true) with check (true);

alter table met_pair enable row level security;
alter table met_pair force row level security;
create policy owner on met_pair to :owner using (true) with check (true);

alter table proposal_count enable row level security;
alter table proposal_count force row level security;
create policy owner on proposal_count to :owner using (true) with check (true);

alter table sameness_said enable row level security;
alter table sameness_said force row level security;
create policy owner on sameness_said to :owner using (true) with check (true);

alter table site_kind enable row level security;
alter table site_kind force row level security;
create policy owner on site_kind to :owner using (true) with check (true);

alter table counting_moved enable row level security;
alter table counting_moved force row level security;
create policy owner on counting_moved to :owner using (true) with check (true);

revoke all on function compare_pairs(uuid, uuid), proposal_budget(uuid, uuid, date),
  propose_pairs(uuid, uuid, text, timestamptz), move_counting(uuid), keep_counting(uuid, timestamptz, jsonb),
  pairs_known(uuid, text[]), pairs_there(uuid, text[]), forget_counting(uuid, uuid, text[]), counting_state(uuid),
  linking_records(uuid), linking_pairs(uuid), linking_said(uuid), my_records(uuid), proposals_told(uuid) from public;
grant execute on function keep_counting(uuid, timestamptz, jsonb), pairs_known(uuid, text[]),
  pairs_there(uuid, text[]), forget_counting(uuid, uuid, text[]) to :app;
grant execute on function counting_state(uuid), linking_records(uuid), linking_pairs(uuid), linking_said(uuid),
  my_records(uuid), proposals_told(uuid), reader(), my_operations() to :linker;
