-- The rules look up a few hundred codes of one version whenever a plan is checked.
create index ix_nomenklatur_kode on nomenklatur (versi, kode);
