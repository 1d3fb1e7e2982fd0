create schema if not exists libertad;
grant usage on schema libertad to :app, :counter, :backup;
set local search_path = libertad, pg_temp;

-- Who is who: what rights and audiences are decided from. Written only through keep_who, read by members.

create function reader() returns uuid language sql stable
  return nullif(current_setting('libertad.person', true), '')::uuid;
comment on function reader() is 'The person this transaction is bound to; null when nobody is, and null reads nothing.';

create table operation (
  id uuid primary key,
  demonstration boolean not null,
  registry uuid not null,
  participants uuid not null,
  cell uuid not null,
  number bigint not null default 0,
  chain text not null,
  head text,
  head_signature text,
  hub_key text,
  who_version bigint not null default 0
);
comment on table operation is 'An operation, its last number and the head the hub signed. Its row is the lock under which numbers are drawn.';
comment on column operation.demonstration is 'True when everybody in it is made up. A hub never mixes both.';
comment on column operation.number is 'Number of the last entry; gapless.';
comment on column operation.chain is 'Hash that binds the order of all entries.';
comment on column operation.who_version is 'Number of the last entry that changed who is who: tells a hub process that its copy is old.';

create table agency (
  operation uuid not null references operation,
  id uuid not null,
  country text not null,
  name text not null,
  type text not null,
  languages text[] not null,
  audience uuid not null,
  primary key (operation, id)
);
comment on table agency is 'An agency that takes part.';
comment on column agency.audience is 'Standing audience for what the agency keeps to itself.';

create table team (
  operation uuid not null references operation,
  id uuid not null,
  agency uuid not null,
  number integer not null,
  audience uuid not null,
  primary key (operation, id)
);
comment on table team is 'Officers of one agency who go out together.';
comment on column team.audience is 'Standing audience for the people this team meets.';

create table person (
  operation uuid not null references operation,
  id uuid not null,
  agency uuid not null,
  work_name text not null,
  primary key (operation, id)
);
comment on table person is 'Staff who take part, under the name or call sign their agency chose. Never a person met.';
create unique index person_by_id on person (id);

create table membership (
  operation uuid not null references operation,
  person uuid not null,
  party uuid not null,
  role text not null,
  since bigint not null,
  until bigint,
  primary key (operation, person, party, role, since)
);
comment on table membership is 'A role of a person towards a party: the operation, an agency or a team; from a number to a number.';
create index membership_by_person on membership (person) where until is null;

create table device (
  operation uuid not null references operation,
  id uuid primary key,
  person uuid not null,
  invited_by uuid not null,
  invitation_key text not null,
  expires_at timestamptz not null,
  device_key text,
  actor_key text,
  enrolled_at timestamptz,
  enrolled_number bigint,
  revoked_at timestamptz,
  revoked_number bigint,
  revoked_reason text,
  last_root text,
  next_sequence bigint not null default 1
);
comment on table device is 'A phone or browser: invited, enrolled with its own keys, perhaps revoked.';
comment on column device.last_root is 'Root of the last parcel taken from it; the next one must name it.';
create index device_by_operation on device (operation);

create table audience (
  operation uuid not null references operation,
  id uuid primary key,
  owner uuid not null,
  purpose text not null,
  last_number bigint not null default 0
);
comment on table audience is 'Who may read a subject. Every subject has exactly one.';
comment on column audience.last_number is 'Number of its newest entry: a pull skips audiences in which nothing is new.';
create index audience_by_operation on audience (operation);

create table audience_grant (
  operation uuid not null references operation,
  audience uuid not null references audience,
  party uuid not null,
  role text,
  since bigint not null,
  until bigint
);
comment on table audience_grant is 'Holders of a role (any role when null) towards a party read an audience, from a number to a number.';
create unique index audience_grant_once on audience_grant (audience, party, coalesce(role, ''), since);
create index audience_grant_by_party on audience_grant (party) where until is null;

-- The reader's operations and audiences. Definer's eyes are needed, since the tables they read are themselves
-- guarded by them; each answers for the bound person only.
create function my_operations() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select distinct m.operation from membership m where m.person = reader() and m.until is null;
end;
comment on function my_operations() is 'Operations in which the bound person holds a role now.';

