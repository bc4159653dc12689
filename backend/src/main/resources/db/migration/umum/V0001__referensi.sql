-- Pemda, Perangkat Daerah, wilayah, nomenklatur, sumber dana: what every plan refers to.
create table pemda (
    kode varchar(13) not null primary key,
    nama varchar(200) not null,
    jenis varchar(10) not null,
    induk varchar(13),
    tempat varchar(100) not null,
    zona varchar(40) not null,
    kertas varchar(4) not null,
    nama_bappeda varchar(200) not null,
    alamat varchar(400),
    data_contoh boolean not null
);

create table perangkat_daerah (
    id bigint not null primary key,
    pemda varchar(13) not null,
    kode varchar(40) not null,
    nama varchar(250) not null,
    singkatan varchar(40) not null,
    alamat varchar(400),
    jabatan_kepala varchar(250) not null,
    nama_kepala varchar(200),
    pangkat_kepala varchar(100),
    nip_kepala varchar(18),
    berlaku_mulai date not null,
    berlaku_sampai date,
    versi bigint not null,
    constraint uk_perangkat_daerah unique (pemda, kode),
    constraint fk_perangkat_daerah_pemda foreign key (pemda) references pemda (kode)
);

create table perangkat_daerah_bidang (
    perangkat_daerah_id bigint not null,
    kode_bidang varchar(5) not null,
    urutan int not null,
    primary key (perangkat_daerah_id, urutan),
    constraint fk_pd_bidang foreign key (perangkat_daerah_id) references perangkat_daerah (id)
);

create table unit_perangkat_daerah (
    id bigint not null primary key,
    pemda varchar(13) not null,
    perangkat_daerah_id bigint not null,
    kode varchar(40) not null,
    nama varchar(250) not null,
    constraint fk_unit_pd foreign key (perangkat_daerah_id) references perangkat_daerah (id)
);

create table wilayah (
    kode varchar(13) not null primary key,
    pemda varchar(13) not null,
    induk varchar(13),
    jenis varchar(10) not null,
    nama varchar(100) not null
);

create table nomenklatur_versi (
    kode varchar(40) not null primary key,
    judul varchar(300) not null,
    sumber varchar(300) not null,
    indikator_tetap boolean not null
);

create table nomenklatur (
    versi varchar(40) not null,
    jenis_pemda int not null,
    kode varchar(30) not null,
    jenjang varchar(15) not null,
    nama varchar(600) not null,
    kinerja varchar(1000),
    indikator varchar(1000),
    satuan varchar(100),
    dicabut boolean default false not null,
    pengganti varchar(30),
    primary key (versi, jenis_pemda, kode),
    constraint fk_nomenklatur_versi foreign key (versi) references nomenklatur_versi (kode)
);

create table sumber_dana (
    pemda varchar(13) not null,
    kode varchar(20) not null,
    nama varchar(200) not null,
    urutan int not null,
    primary key (pemda, kode)
);

create table satuan (
    nama varchar(60) not null primary key,
    bulat boolean not null,
    persen boolean not null
);
