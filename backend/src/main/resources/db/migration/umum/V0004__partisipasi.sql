create table usulan (
    id bigint not null primary key,
    pemda varchar(13) not null,
    tahun int not null,
    asal varchar(20) not null,
    pengusul varchar(200) not null,
    uraian varchar(1000) not null,
    lokasi varchar(300),
    volume decimal(20, 4),
    satuan varchar(100),
    perangkat_daerah_id bigint,
    status varchar(15) not null,
    alasan varchar(1000),
    kode_sub_kegiatan varchar(30)
);
create index ix_usulan_pd on usulan (pemda, tahun, perangkat_daerah_id);
