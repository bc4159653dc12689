-- What was issued: the file as it went out, under a code that proves it to anyone.
create table dokumen_terbit (
    id bigint not null primary key,
    pemda varchar(13) not null,
    jenis varchar(40) not null,
    acuan_id bigint not null,
    pd_id bigint,
    nomor varchar(100) not null,
    versi varchar(100) not null,
    judul varchar(400) not null,
    format varchar(10) not null,
    isi longblob not null,
    ukuran bigint not null,
    sha256 varchar(64) not null,
    sha256_isi varchar(64) not null,
    kode_publik varchar(16) not null,
    diterbitkan ${waktu} not null,
    penerbit varchar(200) not null,
    oleh varchar(200) not null,
    rancangan boolean not null,
    contoh boolean not null,
    digantikan_oleh bigint,
    constraint uk_dokumen_kode unique (kode_publik),
    constraint uk_dokumen_sekali unique (pemda, jenis, acuan_id, format, versi, sha256_isi),
    constraint fk_dokumen_pengganti foreign key (digantikan_oleh) references dokumen_terbit (id)
);
create index ix_dokumen_acuan on dokumen_terbit (pemda, acuan_id, jenis);
