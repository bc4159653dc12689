-- How the values of an indicator of T-C.29 add up over the years, and which way is better; who typed last.
alter table renja_evaluasi add column arah varchar(10);
alter table renja_evaluasi add column akumulasi varchar(10);
alter table renja_evaluasi add column diubah_oleh varchar(200);
alter table renja_evaluasi add column diubah ${waktu};
alter table renja_kinerja add column diubah_oleh varchar(200);
alter table renja_kinerja add column diubah ${waktu};
