set local search_path = libertad, pg_temp;

-- Figures ask for two types of many subjects. With the operation first, of which a hub has one, a plan made while the
-- tables were empty walked the whole index of an operation for them, until statistics came.
drop index subject_by_type;
create index subject_by_type on subject (type, operation, opened_number);
