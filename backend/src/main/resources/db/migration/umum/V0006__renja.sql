-- The Renja of a PD: its lines, indicators, chapters, evaluation, history and frozen versions.
create table renja (
    id bigint not null primary key,
    pemda varchar(13) not null,
    tahun int not null,
    perangkat_daerah_id bigint not null,
    pedoman varchar(40) not null,
    nomenklatur varchar(40) not null,
    tahap varchar(20) not null,
    status varchar(20) not null,
    status_sejak ${waktu} not null,
    perubahan bigint default 0 not null,
    nomor_penetapan varchar(100),
    tanggal_penetapan date,
    versi bigint not null,
    constraint uk_renja unique (pemda, tahun, perangkat_daerah_id),
    constraint fk_renja_pd foreign key (perangkat_daerah_id) references perangkat_daerah (id)
);

create table renja_sub_kegiatan (
    id bigint not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    silsilah varchar(36) not null,
    kode varchar(30) not null,
    nama varchar(600) not null,
    indikator varchar(1000),
    satuan varchar(100),
    target decimal(20, 4),
    pagu decimal(20, 2),
    lokasi varchar(1000),
    kelompok_sasaran varchar(500),
    target_n1 decimal(20, 4),
    pagu_n1 decimal(20, 2),
    prioritas_id bigint,
    rpjmd_sasaran_id bigint,
    prioritas_nasional varchar(300),
    asal varchar(15),
    usulan_id bigint,
    tanda varchar(300),
    catatan varchar(2000),
    nihil boolean not null,
    alasan_nihil varchar(500),
    penetapan_target decimal(20, 4),
    penetapan_pagu decimal(20, 2),
    catatan_penetapan varchar(2000),
    versi bigint not null,
    constraint uk_sub_kegiatan_silsilah unique (renja_id, silsilah),
    constraint fk_sub_kegiatan_renja foreign key (renja_id) references renja (id)
);
create index ix_sub_kegiatan_kode on renja_sub_kegiatan (renja_id, kode);

create table renja_sub_kegiatan_dana (
    sub_kegiatan_id bigint not null,
    sumber_dana varchar(20) not null,
    jumlah decimal(20, 2) not null,
    primary key (sub_kegiatan_id, sumber_dana),
    constraint fk_dana_sub_kegiatan foreign key (sub_kegiatan_id) references renja_sub_kegiatan (id)
);

-- Outcome indicators of programs, output indicators of kegiatan.
create table renja_indikator (
    id bigint not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    silsilah varchar(36) not null,
    kode varchar(30) not null,
    urutan int not null,
    nama varchar(600) not null,
    satuan varchar(100),
    target decimal(20, 4),
    target_n1 decimal(20, 4),
    versi bigint not null,
    constraint uk_indikator_silsilah unique (renja_id, silsilah),
    constraint fk_indikator_renja foreign key (renja_id) references renja (id)
);
create index ix_indikator_kode on renja_indikator (renja_id, kode);

create table renja_bab (
    id bigint not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    kunci varchar(20) not null,
    judul varchar(300) not null,
    html longtext,
    tambahan boolean not null,
    urutan int not null,
    nihil boolean default false not null,
    diubah_oleh bigint,
    diubah ${waktu},
    versi bigint not null,
    constraint uk_renja_bab unique (renja_id, kunci),
    constraint fk_bab_renja foreign key (renja_id) references renja (id)
);

-- Rows of T-C.29.
create table renja_evaluasi (
    id bigint not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    kode varchar(30) not null,
    jenjang varchar(15) not null,
    nama varchar(600) not null,
    indikator varchar(1000),
    satuan varchar(100),
    target_renstra decimal(20, 4),
    realisasi_sampai_n3 decimal(20, 4),
    target_n2 decimal(20, 4),
    realisasi_n2 decimal(20, 4),
    target_n1 decimal(20, 4),
    catatan varchar(2000),
    versi bigint not null,
    constraint fk_evaluasi_renja foreign key (renja_id) references renja (id)
);
create index ix_renja_evaluasi on renja_evaluasi (renja_id, kode);

-- Rows of T-C.30.
create table renja_kinerja (
    id bigint not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    urutan int not null,
    indikator varchar(1000) not null,
    satuan varchar(100),
    spm varchar(200),
    ikk varchar(200),
    target_n2 decimal(20, 4),
    target_n1 decimal(20, 4),
    target_n decimal(20, 4),
    target_n1_maju decimal(20, 4),
    realisasi_n2 decimal(20, 4),
    realisasi_n1 decimal(20, 4),
    proyeksi_n decimal(20, 4),
    proyeksi_n1_maju decimal(20, 4),
    catatan varchar(2000),
    versi bigint not null,
    constraint fk_kinerja_renja foreign key (renja_id) references renja (id)
);
create index ix_renja_kinerja on renja_kinerja (renja_id, urutan);

-- Column "catatan penting" of T-C.31, per program.
create table renja_review (
    renja_id bigint not null,
    kode varchar(30) not null,
    pemda varchar(13) not null,
    catatan varchar(2000) not null,
    primary key (renja_id, kode)
);

create table renja_riwayat (
    id bigint not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    nomor bigint not null,
    objek varchar(15) not null,
    silsilah varchar(36) not null,
    waktu ${waktu} not null,
    pengguna_id bigint,
    pelaku varchar(200) not null,
    aksi varchar(20) not null,
    sel varchar(30),
    sebelum longtext,
    sesudah longtext,
    kelompok varchar(36),
    dibatalkan boolean not null,
    constraint fk_riwayat_renja foreign key (renja_id) references renja (id)
);
create index ix_riwayat_renja on renja_riwayat (renja_id, nomor);
create index ix_riwayat_silsilah on renja_riwayat (renja_id, silsilah);

create table versi_renja (
    id bigint not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    nomor int not null,
    tahap varchar(20) not null,
    label varchar(100) not null,
    resmi boolean not null,
    isi longtext not null,
    sha256 varchar(64) not null,
    total decimal(20, 2) not null,
    waktu ${waktu} not null,
    oleh varchar(200) not null,
    constraint uk_versi_renja unique (renja_id, nomor),
    constraint fk_versi_renja foreign key (renja_id) references renja (id)
);

-- Papers that accompany a plan: SK tim, undangan, daftar hadir, notulen, berita acara.
create table berkas (
    id bigint not null primary key,
    pemda varchar(13) not null,
    acuan varchar(10) not null,
    acuan_id bigint not null,
    tahap varchar(20) not null,
    jenis varchar(40) not null,
    nama varchar(255) not null,
    tipe varchar(100) not null,
    ukuran bigint not null,
    sha256 varchar(64) not null,
    tanggal date,
    nomor varchar(100),
    isi longblob not null,
    waktu ${waktu} not null,
    pengguna_id bigint,
    oleh varchar(200) not null
);
create index ix_berkas_acuan on berkas (pemda, acuan, acuan_id);
