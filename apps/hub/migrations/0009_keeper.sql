set local search_path = libertad, pg_temp;

-- What a token keeper has to know of devices, and of which operation: no person, no name, no role.

create function device_for_keeper(which uuid)
  returns table (device_key text, agency uuid, revoked boolean, recorded bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select d.device_key, p.agency, d.revoked_number is not null,
         (select count(*) from subject s
          where s.operation = d.operation and s.owner = p.agency and s.type in ('person_met', 'case'))
  from device d join person p on p.operation = d.operation and p.id = d.person
  where d.id = which and d.enrolled_number is not null;
end;
comment on function device_for_keeper(uuid) is 'Key and agency of one enrolled device by its random id, whether it is revoked, and how many people its agency wrote down.';

create function operation_held() returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select o.id from operation o limit 1;
end;
comment on function operation_held() is 'The operation of this hub, for its keeper; null while the hub is empty.';

revoke all on function device_for_keeper(uuid), operation_held() from public;
grant execute on function device_for_keeper(uuid), operation_held() to :app;

create function devices_for_keeper()
  returns table (id uuid, device_key text, agency uuid, revoked boolean, recorded bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select d.id, d.device_key, p.agency, d.revoked_number is not null,
         (select count(*) from subject s
          where s.operation = d.operation and s.owner = p.agency and s.type in ('person_met', 'case'))
  from device d join person p on p.operation = d.operation and p.id = d.person
  where d.enrolled_number is not null
  order by d.id;
end;
comment on function devices_for_keeper() is 'All enrolled devices, as a keeper that is run apart knows them.';

create function end_tokens() returns void
  language sql security definer set search_path = pg_catalog, pg_temp
begin atomic
  delete from met_token;
end;
comment on function end_tokens() is 'Deletes the tokens of an operation that is over; pairs and what was said of them stay.';

revoke all on function devices_for_keeper(), end_tokens() from public;
grant execute on function devices_for_keeper(), end_tokens() to :app;
