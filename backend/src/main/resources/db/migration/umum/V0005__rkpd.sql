-- The RKPD of a year: tema, prioritas, plafon, dates.
create table rkpd (
    id bigint not null primary key,
    pemda varchar(13) not null,
    tahun int not null,
    tema varchar(1000) not null,
    pedoman varchar(40) not null,
    nomenklatur varchar(40) not null,
    tahap varchar(20) not null,
    ditetapkan boolean not null,
    nomor_surat_edaran varchar(100),
    tanggal_surat_edaran date,
    nomor_perkada varchar(100),
    tanggal_perkada date,
    versi bigint not null,
    constraint uk_rkpd unique (pemda, tahun)
);

create table rkpd_prioritas (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rkpd_id bigint not null,
    nomor int not null,
    nama varchar(500) not null,
    singkat varchar(60) not null,
    constraint uk_prioritas unique (rkpd_id, nomor)
);

create table rkpd_sasaran (
    id bigint not null primary key,
    pemda varchar(13) not null,
    prioritas_id bigint not null,
    uraian varchar(1000) not null,
    indikator varchar(600),
    satuan varchar(100),
    target decimal(20, 4)
);

create table rkpd_kapasitas (
    rkpd_id bigint not null,
    sumber_dana varchar(20) not null,
    jumlah decimal(20, 2) not null,
    primary key (rkpd_id, sumber_dana)
);

create table rkpd_plafon (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rkpd_id bigint not null,
    perangkat_daerah_id bigint not null,
    jumlah decimal(20, 2) not null,
    versi bigint not null,
    constraint uk_plafon unique (rkpd_id, perangkat_daerah_id)
);

create table rkpd_plafon_dana (
    plafon_id bigint not null,
    sumber_dana varchar(20) not null,
    jumlah decimal(20, 2) not null,
    primary key (plafon_id, sumber_dana)
);

create table rkpd_rancangan_awal (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rkpd_id bigint not null,
    perangkat_daerah_id bigint not null,
    kode varchar(30) not null,
    lokasi varchar(1000),
    indikator varchar(1000),
    satuan varchar(100),
    target decimal(20, 4),
    pagu decimal(20, 2) not null
);
create index ix_rkpd_ranwal on rkpd_rancangan_awal (rkpd_id, perangkat_daerah_id);

-- What the Perkada RKPD fixed, line by line: the measure for the rancangan akhir Renja.
create table rkpd_baris (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rkpd_id bigint not null,
    perangkat_daerah_id bigint not null,
    silsilah varchar(36) not null,
    kode varchar(30) not null,
    target decimal(20, 4),
    pagu decimal(20, 2) not null,
    lokasi varchar(1000),
    sumber_dana varchar(500)
);
create index ix_rkpd_baris on rkpd_baris (rkpd_id, perangkat_daerah_id);

create table rkpd_pd_dilewati (
    rkpd_id bigint not null,
    perangkat_daerah_id bigint not null,
    pemda varchar(13) not null,
    alasan varchar(1000) not null,
    oleh bigint not null,
    waktu ${waktu} not null,
    primary key (rkpd_id, perangkat_daerah_id)
);

create table jadwal_tahapan (
    id bigint not null primary key,
    pemda varchar(13) not null,
    tahun int not null,
    tahapan varchar(40) not null,
    nama varchar(200) not null,
    batas date,
    hari int,
    sumber varchar(300) not null,
    keyakinan varchar(10) not null,
    versi bigint not null,
    constraint uk_jadwal unique (pemda, tahun, tahapan)
);
