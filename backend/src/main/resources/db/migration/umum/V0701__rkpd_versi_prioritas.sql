-- Two people editing the same prioritas: the second is told.
alter table rkpd_prioritas add column versi bigint default 0 not null;
alter table rkpd_sasaran add column versi bigint default 0 not null;
alter table rkpd_sasaran add column urutan int default 0 not null;
create index ix_rkpd_sasaran on rkpd_sasaran (prioritas_id);
create index ix_sub_kegiatan_prioritas on renja_sub_kegiatan (pemda, prioritas_id);
