-- What an answer rested on: a finding whose figures changed after its justifikasi was accepted is looked at anew.
alter table temuan_jawaban add column nilai longtext;
alter table temuan_jawaban add column pesan longtext;
alter table temuan_jawaban add column nilai_dinilai longtext;
-- The sheet of a round as it stood when it was decided, and who closed a note.
alter table verifikasi_putaran add column berita_acara longtext;
alter table catatan_verifikasi add column ditutup_oleh varchar(200);
alter table catatan_verifikasi add column ditutup ${waktu};
create index ix_temuan_jawaban on temuan_jawaban (pemda, renja_id);
create index ix_verifikasi_putaran on verifikasi_putaran (pemda, renja_id);
