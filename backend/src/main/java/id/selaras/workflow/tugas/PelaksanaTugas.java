package id.selaras.workflow.tugas;

import id.selaras.akses.JejakAudit;
import id.selaras.akses.Pelaku;
import id.selaras.akses.PenggunaService;
import id.selaras.akses.Peran;
import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.workflow.KunciProses;
import id.selaras.workflow.ekspresi.JadwalProses;
import id.selaras.workflow.renja.VerifikasiRenjaProcess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each act on a task as one transaction: the row is held, the engine moves, the trail is written. */
@Component
@Transactional
class PelaksanaTugas {

    private static final String TELAAH = VerifikasiRenjaProcess.Elements.USER_TASK_TELAAH_RENJA;
    private static final String DITARIK = VerifikasiRenjaProcess.Messages.RENJA_DITARIK;
    private static final int KOMENTAR_TERPANJANG = 4000;

    private final TabelTugas tabel;
    private final PergeseranBatas pergeseran;
    private final DelegasiTugas delegasi;
    private final TaskService task;
    private final RuntimeService runtime;
    private final ProcessEngineConfigurationImpl mesin;
    private final Wewenang wewenang;
    private final PenggunaService pengguna;
    private final JejakAudit jejak;
    private final JadwalProses jadwal;
    private final Clock jam;

    PelaksanaTugas(
            TabelTugas tabel,
            PergeseranBatas pergeseran,
            DelegasiTugas delegasi,
            TaskService task,
            RuntimeService runtime,
            ProcessEngineConfigurationImpl mesin,
            Wewenang wewenang,
            PenggunaService pengguna,
            JejakAudit jejak,
            JadwalProses jadwal,
            Clock jam) {
        this.tabel = tabel;
        this.pergeseran = pergeseran;
        this.delegasi = delegasi;
        this.task = task;
        this.runtime = runtime;
        this.mesin = mesin;
        this.wewenang = wewenang;
        this.pengguna = pengguna;
        this.jejak = jejak;
        this.jadwal = jadwal;
        this.jam = jam;
    }

    Tugas klaim(long id) {
        var pelaku = wewenang.pelaku();
        var tugas = tabel.kunci(id);
        Keanggotaan.pastikanBolehMengambil(pelaku, tugas);
        pastikanTerbuka(tugas);
        pastikanTidakDipegangLain(pelaku, tugas);
        if (!Keanggotaan.pemegang(pelaku, tugas)) {
            pegang(tugas, pelaku);
            tabel.catat(tugas, pelaku, AksiTugas.DIAMBIL, null, null, pelaku.nama());
        }
        return tabel.kunci(id);
    }

    Tugas lepas(long id) {
        var pelaku = wewenang.pelaku();
        var tugas = tabel.kunci(id);
        pastikanTerlihat(pelaku, tugas);
        pastikanTerbuka(tugas);
        if (tugas.pemegang() == null) {
            return tugas;
        }
        if (!Keanggotaan.pemegang(pelaku, tugas) && !Keanggotaan.mengatur(pelaku)) {
            throw new PelanggaranAturan("TGS-04", tugas.namaPemegang());
        }
        delegasi.akhiri(tugas);
        task.setAssignee(tugas.taskId(), null);
        tabel.catat(tugas, pelaku, AksiTugas.DILEPAS, null, tugas.namaPemegang(), null);
        return tabel.kunci(id);
    }

    Tugas delegasikan(long id, String namaPengguna, String alasan, LocalDate sampai) {
        var pelaku = wewenang.pelaku();
        var tugas = tabel.kunci(id);
        Keanggotaan.pastikanBolehMengambil(pelaku, tugas);
        pastikanTerbuka(tugas);
        pastikanTidakDipegangLain(pelaku, tugas);
        var tujuan = pengguna.untukMasuk(namaPengguna)
                .filter(p -> p.aktif() && tugas.pemda().equals(p.pelaku().pemda()))
                .orElseThrow(() -> new PelanggaranAturan("TGS-09", namaPengguna))
                .pelaku();
        Keanggotaan.pastikanBukanPdSendiri(tujuan, tugas);
        delegasi.beri(tugas, pelaku, tujuan, sampai);
        task.setAssignee(tugas.taskId(), String.valueOf(tujuan.id()));
        tabel.catat(tugas, pelaku, AksiTugas.DIDELEGASIKAN, potong(alasan), tugas.namaPemegang(), tujuan.nama());
        jejak.catat(
                "tugas.didelegasikan",
                "tugas",
                id,
                tugas.pdId(),
                tugas.nama() + ", " + tugas.ringkasan() + ": didelegasikan kepada " + tujuan.nama(),
                tugas.namaPemegang(),
                tujuan.nama());
        return tabel.kunci(id);
    }

    Tugas komentar(long id, String teks) {
        var pelaku = wewenang.pelaku();
        var tugas = tabel.kunci(id);
        pastikanTerlihat(pelaku, tugas);
        if (teks == null || teks.isBlank() || teks.length() > KOMENTAR_TERPANJANG) {
            throw new PelanggaranAturan("TGS-12", KOMENTAR_TERPANJANG);
        }
        tabel.catat(tugas, pelaku, AksiTugas.DIKOMENTARI, teks.strip(), null, null);
        return tugas;
    }

