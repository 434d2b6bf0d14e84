create table sample_things (id bigint primary key, name text not null);
