-- Who handed a task over, until when, and the office of mitra that was lent with it.
alter table tugas add column didelegasikan_oleh bigint;
alter table tugas add column delegasi_sampai date;
alter table tugas add column delegasi_penugasan bigint;
