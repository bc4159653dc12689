-- Days on which somebody is away, and who does the work meanwhile: the offices lent carry the number of the leave.
create table cuti (
    id bigint not null primary key,
    pemda varchar(13) not null,
    pengguna_id bigint not null,
    pengganti_id bigint not null,
    mulai date not null,
    selesai date not null,
    alasan varchar(200) not null,
    dibuat ${waktu} not null,
    dilepas boolean default false not null,
    constraint fk_cuti_pengguna foreign key (pengguna_id) references pengguna (id),
    constraint fk_cuti_pengganti foreign key (pengganti_id) references pengguna (id)
);
create index ix_cuti_pengguna on cuti (pemda, pengguna_id, selesai);
alter table penugasan add column cuti_id bigint;
