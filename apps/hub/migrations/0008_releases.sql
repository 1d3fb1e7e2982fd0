set local search_path = libertad, pg_temp;

-- What the public may read: figures that the hub made safe and two people signed. Kept while entries are taken, so that
-- nobody who is not signed in ever comes near the journal.

create table release (
  operation uuid not null,
  id uuid not null,
  number integer not null,
  replaces integer,
  correction text,
  figures text not null,
  digest text not null,
  hub_signature text not null,
  prepared_by uuid not null,
  prepared_device uuid not null,
  prepared_agency uuid not null,
  prepared_role text,
  prepared_at timestamptz not null,
  signed_by uuid,
  signed_device uuid,
  signed_agency uuid,
  signed_role text,
  signed_at timestamptz,
  withdrawn_at timestamptz,
  primary key (operation, id),
  check (signed_at is null or (signed_by <> prepared_by and signed_device <> prepared_device))
);
comment on table release is 'A release: prepared by one person; public once another signed it on another device, and never again less than that.';
comment on column release.figures is 'As they were signed, tables and all. Of one that was replaced or withdrawn the public gets no table.';
comment on column release.prepared_role is 'In which role of those who may release; of people the public learns agency and role.';
create unique index release_by_number on release (operation, number) where signed_at is not null;

create table public_fact (
  operation uuid not null,
  subject uuid not null,
  fact text not null check (fact in ('takes_part', 'visited')),
  primary key (operation, subject, fact)
);
comment on table public_fact is 'Facts that name nobody and are counted for releases: a country that decided to take part, a site that was visited.';

create function role_to_release(which uuid, who uuid, towards uuid) returns text
  language sql stable set search_path = pg_catalog, pg_temp
  return (
    select m.role from libertad.membership m
    where m.operation = which and m.person = who and m.party = towards
      and m.role in ('coordinator', 'communications', 'data_protection_officer')
    order by (m.until is null) desc, m.since desc, m.role limit 1);
comment on function role_to_release(uuid, uuid, uuid) is 'The role in which somebody prepares or signs for her agency.';

create function keep_releases(which uuid, facts jsonb)
  returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if which not in (select libertad.my_operations()) then
    raise exception 'nobody is bound';
  end if;
  insert into libertad.release (operation, id, number, replaces, correction, figures, digest, hub_signature,
      prepared_by, prepared_device, prepared_agency, prepared_role, prepared_at)
    select which, p.id, p.number, p.replaces, p.correction, p.figures, p.digest, p.hub_signature, p.actor, p.device,
           p.agency, libertad.role_to_release(which, p.actor, p.agency), p.at
    from jsonb_to_recordset(facts -> 'prepared')
      as p (id uuid, number integer, replaces integer, correction text, figures text, digest text, hub_signature text,
            actor uuid, device uuid, agency uuid, at timestamptz)
    on conflict do nothing;
  update libertad.release r
    set signed_by = s.actor, signed_device = s.device, signed_agency = s.agency, signed_at = s.at,
        signed_role = libertad.role_to_release(which, s.actor, s.agency)
    from jsonb_to_recordset(facts -> 'signed')
      as s (id uuid, digest text, actor uuid, device uuid, agency uuid, at timestamptz)
    where r.operation = which and r.id = s.id and r.digest = s.digest and r.signed_at is null
      and r.withdrawn_at is null and r.prepared_by <> s.actor and r.prepared_device <> s.device;
  update libertad.release r set withdrawn_at = w.at
    from jsonb_to_recordset(facts -> 'withdrawn') as w (id uuid, at timestamptz)
    where r.operation = which and r.id = w.id and r.withdrawn_at is null;
  insert into libertad.public_fact
    select which, f.subject, f.fact
    from jsonb_to_recordset(facts -> 'holds') as f (subject uuid, fact text)
    on conflict do nothing;
  delete from libertad.public_fact p
    using jsonb_to_recordset(facts -> 'ends') as f (subject uuid, fact text)
    where p.operation = which and p.subject = f.subject and p.fact = f.fact;
end
$$;
comment on function keep_releases(uuid, jsonb) is 'Keeps what taken entries say of releases and of facts that are counted for them. Refuses when nobody of the operation is bound.';

create function forget_release(which uuid, about uuid, entries text[])
  returns void language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  delete from release r
  where r.operation = which and r.id = about and r.signed_at is null
    and exists (
      select from subject s join journal j on j.operation = s.operation and j.number = s.opened_number
      where s.operation = which and s.id = about and j.id = any (entries)
        and s.audience in (select a.audience from my_audiences() a));
