-- Review by the inspektorat: rounds with their checklist and findings.
create table reviu (
    id bigint not null primary key,
    pemda varchar(13) not null,
    tahun int not null,
    renja_id bigint,
    perangkat_daerah_id bigint,
    putaran int not null,
    status varchar(12) not null,
    dibuka ${waktu} not null,
    ditutup ${waktu},
    versi bigint not null
);
create index ix_reviu_tahun on reviu (pemda, tahun);

create table reviu_butir (
    id bigint not null primary key,
    pemda varchar(13) not null,
    reviu_id bigint not null,
    urutan int not null,
    aspek varchar(100) not null,
    uraian varchar(500) not null,
    hasil varchar(15),
    catatan varchar(1000),
    constraint fk_reviu_butir foreign key (reviu_id) references reviu (id)
);
create index ix_reviu_butir on reviu_butir (reviu_id, urutan);

create table reviu_temuan (
    id bigint not null primary key,
    pemda varchar(13) not null,
    reviu_id bigint not null,
    kondisi varchar(2000) not null,
    kriteria varchar(1000) not null,
    rekomendasi varchar(2000) not null,
    tanggapan varchar(2000),
    ditanggapi_oleh varchar(200),
    ditanggapi ${waktu},
    putusan varchar(10),
    constraint fk_reviu_temuan foreign key (reviu_id) references reviu (id)
);
create index ix_reviu_temuan on reviu_temuan (reviu_id);
