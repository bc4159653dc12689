-- The inbox: one row a user task, kept by task listeners in the engine's own transaction.
create table tugas (
    id bigint not null primary key,
    pemda varchar(13) not null,
    task_id varchar(64) not null,
    instansi varchar(64) not null,
    instansi_akar varchar(64) not null,
    proses varchar(60) not null,
    elemen varchar(80) not null,
    nama varchar(200) not null,
    peran varchar(20) not null,
    kelompok varchar(70) not null,
    perangkat_daerah_id bigint,
    kode_pd varchar(40),
    kunci varchar(80) not null,
    tahun int not null,
    tahapan varchar(60),
    tahap varchar(20),
    renja_id bigint,
    pilihan varchar(20),
    naskah varchar(40),
    ringkasan varchar(400) not null,
    dibuat ${waktu} not null,
    batas ${waktu},
    batas_sendiri boolean default false not null,
    pemegang bigint,
    status varchar(12) not null,
    selesai ${waktu},
    selesai_oleh bigint,
    keputusan varchar(20),
    alasan varchar(2000),
    diingatkan int default 0 not null,
    constraint uk_tugas_task unique (task_id)
);
create index ix_tugas_kotak on tugas (pemda, status, kelompok, batas);
create index ix_tugas_pemegang on tugas (pemda, status, pemegang, batas);
create index ix_tugas_kunci on tugas (pemda, kunci, elemen);

-- What happened to a task, and what people said about it.
create table tugas_riwayat (
    id bigint not null primary key,
    pemda varchar(13) not null,
    tugas_id bigint not null,
    waktu ${waktu} not null,
    aksi varchar(20) not null,
    pengguna_id bigint,
    pelaku varchar(200) not null,
    jabatan varchar(300),
    keterangan varchar(4000),
    lama varchar(200),
    baru varchar(200),
    constraint fk_riwayat_tugas foreign key (tugas_id) references tugas (id)
);
create index ix_tugas_riwayat on tugas_riwayat (tugas_id, waktu);

-- Reminders: one a task, receiver and day, however often a timer fired late.
create table pengingat (
    id bigint not null primary key,
    pemda varchar(13) not null,
    tugas_id bigint not null,
    penerima varchar(70) not null,
    tanggal date not null,
    jenis varchar(12) not null,
    hari_terlambat int not null,
    dibuat ${waktu} not null,
    dikirim ${waktu},
    constraint uk_pengingat unique (tugas_id, penerima, tanggal),
    constraint fk_pengingat_tugas foreign key (tugas_id) references tugas (id)
);
create index ix_pengingat_penerima on pengingat (pemda, penerima, tanggal);
