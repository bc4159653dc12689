-- What a person is told: a task that waits, a reminder, a delay of somebody he answers for. Kept once each.
create table pemberitahuan (
    id bigint not null primary key,
    pemda varchar(13) not null,
    pengguna_id bigint not null,
    tugas_id bigint not null,
    jenis varchar(12) not null,
    tanggal date not null,
    judul varchar(500) not null,
    hari_terlambat int not null,
    dibuat ${waktu} not null,
    dibaca ${waktu},
    dikirim ${waktu},
    constraint uk_pemberitahuan unique (pengguna_id, tugas_id, jenis, tanggal),
    constraint fk_pemberitahuan_tugas foreign key (tugas_id) references tugas (id),
    constraint fk_pemberitahuan_pengguna foreign key (pengguna_id) references pengguna (id)
);
create index ix_pemberitahuan_baca on pemberitahuan (pengguna_id, dibaca);
create index ix_pemberitahuan_tugas on pemberitahuan (tugas_id, jenis);
create index ix_pemberitahuan_kirim on pemberitahuan (dikirim, pengguna_id);
create index ix_pengingat_dikirim on pengingat (dikirim);

-- How a person wants to be told by mail, and how the last attempt went.
create table pemberitahuan_surel (
    pengguna_id bigint not null primary key,
    cara varchar(10) not null,
    terakhir ${waktu},
    gagal int not null,
    dicoba ${waktu},
    galat varchar(400),
    constraint fk_surel_pengguna foreign key (pengguna_id) references pengguna (id)
);

-- One row that a node holds while it writes, so that two nodes do not write the same.
create table pemberitahuan_giliran (
    nama varchar(20) not null primary key
);
insert into pemberitahuan_giliran (nama) values ('tugas');