end;
comment on function forget_release(uuid, uuid, text[]) is 'Deletes what was prepared and erased before it was signed. What was public stays known: later releases are attacked together with it.';

create function releases_known(which uuid, named uuid[])
  returns table (id uuid, number integer, replaces integer, digest text, prepared_by uuid, prepared_device uuid,
    against integer[], signed boolean, withdrawn boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select r.id, r.number, r.replaces, r.digest, r.prepared_by, r.prepared_device,
         array(select jsonb_array_elements_text(r.figures::jsonb -> 'attack' -> 'against')::integer),
         r.signed_at is not null, r.withdrawn_at is not null
  from release r
  where r.operation = which and which in (select my_operations()) and (r.id = any (named) or r.signed_at is not null);
end;
comment on function releases_known(uuid, uuid[]) is 'What the hub judges by: the named releases and all that were ever public. No figures.';

create function released_figures(which uuid) returns table (number integer, replaces integer, figures text)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select r.number, r.replaces, r.figures from release r
  where r.operation = which and r.signed_at is not null and which in (select my_operations())
  order by r.number;
end;
comment on function released_figures(uuid) is 'Figures that were ever public, also of what was replaced or withdrawn: somebody may have kept them.';

create function release_facts(which uuid)
  returns table (number bigint, arrests bigint, visited bigint, countries text[])
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select o.number,
    (select count(*) from subject s where s.type = 'arrest' and s.operation = which),
    (select count(*) from public_fact f where f.operation = which and f.fact = 'visited'),
    array(
      select distinct s.country from public_fact f join subject s on s.operation = f.operation and s.id = f.subject
      where f.operation = which and f.fact = 'takes_part' and s.country is not null order by 1)
  from operation o
  where o.id = which and which in (select my_operations());
end;
comment on function release_facts(uuid) is 'Facts that name nobody: arrests, sites visited, countries that decided to take part.';

create function published(which uuid)
  returns table (name text, first_day text, last_day text, demonstration boolean, id uuid, figures jsonb, digest text,
    hub_signature text, correction text, withdrawn boolean, replaced boolean, signers jsonb)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select founded.body ->> 'name', founded.body ->> 'firstDay', founded.body ->> 'lastDay', o.demonstration, r.id,
    case when r.withdrawn_at is null and later.number is null then r.figures::jsonb
      else r.figures::jsonb || '{"tables": [], "attack": {"against": [], "hidden": 0, "narrowest": null, "singledOut": 0}}'
    end,
    r.digest, r.hub_signature, r.correction, r.withdrawn_at is not null, later.number is not null,
    jsonb_build_array(
      jsonb_build_object('agency', prepares.name, 'role', r.prepared_role, 'at', r.prepared_at),
      jsonb_build_object('agency', signs.name, 'role', r.signed_role, 'at', r.signed_at))
  from release r
  join operation o on o.id = r.operation
  left join lateral (
    select j.body::jsonb as body from journal j where j.operation = which and j.number = 1) founded on true
  left join agency prepares on prepares.operation = which and prepares.id = r.prepared_agency
  left join agency signs on signs.operation = which and signs.id = r.signed_agency
  left join lateral (
    select l.number from release l
    where l.operation = which and l.replaces = r.number and l.signed_at is not null limit 1) later on true
  where r.operation = which and r.signed_at is not null and r.signed_by <> r.prepared_by
    and r.signed_device <> r.prepared_device
  order by r.number desc
  limit 200;
end;
comment on function published(uuid) is 'What anybody may read: what two people signed, and of what was replaced or withdrawn only its headline.';

alter table release enable row level security;
alter table release force row level security;
create policy owner on release to :owner using (true) with check (true);

alter table public_fact enable row level security;
alter table public_fact force row level security;
create policy owner on public_fact to :owner using (true) with check (true);

revoke all on function role_to_release(uuid, uuid, uuid), keep_releases(uuid, jsonb),
  forget_release(uuid, uuid, text[]), releases_known(uuid, uuid[]), released_figures(uuid), release_facts(uuid),
  published(uuid) from public;
grant execute on function keep_releases(uuid, jsonb), forget_release(uuid, uuid, text[]),
  releases_known(uuid, uuid[]), published(uuid) to :app;
grant execute on function released_figures(uuid), release_facts(uuid) to :counter;
