-- Chapters of an RPJPD, RPJMD or Renstra; their history stands in bab_riwayat.
create table rencana_bab (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rencana_id bigint not null,
    kunci varchar(20) not null,
    judul varchar(300) not null,
    html longtext,
    tambahan boolean not null,
    urutan int not null,
    nihil boolean default false not null,
    diubah_oleh bigint,
    diubah ${waktu},
    versi bigint not null,
    constraint uk_rencana_bab unique (rencana_id, kunci),
    constraint fk_bab_rencana foreign key (rencana_id) references rencana (id)
);
