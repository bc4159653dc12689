-- A password that somebody else chose must be replaced at the first sign-in.
alter table pengguna add column ganti_sandi boolean default false not null;

-- The trail is read newest first, for one Pemda, one PD, one person, or one kind of act.
create index ix_jejak_pd on jejak_audit (pemda, perangkat_daerah_id, waktu);
create index ix_jejak_pengguna on jejak_audit (pemda, pengguna_id, waktu);
create index ix_jejak_aksi on jejak_audit (pemda, aksi, waktu);
