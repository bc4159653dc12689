-- Frozen versions of an RKPD: its document is printed from these and nothing else.
create table versi_rkpd (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rkpd_id bigint not null,
    nomor int not null,
    tahap varchar(20) not null,
    label varchar(100) not null,
    resmi boolean not null,
    isi longtext not null,
    sha256 varchar(64) not null,
    total decimal(20, 2) not null,
    waktu ${waktu} not null,
    oleh varchar(200) not null,
    constraint uk_versi_rkpd unique (rkpd_id, nomor),
    constraint fk_versi_rkpd foreign key (rkpd_id) references rkpd (id)
);
