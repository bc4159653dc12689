-- Messages between processes: written with what they tell of, delivered afterwards, once each receiver.
create table pesan_proses (
    id bigint not null primary key,
    pemda varchar(13) not null,
    nama varchar(60) not null,
    kunci varchar(80) not null,
    siaran boolean not null,
    isi varchar(4000) not null,
    dibuat ${waktu} not null,
    terkirim ${waktu},
    percobaan int default 0 not null,
    berikutnya ${waktu},
    galat varchar(1000)
);
create index ix_pesan_proses on pesan_proses (pemda, nama, kunci);

-- Who received what. A broadcast has one row for each process that took it.
create table pesan_diterima (
    pesan_id bigint not null,
    kunci varchar(80) not null,
    proses varchar(60) not null,
    waktu ${waktu} not null,
    primary key (pesan_id, kunci, proses),
    constraint fk_pesan_diterima foreign key (pesan_id) references pesan_proses (id)
);

-- Processes that wait for a message now, kept in the engine's transaction.
create table penantian_pesan (
    execution_id varchar(64) not null,
    nama varchar(60) not null,
    pemda varchar(13) not null,
    kunci varchar(80) not null,
    proses varchar(60) not null,
    elemen varchar(80) not null,
    sejak ${waktu} not null,
    primary key (execution_id, nama)
);
create index ix_penantian_pesan on penantian_pesan (pemda, nama);
