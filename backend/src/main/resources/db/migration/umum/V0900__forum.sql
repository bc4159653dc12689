-- Forums: konsultasi publik, Forum PD and Musrenbang of every level, with who was asked, who came and what was agreed.
create table forum (
    id bigint not null primary key,
    pemda varchar(13) not null,
    tahun int not null,
    jenis varchar(30) not null,
    wilayah varchar(13),
    perangkat_daerah_id bigint,
    nama varchar(300) not null,
    hari date,
    pukul varchar(5),
    tempat varchar(300),
    acara varchar(4000),
    status varchar(15) not null,
    kode_hadir varchar(20) not null,
    selesai ${waktu},
    versi bigint not null,
    constraint uk_forum_kode unique (kode_hadir)
);
create index ix_forum_tahun on forum (pemda, tahun, jenis);

-- Invited, present or signing; the key of the browser makes a second sending harmless.
create table forum_orang (
    id bigint not null primary key,
    pemda varchar(13) not null,
    forum_id bigint not null,
    peran varchar(10) not null,
    unsur varchar(20) not null,
    nama varchar(200) not null,
    instansi varchar(200),
    kontak varchar(200),
    cara varchar(10),
    waktu ${waktu} not null,
    ditandatangani ${waktu},
    kunci varchar(80),
    constraint uk_forum_orang unique (forum_id, kunci),
    constraint fk_forum_orang foreign key (forum_id) references forum (id)
);
create index ix_forum_orang on forum_orang (forum_id, peran);

-- Notes, agreements, lines of a plan with what was agreed about them, and usulan raised in the room.
create table forum_isi (
    id bigint not null primary key,
    pemda varchar(13) not null,
    forum_id bigint not null,
    jenis varchar(12) not null,
    kode varchar(30),
    kolom varchar(12),
    uraian varchar(2000) not null,
    sebelum varchar(1000),
    sesudah varchar(1000),
    oleh varchar(200) not null,
    waktu ${waktu} not null,
    kunci varchar(80),
    constraint uk_forum_isi unique (forum_id, kunci),
    constraint fk_forum_isi foreign key (forum_id) references forum (id)
);
create index ix_forum_isi on forum_isi (forum_id, jenis);

-- Where a task is done, when it is not done on the task page itself.
alter table tugas add column tautan varchar(100);
