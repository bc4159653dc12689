-- Numbers of papers: the scheme of a Pemda for each kind, one running book a year, what was given.
create table pola_nomor (
    pemda varchar(13) not null,
    jenis varchar(40) not null,
    pola varchar(100) not null,
    primary key (pemda, jenis)
);

create table buku_nomor (
    pemda varchar(13) not null,
    tahun int not null,
    terakhir int not null,
    primary key (pemda, tahun)
);

create table naskah_nomor (
    id bigint not null primary key,
    pemda varchar(13) not null,
    jenis varchar(40) not null,
    acuan_id bigint not null,
    nomor varchar(100) not null,
    urut int not null,
    tanggal date not null,
    constraint uk_naskah_nomor unique (pemda, jenis, acuan_id)
);
