-- Chapters of an RKPD, and the history of chapters of every plan that keeps none of its own.
create table rkpd_bab (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rkpd_id bigint not null,
    kunci varchar(20) not null,
    judul varchar(300) not null,
    html longtext,
    tambahan boolean not null,
    urutan int not null,
    nihil boolean default false not null,
    diubah_oleh bigint,
    diubah ${waktu},
    versi bigint not null,
    constraint uk_rkpd_bab unique (rkpd_id, kunci),
    constraint fk_bab_rkpd foreign key (rkpd_id) references rkpd (id)
);

create table bab_riwayat (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rak varchar(30) not null,
    rencana_id bigint not null,
    kunci varchar(20) not null,
    sel varchar(10) not null,
    sebelum longtext,
    sesudah longtext,
    waktu ${waktu} not null,
    pengguna_id bigint,
    oleh varchar(200) not null
);
create index ix_bab_riwayat on bab_riwayat (pemda, rak, rencana_id, kunci);
