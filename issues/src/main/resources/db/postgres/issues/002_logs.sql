-- Which log a partition's places belong to. A log that was made anew begins at offset 0 again, while rows, tokens and
-- batches keep the places they were written with; so places go on counting: place = offset + shift.
alter table partition_heads add column log_id text not null default '';
alter table partition_heads add column shift bigint not null default 0;

-- Lost: begun, but the log that held its records is gone.
alter table batches drop constraint batches_state_check;
alter table batches add constraint batches_state_check check (state in ('open', 'done', 'lost'));
