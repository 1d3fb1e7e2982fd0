set local search_path = libertad, pg_temp;

create function chain_links(which uuid, after bigint, upto bigint) returns table (number bigint, id text, received_at timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
begin atomic
  select j.number, j.id, j.received_at from journal j
  where j.operation = which and j.number > after and j.number <= upto and which in (select my_operations())
  order by j.number;
end;
comment on function chain_links(uuid, bigint, bigint) is 'Hashes and moments of entries, without their content, for members who compare two heads.';
revoke all on function chain_links(uuid, bigint, bigint) from public;
grant execute on function chain_links(uuid, bigint, bigint) to :app;
