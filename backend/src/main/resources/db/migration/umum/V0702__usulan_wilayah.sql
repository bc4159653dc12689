-- The kecamatan or kelurahan an usulan comes from, so that its camat and lurah see its fate.
alter table usulan add column wilayah varchar(13);
create index ix_usulan_wilayah on usulan (pemda, tahun, wilayah);
