-- RPJPD, RPJMD and Renstra as one kind of tree, with indicators, targets, pagu and steps that can be undone.
create table rencana (
    id bigint not null primary key,
    pemda varchar(13) not null,
    jenis varchar(10) not null,
    perangkat_daerah_id bigint,
    induk_id bigint,
    judul varchar(300) not null,
    visi varchar(500) not null,
    dasar_hukum varchar(300),
    nomenklatur varchar(40) not null,
    tahun_dasar int not null,
    tahun_awal int not null,
    tahun_target_awal int not null,
    tahun_akhir int not null,
    tahap varchar(20) not null,
    status varchar(15) not null,
    status_sejak ${waktu},
    tanggal_penetapan date,
    perubahan bigint not null,
    constraint fk_rencana_induk foreign key (induk_id) references rencana (id),
    constraint fk_rencana_pd foreign key (perangkat_daerah_id) references perangkat_daerah (id)
);
create index ix_rencana_pemda on rencana (pemda, jenis, status, tahun_awal);
create index ix_rencana_pd on rencana (perangkat_daerah_id);

create table rencana_simpul (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rencana_id bigint not null,
    induk_id bigint,
    jenjang varchar(15) not null,
    urutan int not null,
    kode varchar(30),
    uraian varchar(1000) not null,
    perangkat_daerah_id bigint,
    rujukan_id bigint,
    constraint fk_simpul_rencana foreign key (rencana_id) references rencana (id),
    constraint fk_simpul_pd foreign key (perangkat_daerah_id) references perangkat_daerah (id)
);
create index ix_simpul_rencana on rencana_simpul (rencana_id, jenjang, kode);
create index ix_simpul_induk on rencana_simpul (induk_id, urutan);
create index ix_simpul_rujukan on rencana_simpul (rujukan_id);

create table rencana_indikator (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rencana_id bigint not null,
    simpul_id bigint not null,
    indikator_id bigint,
    urutan int not null,
    nama varchar(1000) not null,
    satuan varchar(100) not null,
    arah varchar(10) not null,
    akumulasi varchar(10) not null,
    kondisi_awal decimal(20, 4),
    kondisi_akhir decimal(20, 4),
    constraint fk_rencana_indikator foreign key (simpul_id) references rencana_simpul (id),
    constraint fk_rencana_katalog foreign key (indikator_id) references indikator (id)
);
create index ix_rencana_indikator on rencana_indikator (rencana_id, simpul_id, urutan);
create index ix_rencana_katalog on rencana_indikator (indikator_id);

create table rencana_target (
    indikator_id bigint not null,
    tahun int not null,
    target decimal(20, 4) not null,
    primary key (indikator_id, tahun),
    constraint fk_rencana_target foreign key (indikator_id) references rencana_indikator (id)
);

create table rencana_pagu (
    simpul_id bigint not null,
    tahun int not null,
    pagu decimal(20, 2) not null,
    primary key (simpul_id, tahun),
    constraint fk_rencana_pagu foreign key (simpul_id) references rencana_simpul (id)
);

create table rencana_kapasitas (
    rencana_id bigint not null,
    tahun int not null,
    kapasitas decimal(20, 2) not null,
    primary key (rencana_id, tahun),
    constraint fk_rencana_kapasitas foreign key (rencana_id) references rencana (id)
);

create table rencana_langkah (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rencana_id bigint not null,
    pengguna_id bigint,
    waktu ${waktu} not null,
    oleh varchar(200) not null,
    ringkasan varchar(500) not null,
    balik longtext not null,
    diurungkan boolean not null,
    constraint fk_rencana_langkah foreign key (rencana_id) references rencana (id)
);
create index ix_rencana_langkah on rencana_langkah (rencana_id, pengguna_id, id);

create table versi_rencana (
    id bigint not null primary key,
    pemda varchar(13) not null,
    rencana_id bigint not null,
    nomor int not null,
    tahap varchar(20) not null,
    label varchar(200) not null,
    resmi boolean not null,
    isi longtext not null,
    sha256 varchar(64) not null,
    waktu ${waktu} not null,
    oleh varchar(300) not null,
    constraint uk_versi_rencana unique (rencana_id, nomor),
    constraint fk_versi_rencana foreign key (rencana_id) references rencana (id)
);

insert into rencana (id, pemda, jenis, judul, visi, dasar_hukum, nomenklatur, tahun_dasar, tahun_awal,
       tahun_target_awal, tahun_akhir, tahap, status, perubahan)
select id, pemda, 'RPJMD', judul, visi, dasar_hukum, '050-3708-2020', tahun_awal, tahun_awal, tahun_awal + 1,
       tahun_akhir, 'PENETAPAN', 'DITETAPKAN', 0
  from rpjmd;

insert into rencana_simpul (id, pemda, rencana_id, jenjang, urutan, uraian)
select m.id, r.pemda, r.id, 'MISI', m.nomor, m.uraian from rpjmd_misi m join rpjmd r on r.id = m.rpjmd_id;

insert into rencana_simpul (id, pemda, rencana_id, induk_id, jenjang, urutan, uraian)
select t.id, r.pemda, r.id, m.id, 'TUJUAN', row_number() over (partition by m.id order by t.nomor), t.uraian
  from rpjmd_tujuan t join rpjmd_misi m on m.id = t.misi_id join rpjmd r on r.id = m.rpjmd_id;