    Tugas ubahBatas(long id, LocalDate batas, String alasan) {
        wewenang.pastikanPeran(Peran.KABID_BAPPEDA, Peran.KEPALA_BAPPEDA, Peran.ADMIN);
        var pelaku = wewenang.pelaku();
        var tugas = tabel.kunci(id);
        pastikanTerbuka(tugas);
        if (alasan == null || alasan.isBlank()) {
            throw new PelanggaranAturan("TGS-05");
        }
        if (batas == null) {
            throw new PelanggaranAturan("TGS-19");
        }
        var zona = jadwal.zona(tugas.pemda());
        var hariIni = LocalDate.ofInstant(jam.instant(), zona);
        if (batas.isBefore(hariIni)) {
            throw new PelanggaranAturan("TGS-08", hariIni);
        }
        tabel.tandaiBatasSendiri(id);
        pergeseran.geser(tugas, batas, pelaku, potong(alasan));
        return tabel.kunci(id);
    }

    HasilTugas selesaikan(long id, Putusan putusan) {
        var pelaku = wewenang.pelaku();
        var tugas = tabel.kunci(id);
        if (sudahSama(tugas, pelaku, putusan)) {
            return tugas.hasil();
        }
        Keanggotaan.pastikanBolehMengambil(pelaku, tugas);
        pastikanTerbuka(tugas);
        pastikanTidakDipegangLain(pelaku, tugas);
        putusan.pastikanSah(tugas.pilihan());
        tabel.putuskan(id, pelaku, putusan);
        tabel.catat(tugas, pelaku, AksiTugas.DISELESAIKAN, putusan.alasan(), null, putusan.keputusan());
        jejak.catat(
                "tugas.diselesaikan",
                "tugas",
                id,
                tugas.pdId(),
                tugas.nama() + ", " + tugas.ringkasan() + (putusan.alasan() == null ? "" : ": " + putusan.alasan()),
                null,
                putusan.keputusan());
        mesin.getCommandExecutorTxRequired().execute(satuPerintah -> {
            if (!Keanggotaan.pemegang(pelaku, tugas)) {
                pegang(tugas, pelaku);
            }
            task.complete(tugas.taskId(), putusan.variabel());
            return null;
        });
        delegasi.akhiri(tugas);
        return tabel.cari(id).orElseThrow().hasil();
    }

    Void tarik(String kunci, String alasan) {
        var pelaku = wewenang.pelaku();
        var pd = KunciProses.baca(kunci).kodePd();
        if (!pelaku.sistem()
                && pelaku.jabatan().stream()
                        .noneMatch(j -> j.peran() == Peran.KEPALA_PD && Objects.equals(j.kodePd(), pd))) {
            throw new PelanggaranAturan("AKS-01", Peran.KEPALA_PD.label());
        }
        var ditemukan = tabel.terakhir(kunci, TELAAH).orElseThrow(() -> new PelanggaranAturan("TGS-13"));
        var tugas = tabel.kunci(ditemukan.id());
        if (!tugas.terbuka()) {
            throw new PelanggaranAturan("TGS-13");
        }
        if (tugas.pemegang() != null) {
            throw new PelanggaranAturan("TGS-14", tugas.namaPemegang());
        }
        tabel.batalkan(tugas.id(), pelaku, potong(alasan));
        tabel.catat(tugas, pelaku, AksiTugas.DITARIK, potong(alasan), null, null);
        var penunggu = runtime.createExecutionQuery()
                .processInstanceId(tugas.instansi())
                .messageEventSubscriptionName(DITARIK)
                .singleResult();
        runtime.messageEventReceived(DITARIK, penunggu.getId());
        return null;
    }

    private void pegang(Tugas tugas, Pelaku pelaku) {
        if (!pelaku.sistem()) {
            task.setAssignee(tugas.taskId(), String.valueOf(pelaku.id()));
        }
    }

    /** The same person asks once more for what has been done: a double click, a resend after a time-out. */
    private static boolean sudahSama(Tugas tugas, Pelaku pelaku, Putusan putusan) {
        return tugas.status() == StatusTugas.SELESAI
                && Objects.equals(tugas.selesaiOleh(), pelaku.id())
                && putusan.sama(tugas.keputusan(), tugas.alasan());
    }

    private static void pastikanTerbuka(Tugas tugas) {
        var oleh = tugas.namaSelesaiOleh() == null ? "sistem" : tugas.namaSelesaiOleh();
        if (tugas.status() == StatusTugas.SELESAI) {
            throw new PelanggaranAturan("TGS-01", tugas.nama(), oleh, tugas.selesai());
        }
        if (tugas.status() == StatusTugas.DIBATALKAN) {
            throw new PelanggaranAturan("TGS-02", tugas.nama(), tugas.selesai());
        }
    }

    private static void pastikanTidakDipegangLain(Pelaku pelaku, Tugas tugas) {
        if (tugas.pemegang() != null && !pelaku.sistem() && !Keanggotaan.pemegang(pelaku, tugas)) {
            throw new PelanggaranAturan("TGS-03", tugas.nama(), tugas.namaPemegang());
        }
    }

    private static void pastikanTerlihat(Pelaku pelaku, Tugas tugas) {
        if (!Keanggotaan.bolehMelihat(pelaku, tugas)) {
            throw new PelanggaranAturan("TGS-404");
        }
    }

    private static String potong(String teks) {
        if (teks == null || teks.isBlank()) {
            return null;
        }
        return teks.length() > 2000 ? teks.substring(0, 2000) : teks.strip();
    }
}
