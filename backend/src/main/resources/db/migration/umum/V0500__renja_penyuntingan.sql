-- Undo and redo, pasted sheets that wait for their planner's yes, and exceptions to a lock.
alter table renja_riwayat add column versi_sebelum bigint;
alter table renja_riwayat add column asal_kelompok varchar(36);
create index ix_riwayat_pengguna on renja_riwayat (renja_id, pengguna_id, nomor);

create table renja_pratinjau (
    token varchar(36) not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    pengguna_id bigint,
    sumber varchar(20) not null,
    isi longtext not null,
    waktu ${waktu} not null,
    hasil longtext,
    constraint fk_pratinjau_renja foreign key (renja_id) references renja (id)
);
create index ix_pratinjau_waktu on renja_pratinjau (pemda, waktu);

create table renja_izin_sunting (
    id bigint not null primary key,
    pemda varchar(13) not null,
    renja_id bigint not null,
    sampai ${waktu} not null,
    alasan varchar(1000) not null,
    oleh varchar(300) not null,
    pengguna_id bigint,
    waktu ${waktu} not null,
    constraint fk_izin_renja foreign key (renja_id) references renja (id)
);
create index ix_izin_renja on renja_izin_sunting (renja_id, sampai);
