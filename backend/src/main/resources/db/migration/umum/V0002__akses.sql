-- People, the offices they hold for a time, and the trail of what they did.
create table pengguna (
    id bigint not null primary key,
    pemda varchar(13) not null,
    nama_pengguna varchar(60) not null,
    sandi varchar(300) not null,
    nama varchar(200) not null,
    surel varchar(200),
    aktif boolean not null,
    versi bigint not null,
    constraint uk_pengguna unique (nama_pengguna),
    constraint fk_pengguna_pemda foreign key (pemda) references pemda (kode)
);

create table penugasan (
    id bigint not null primary key,
    pemda varchar(13) not null,
    pengguna_id bigint not null,
    peran varchar(20) not null,
    perangkat_daerah_id bigint,
    wilayah varchar(13),
    jenis varchar(10) not null,
    mulai date not null,
    selesai date,
    versi bigint not null,
    constraint fk_penugasan_pengguna foreign key (pengguna_id) references pengguna (id),
    constraint fk_penugasan_pd foreign key (perangkat_daerah_id) references perangkat_daerah (id)
);
create index ix_penugasan_peran on penugasan (pemda, peran, perangkat_daerah_id);

create table jejak_audit (
    id bigint not null primary key,
    pemda varchar(13) not null,
    waktu ${waktu} not null,
    pengguna_id bigint,
    pelaku varchar(200) not null,
    jabatan varchar(300),
    aksi varchar(60) not null,
    objek varchar(40) not null,
    objek_id bigint,
    perangkat_daerah_id bigint,
    ringkasan varchar(1000) not null,
    sebelum longtext,
    sesudah longtext
);
create index ix_jejak_waktu on jejak_audit (pemda, waktu);
create index ix_jejak_objek on jejak_audit (pemda, objek, objek_id);