insert into rencana_simpul (id, pemda, rencana_id, induk_id, jenjang, urutan, uraian)
select s.id, r.pemda, r.id, t.id, 'SASARAN', row_number() over (partition by t.id order by s.nomor), s.uraian
  from rpjmd_sasaran s join rpjmd_tujuan t on t.id = s.tujuan_id join rpjmd_misi m on m.id = t.misi_id
  join rpjmd r on r.id = m.rpjmd_id;

-- the arah kebijakan of a sasaran was a text of it; its key is the negative of the sasaran's
insert into rencana_simpul (id, pemda, rencana_id, induk_id, jenjang, urutan, uraian)
select -s.id, r.pemda, r.id, s.id, 'ARAH_KEBIJAKAN', 1, substring(s.arah_kebijakan, 1, 1000)
  from rpjmd_sasaran s join rpjmd_tujuan t on t.id = s.tujuan_id join rpjmd_misi m on m.id = t.misi_id
  join rpjmd r on r.id = m.rpjmd_id
 where s.arah_kebijakan is not null;

insert into rencana_simpul (id, pemda, rencana_id, induk_id, jenjang, urutan, kode, uraian, perangkat_daerah_id)
select p.id, r.pemda, r.id, p.sasaran_id, 'PROGRAM', row_number() over (partition by p.sasaran_id order by p.kode, p.id),
       p.kode, p.nama, p.perangkat_daerah_id
  from rpjmd_program p join rpjmd r on r.id = p.rpjmd_id;

insert into rencana_indikator (id, pemda, rencana_id, simpul_id, urutan, nama, satuan, arah, akumulasi, kondisi_awal,
       kondisi_akhir)
select i.id, r.pemda, r.id, i.pemilik_id, row_number() over (partition by i.pemilik_id order by i.id), i.nama, i.satuan,
       i.arah, i.akumulasi, i.kondisi_awal, t.target
  from rpjmd_indikator i join rpjmd r on r.id = i.rpjmd_id
  left join rpjmd_target t on t.indikator_id = i.id and t.tahun = r.tahun_akhir;

insert into rencana_target (indikator_id, tahun, target)
select indikator_id, tahun, target from rpjmd_target where target is not null;

insert into rencana_pagu (simpul_id, tahun, pagu)
select program_id, tahun, pagu from rpjmd_pagu;

insert into rencana (id, pemda, jenis, perangkat_daerah_id, induk_id, judul, visi, nomenklatur, tahun_dasar, tahun_awal,
       tahun_target_awal, tahun_akhir, tahap, status, perubahan)
select s.id, s.pemda, 'RENSTRA', s.perangkat_daerah_id, r.id, s.judul, r.visi, '050-3708-2020', r.tahun_awal,
       r.tahun_awal, r.tahun_awal + 1, r.tahun_akhir, 'PENETAPAN', 'DITETAPKAN', 0
  from renstra s join rpjmd r on r.id = s.rpjmd_id;

insert into rencana_simpul (id, pemda, rencana_id, jenjang, urutan, uraian)
select t.id, s.pemda, s.id, 'TUJUAN', row_number() over (partition by s.id order by t.id), t.uraian
  from renstra_tujuan t join renstra s on s.id = t.renstra_id;

insert into rencana_simpul (id, pemda, rencana_id, induk_id, jenjang, urutan, uraian, rujukan_id)
select a.id, s.pemda, s.id, a.tujuan_id, 'SASARAN', row_number() over (partition by a.tujuan_id order by a.id), a.uraian,
       a.rpjmd_sasaran_id
  from renstra_sasaran a join renstra s on s.id = a.renstra_id;

-- a code stood once for each of its indicators; it becomes one simpul with the name of its first indicator
insert into rencana_simpul (id, pemda, rencana_id, jenjang, urutan, kode, uraian)
select min(b.id), s.pemda, s.id, b.jenjang, 1, b.kode, min(b.indikator)
  from renstra_baris b join renstra s on s.id = b.renstra_id
 group by s.pemda, s.id, b.jenjang, b.kode;

insert into rencana_indikator (id, pemda, rencana_id, simpul_id, urutan, nama, satuan, arah, akumulasi, kondisi_awal,
       kondisi_akhir)
select b.id, s.pemda, s.id, n.id, row_number() over (partition by n.id order by b.id), b.indikator, b.satuan, 'POSITIF',
       'LAST', b.kondisi_awal, b.target_akhir
  from renstra_baris b join renstra s on s.id = b.renstra_id
  join rencana_simpul n on n.rencana_id = s.id and n.kode = b.kode;

insert into rencana_target (indikator_id, tahun, target)
select baris_id, tahun, target from renstra_target where target is not null;

insert into rencana_pagu (simpul_id, tahun, pagu)
select n.id, t.tahun, sum(t.pagu)
  from renstra_target t join renstra_baris b on b.id = t.baris_id
  join rencana_simpul n on n.rencana_id = b.renstra_id and n.kode = b.kode
 where t.pagu is not null
 group by n.id, t.tahun;

drop table rpjmd_target;
drop table rpjmd_pagu;
drop table rpjmd_indikator;
drop table rpjmd_program;
drop table rpjmd_sasaran;
drop table rpjmd_tujuan;
drop table rpjmd_misi;
drop table renstra_target;
drop table renstra_baris;
drop table renstra_sasaran;
drop table renstra_tujuan;
drop table renstra;
drop table rpjmd;
