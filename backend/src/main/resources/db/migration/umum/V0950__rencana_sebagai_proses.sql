-- RPJPD, RPJMD and Renstra as processes: what their dates are counted from, their review and their evaluation.
alter table rencana add column tanggal_acuan date;
alter table rencana add column dimulai ${waktu};
alter table rencana add column tahap_terverifikasi varchar(20);

alter table reviu add column rencana_id bigint;
create index ix_reviu_rencana on reviu (rencana_id);

alter table fasilitasi add column jenis varchar(10) default 'RKPD' not null;
alter table fasilitasi add column rencana_id bigint;
