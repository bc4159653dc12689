-- A paper may take the place of an older one, which stays to be read.
alter table berkas add column pengganti_id bigint;
