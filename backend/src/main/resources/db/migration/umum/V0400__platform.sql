create table percobaan_masuk (
    id bigint not null primary key,
    nama varchar(60) not null,
    alamat varchar(60) not null,
    waktu ${waktu} not null
);
create index ix_percobaan_nama on percobaan_masuk (nama, waktu);
create index ix_percobaan_alamat on percobaan_masuk (alamat, waktu);

-- The demo clock: how far it is from the machine's, so that a restart finds the same day.
create table jam_peragaan (
    id int not null primary key,
    geser_detik bigint not null
);
