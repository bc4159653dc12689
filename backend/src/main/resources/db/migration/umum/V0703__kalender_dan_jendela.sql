-- Days on which offices are closed, as the joint decree of three ministers and the Pemda itself set them.
create table hari_libur (
    id bigint not null primary key,
    pemda varchar(13) not null,
    tanggal date not null,
    nama varchar(200) not null,
    jenis varchar(15) not null,
    sumber varchar(300) not null,
    constraint uk_hari_libur unique (pemda, tanggal)
);

-- A stage counted in working days; the window in which its plans may be filled in.
alter table jadwal_tahapan add column hari_kerja boolean default false not null;
alter table jadwal_tahapan add column mulai date;
alter table jadwal_tahapan add column tutup boolean default false not null;
