-- The way of an usulan: where it is, who said what on each rung, with what it was merged, where it went on.
alter table usulan add column jenjang varchar(15) default 'PD' not null;
alter table usulan add column kode varchar(24);
alter table usulan add column kamus_id bigint;
alter table usulan add column anggaran decimal(20, 2);
alter table usulan add column dibuat ${waktu};
alter table usulan add column dibuat_oleh bigint;
alter table usulan add column lewat_batas boolean default false not null;
alter table usulan add column induk_id bigint;
alter table usulan add column status_semula varchar(15);
alter table usulan add column sumber_id bigint;
alter table usulan add column silsilah varchar(36);
alter table usulan add column versi bigint default 0 not null;
update usulan set kode = concat('U', id) where kode is null;
create unique index uk_usulan_kode on usulan (kode);
create unique index uk_usulan_sumber on usulan (sumber_id);
create index ix_usulan_induk on usulan (pemda, induk_id);
create index ix_usulan_jenjang on usulan (pemda, tahun, jenjang, status);

create table usulan_langkah (
    id bigint not null primary key,
    pemda varchar(13) not null,
    usulan_id bigint not null,
    waktu ${waktu} not null,
    jenjang varchar(15) not null,
    aksi varchar(20) not null,
    volume decimal(20, 4),
    anggaran decimal(20, 2),
    alasan varchar(1000),
    rinci varchar(1000),
    pengguna_id bigint,
    pelaku varchar(200) not null,
    jabatan varchar(300),
    constraint fk_langkah_usulan foreign key (usulan_id) references usulan (id)
);
create index ix_usulan_langkah on usulan_langkah (pemda, usulan_id);

-- What may be asked for: unit, price, who would do it.
create table usulan_kamus (
    id bigint not null primary key,
    pemda varchar(13) not null,
    nama varchar(200) not null,
    satuan varchar(100) not null,
    harga decimal(20, 2) not null,
    perangkat_daerah_id bigint not null,
    kode_sub_kegiatan varchar(30),
    keterangan varchar(500),
    aktif boolean default true not null,
    versi bigint default 0 not null,
    constraint uk_usulan_kamus unique (pemda, nama),
    constraint fk_kamus_pd foreign key (perangkat_daerah_id) references perangkat_daerah (id)
);