create function my_audiences() returns table (operation uuid, audience uuid, since bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select g.operation, g.audience, min(greatest(g.since, m.since))
  from membership m
  join audience_grant g on g.party = m.party and g.operation = m.operation and (g.role is null or g.role = m.role)
  where m.person = reader() and m.until is null and g.until is null
  group by g.operation, g.audience;
end;
comment on function my_audiences() is 'Audiences of the bound person, each with the number from which she reads it.';

create function device_for_signing(which uuid)
  returns table (operation uuid, person uuid, device_key text, actor_key text, revoked boolean, enrolled boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select d.operation, d.person, d.device_key, d.actor_key, d.revoked_number is not null, d.enrolled_number is not null
  from device d where d.id = which;
end;
comment on function device_for_signing(uuid) is 'What is needed to check a request''s signature before anybody is bound: one device, by its random id.';

create function hub_holds() returns table (operations bigint, demonstration boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select count(*), coalesce(bool_or(o.demonstration), false) from operation o;
end;
comment on function hub_holds() is 'Whether the hub is empty, and whether what it holds is a demonstration.';

create function who_of(which uuid) returns jsonb language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select jsonb_build_object(
    'operation', (select to_jsonb(o) from operation o where o.id = which),
    'agencies', (select coalesce(jsonb_agg(a), '[]') from agency a where a.operation = which),
    'teams', (select coalesce(jsonb_agg(t), '[]') from team t where t.operation = which),
    'people', (select coalesce(jsonb_agg(p), '[]') from person p where p.operation = which),
    'memberships', (select coalesce(jsonb_agg(m), '[]') from membership m where m.operation = which),
    'devices', (select coalesce(jsonb_agg(d), '[]') from device d where d.operation = which),
    'audiences', (select coalesce(jsonb_agg(u), '[]') from audience u where u.operation = which),
    'grants', (select coalesce(jsonb_agg(g), '[]') from audience_grant g where g.operation = which))
  where which in (select my_operations());
end;
comment on function who_of(uuid) is 'Who is who in one operation of the bound person, for the hub''s decisions; no entry is in it.';

-- Facts about who is who, as the hub folded them from accepted entries. The app may not touch the tables otherwise.
create function keep_who(facts jsonb) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if libertad.reader() is null then
    raise exception 'nobody is bound';
  end if;
  insert into libertad.operation (id, demonstration, registry, participants, cell, chain)
    select o.id, o.demonstration, o.registry, o.participants, o.cell, o.chain
    from jsonb_to_recordset(facts -> 'operations')
      as o (id uuid, demonstration boolean, registry uuid, participants uuid, cell uuid, chain text);
  insert into libertad.agency
    select a.operation, a.id, a.country, a.name, a.type, a.languages, a.audience
    from jsonb_to_recordset(facts -> 'agencies')
      as a (operation uuid, id uuid, country text, name text, type text, languages text[], audience uuid)
    on conflict do nothing;
  insert into libertad.team
    select t.operation, t.id, t.agency, t.number, t.audience
    from jsonb_to_recordset(facts -> 'teams') as t (operation uuid, id uuid, agency uuid, number integer, audience uuid)
    on conflict do nothing;
  insert into libertad.person
    select p.operation, p.id, p.agency, p.work_name
    from jsonb_to_recordset(facts -> 'people') as p (operation uuid, id uuid, agency uuid, work_name text)
    on conflict do nothing;
  insert into libertad.membership
    select m.operation, m.person, m.party, m.role, m.since, m.until
    from jsonb_to_recordset(facts -> 'memberships')
      as m (operation uuid, person uuid, party uuid, role text, since bigint, until bigint)
    on conflict (operation, person, party, role, since) do update set until = excluded.until;
  insert into libertad.device as known
      (operation, id, person, invited_by, invitation_key, expires_at, device_key, actor_key, enrolled_at,
       enrolled_number, revoked_at, revoked_number, revoked_reason)
    select d.operation, d.id, d.person, d.invited_by, d.invitation_key, d.expires_at, d.device_key, d.actor_key,
           d.enrolled_at, d.enrolled_number, d.revoked_at, d.revoked_number, d.revoked_reason
    from jsonb_to_recordset(facts -> 'devices')
      as d (operation uuid, id uuid, person uuid, invited_by uuid, invitation_key text, expires_at timestamptz,
            device_key text, actor_key text, enrolled_at timestamptz, enrolled_number bigint,
            revoked_at timestamptz, revoked_number bigint, revoked_reason text)
    on conflict (id) do update set
      device_key = excluded.device_key, actor_key = excluded.actor_key, enrolled_at = excluded.enrolled_at,
      enrolled_number = excluded.enrolled_number, revoked_at = excluded.revoked_at,
      revoked_number = excluded.revoked_number, revoked_reason = excluded.revoked_reason
      where known.operation = excluded.operation;
  insert into libertad.audience (operation, id, owner, purpose)
    select a.operation, a.id, a.owner, a.purpose
    from jsonb_to_recordset(facts -> 'audiences') as a (operation uuid, id uuid, owner uuid, purpose text)
    on conflict do nothing;
  insert into libertad.audience_grant
    select g.operation, g.audience, g.party, g.role, g.since, g.until
    from jsonb_to_recordset(facts -> 'grants')
      as g (operation uuid, audience uuid, party uuid, role text, since bigint, until bigint)
    on conflict (audience, party, coalesce(role, ''), since) do update set until = excluded.until;
end
$$;
comment on function keep_who(jsonb) is 'Keeps facts about who is who. Refuses when nobody is bound.';

-- The owner's own eyes are needed by the definer functions above; nobody logs in as the owner to serve.

alter table operation enable row level security;
alter table operation force row level security;
create policy owner on operation to :owner using (true) with check (true);
create policy mine on operation for select to :app, :counter using (id = any (array(select my_operations())));
create policy backup on operation for select to :backup using (true);
grant select on operation to :app, :backup;

alter table agency enable row level security;
alter table agency force row level security;
create policy owner on agency to :owner using (true) with check (true);
create policy mine on agency for select to :app, :counter using (operation = any (array(select my_operations())));
create policy backup on agency for select to :backup using (true);
grant select on agency to :app, :backup;

alter table team enable row level security;
alter table team force row level security;
create policy owner on team to :owner using (true) with check (true);
create policy mine on team for select to :app, :counter using (operation = any (array(select my_operations())));
create policy backup on team for select to :backup using (true);
grant select on team to :app, :backup;

alter table person enable row level security;
alter table person force row level security;
create policy owner on person to :owner using (true) with check (true);
create policy mine on person for select to :app, :counter using (operation = any (array(select my_operations())));
create policy backup on person for select to :backup using (true);
grant select on person to :app, :backup;

alter table membership enable row level security;
alter table membership force row level security;
create policy owner on membership to :owner using (true) with check (true);
create policy mine on membership for select to :app, :counter using (operation = any (array(select my_operations())));
create policy backup on membership for select to :backup using (true);
grant select on membership to :app, :backup;

alter table device enable row level security;
alter table device force row level security;
create policy owner on device to :owner using (true) with check (true);
create policy mine on device for select to :app, :counter using (operation = any (array(select my_operations())));
create policy backup on device for select to :backup using (true);
grant select on device to :app, :backup;

alter table audience enable row level security;
alter table audience force row level security;
create policy owner on audience to :owner using (true) with check (true);
create policy mine on audience for select to :app, :counter using (id = any (array(select a.audience from my_audiences() a)));
create policy backup on audience for select to :backup using (true);
grant select on audience to :app, :backup;

alter table audience_grant enable row level security;
alter table audience_grant force row level security;
create policy owner on audience_grant to :owner using (true) with check (true);
create policy mine on audience_grant for select to :app, :counter using (audience = any (array(select a.audience from my_audiences() a)));
create policy backup on audience_grant for select to :backup using (true);
grant select on audience_grant to :app, :backup;

-- Numbers and heads move forward inside the transaction that holds the operation's row.
create policy forward on operation for update to :app
  using (id = any (array(select my_operations()))) with check (id = any (array(select my_operations())));
grant update (number, chain, head, head_signature, hub_key, who_version) on operation to :app;

create policy own_device on device for update to :app using (person = reader()) with check (person = reader());
grant update (last_root, next_sequence) on device to :app;

create policy newer on audience for update to :app
  using (id = any (array(select a.audience from my_audiences() a)))
  with check (id = any (array(select a.audience from my_audiences() a)));
grant update (last_number) on audience to :app;

revoke all on all functions in schema libertad from public;
grant execute on function reader(), my_operations(), my_audiences() to :app, :counter;
grant execute on function device_for_signing(uuid), hub_holds(), who_of(uuid), keep_who(jsonb) to :app;
