-- From what a stage measured in days is counted: the beginning of its task, or the Perkada RKPD.
alter table jadwal_tahapan add column acuan varchar(20) default 'TUGAS' not null;
