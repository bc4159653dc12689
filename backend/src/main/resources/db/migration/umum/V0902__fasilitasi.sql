-- Fasilitasi of a rancangan Perkada RKPD. A row belongs to the Pemda that asks; the provinsi sees it once it is sent.
create table fasilitasi (
    id bigint not null primary key,
    pemda varchar(13) not null,
    pemda_provinsi varchar(13),
    tahun int not null,
    keadaan varchar(15) not null,
    nomor_permohonan varchar(100),
    isi longtext,
    sha256_isi varchar(64),
    dikirim ${waktu},
    jadwal date,
    nomor_hasil varchar(100),
    tanggal_hasil date,
    alasan_kembali varchar(2000),
    versi bigint not null
);
create index ix_fasilitasi_pemda on fasilitasi (pemda, tahun);
create index ix_fasilitasi_provinsi on fasilitasi (pemda_provinsi, tahun);

create table fasilitasi_lampiran (
    id bigint not null primary key,
    fasilitasi_id bigint not null,
    urutan int not null,
    nama varchar(300) not null,
    wajib boolean not null,
    ada boolean not null,
    keterangan varchar(300),
    constraint fk_fasilitasi_lampiran foreign key (fasilitasi_id) references fasilitasi (id)
);
create index ix_fasilitasi_lampiran on fasilitasi_lampiran (fasilitasi_id, urutan);

create table fasilitasi_catatan (
    id bigint not null primary key,
    fasilitasi_id bigint not null,
    kelompok varchar(15) not null,
    bagian varchar(200) not null,
    catatan varchar(2000) not null,
    tindak_lanjut varchar(2000),
    oleh varchar(200),
    waktu ${waktu},
    constraint fk_fasilitasi_catatan foreign key (fasilitasi_id) references fasilitasi (id)
);
create index ix_fasilitasi_catatan on fasilitasi_catatan (fasilitasi_id);
