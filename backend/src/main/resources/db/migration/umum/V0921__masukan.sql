-- What anyone writes to the Pemda without signing in, and what it answers. Published only after both.
create table masukan (
    id bigint not null primary key,
    pemda varchar(13) not null,
    tahun int not null,
    kode varchar(12) not null,
    nama varchar(100),
    kontak varchar(200),
    isi varchar(4000) not null,
    perangkat_daerah_id bigint,
    usulan_id bigint,
    status varchar(15) not null,
    jawaban varchar(4000),
    dijawab_oleh varchar(300),
    dijawab ${waktu},
    catatan varchar(500),
    waktu ${waktu} not null,
    sidik varchar(64) not null,
    versi bigint default 0 not null,
    constraint uk_masukan_kode unique (kode)
);
create index ix_masukan_status on masukan (pemda, status, waktu);
create index ix_masukan_sidik on masukan (sidik, waktu);
