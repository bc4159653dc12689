-- RPJMD and Renstra: where the yearly plans read their targets from.
create table rpjmd (
    id bigint not null primary key,
    pemda varchar(13) not null,
    judul varchar(300) not null,
    dasar_hukum varchar(300),
    tahun_awal int not null,
    tahun_akhir int not null,
    visi varchar(500) not null
);
create index ix_rpjmd_pemda on rpjmd (pemda, tahun_awal);

create table rpjmd_misi (
    id bigint not null primary key,
    rpjmd_id bigint not null,
    nomor int not null,
    uraian varchar(1000) not null,
    constraint fk_misi_rpjmd foreign key (rpjmd_id) references rpjmd (id)
);

create table rpjmd_tujuan (
    id bigint not null primary key,
    misi_id bigint not null,
    nomor varchar(10) not null,
    uraian varchar(1000) not null,
    constraint fk_tujuan_misi foreign key (misi_id) references rpjmd_misi (id)
);

create table rpjmd_sasaran (
    id bigint not null primary key,
    tujuan_id bigint not null,
    nomor varchar(10) not null,
    uraian varchar(1000) not null,
    arah_kebijakan varchar(2000),
    constraint fk_sasaran_tujuan foreign key (tujuan_id) references rpjmd_tujuan (id)
);

create table rpjmd_program (
    id bigint not null primary key,
    rpjmd_id bigint not null,
    sasaran_id bigint not null,
    perangkat_daerah_id bigint not null,
    kode varchar(30) not null,
    nama varchar(600) not null,
    constraint uk_rpjmd_program unique (rpjmd_id, perangkat_daerah_id, kode),
    constraint fk_program_sasaran foreign key (sasaran_id) references rpjmd_sasaran (id)
);

create table rpjmd_indikator (
    id bigint not null primary key,
    rpjmd_id bigint not null,
    pemilik varchar(10) not null,
    pemilik_id bigint not null,
    nama varchar(600) not null,
    satuan varchar(100) not null,
    arah varchar(10) not null,
    akumulasi varchar(10) not null,
    kondisi_awal decimal(20, 4)
);
create index ix_rpjmd_indikator on rpjmd_indikator (rpjmd_id, pemilik, pemilik_id);

create table rpjmd_target (
    indikator_id bigint not null,
    tahun int not null,
    target decimal(20, 4),
    primary key (indikator_id, tahun),
    constraint fk_target_indikator foreign key (indikator_id) references rpjmd_indikator (id)
);

create table rpjmd_pagu (
    program_id bigint not null,
    tahun int not null,
    pagu decimal(20, 2) not null,
    primary key (program_id, tahun),
    constraint fk_pagu_program foreign key (program_id) references rpjmd_program (id)
);

create table renstra (
    id bigint not null primary key,
    pemda varchar(13) not null,
    perangkat_daerah_id bigint not null,
    rpjmd_id bigint not null,
    judul varchar(300) not null,
    constraint uk_renstra unique (rpjmd_id, perangkat_daerah_id)
);
create index ix_renstra_pd on renstra (pemda, perangkat_daerah_id);

create table renstra_tujuan (
    id bigint not null primary key,
    renstra_id bigint not null,
    uraian varchar(1000) not null
);

create table renstra_sasaran (
    id bigint not null primary key,
    renstra_id bigint not null,
    tujuan_id bigint not null,
    rpjmd_sasaran_id bigint,
    uraian varchar(1000) not null
);

create table renstra_baris (
    id bigint not null primary key,
    renstra_id bigint not null,
    kode varchar(30) not null,
    jenjang varchar(15) not null,
    indikator varchar(1000) not null,
    satuan varchar(100) not null,
    kondisi_awal decimal(20, 4),
    target_akhir decimal(20, 4)
);
create index ix_renstra_baris on renstra_baris (renstra_id, kode);

create table renstra_target (
    baris_id bigint not null,
    tahun int not null,
    target decimal(20, 4),
    pagu decimal(20, 2),
    primary key (baris_id, tahun),
    constraint fk_renstra_target foreign key (baris_id) references renstra_baris (id)
);
