-- Data sektoral: the catalogue of indicators and the series behind each.
create table indikator (
    id bigint not null primary key,
    pemda varchar(13) not null,
    nama varchar(600) not null,
    satuan varchar(100) not null,
    arah varchar(10) not null,
    batas_bawah decimal(24, 6),
    batas_atas decimal(24, 6),
    akumulasi varchar(10) not null,
    formula varchar(2000),
    sumber_data varchar(600),
    perangkat_daerah_id bigint,
    versi bigint not null,
    constraint fk_indikator_pd foreign key (perangkat_daerah_id) references perangkat_daerah (id)
);
create index ix_indikator_pemda on indikator (pemda, perangkat_daerah_id);

-- triwulan 0 is the value of the whole year
create table indikator_nilai (
    id bigint not null primary key,
    pemda varchar(13) not null,
    indikator_id bigint not null,
    tahun int not null,
    triwulan int not null,
    nilai decimal(24, 6) not null,
    status varchar(10) not null,
    sumber varchar(300),
    oleh varchar(200) not null,
    waktu ${waktu} not null,
    versi bigint not null,
    constraint uk_indikator_nilai unique (indikator_id, tahun, triwulan),
    constraint fk_indikator_nilai foreign key (indikator_id) references indikator (id)
);

create table indikator_nilai_riwayat (
    id bigint not null primary key,
    pemda varchar(13) not null,
    indikator_id bigint not null,
    tahun int not null,
    triwulan int not null,
    nilai decimal(24, 6) not null,
    status varchar(10) not null,
    sumber varchar(300),
    alasan varchar(500),
    oleh varchar(200) not null,
    waktu ${waktu} not null,
    constraint fk_indikator_riwayat foreign key (indikator_id) references indikator (id)
);
create index ix_indikator_riwayat on indikator_nilai_riwayat (indikator_id, tahun, triwulan, waktu);
