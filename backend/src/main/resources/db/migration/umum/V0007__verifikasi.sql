-- Weights of rules, answers to findings, notes of the verifier and the rounds of verification.
create table aturan_bobot (
    pemda varchar(13) not null,
    tahun int not null,
    kode varchar(10) not null,
    bobot varchar(10) not null,
    ambang decimal(20, 4),
    primary key (pemda, tahun, kode)
);

create table temuan_jawaban (
    id bigint not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    kode varchar(10) not null,
    lokus varchar(60) not null,
    alasan varchar(2000) not null,
    status varchar(10) not null,
    oleh bigint not null,
    nama_oleh varchar(200) not null,
    waktu ${waktu} not null,
    penilai bigint,
    nama_penilai varchar(200),
    catatan_penilai varchar(2000),
    dinilai ${waktu},
    versi bigint not null,
    constraint uk_jawaban unique (renja_id, kode, lokus)
);

create table verifikasi_putaran (
    id bigint not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    tahap varchar(20) not null,
    putaran int not null,
    mulai ${waktu} not null,
    selesai ${waktu},
    keputusan varchar(15),
    alasan varchar(2000),
    verifikator bigint,
    nama_verifikator varchar(200),
    versi_renja_id bigint,
    versi bigint not null,
    constraint uk_putaran unique (renja_id, tahap, putaran)
);

create table catatan_verifikasi (
    id bigint not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    tahap varchar(20) not null,
    putaran int not null,
    jenis varchar(10) not null,
    lokus varchar(60) not null,
    tempat varchar(300) not null,
    teks varchar(4000) not null,
    status varchar(10) not null,
    oleh bigint not null,
    nama_oleh varchar(200) not null,
    waktu ${waktu} not null,
    versi bigint not null
);
create index ix_catatan_renja on catatan_verifikasi (renja_id, tahap, putaran);

create table catatan_jawaban (
    id bigint not null primary key,
    pemda varchar(13) not null,
    catatan_id bigint not null,
    teks varchar(4000) not null,
    oleh bigint not null,
    nama_oleh varchar(200) not null,
    waktu ${waktu} not null,
    constraint fk_jawaban_catatan foreign key (catatan_id) references catatan_verifikasi (id)
);
create index ix_jawaban_catatan on catatan_jawaban (catatan_id);
