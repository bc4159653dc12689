package id.selaras.tahunan.pohon;

import id.selaras.akses.Wewenang;
import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import id.selaras.strategis.rencana.JenisRencana;
import id.selaras.strategis.rencana.Jenjang;
import id.selaras.strategis.rencana.Rencana;
import id.selaras.strategis.rencana.RencanaService;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follows one year from misi to sub kegiatan: the RPJMD in force above, the Renja below. */
@Service
@Transactional(readOnly = true)
public class PohonKinerjaService {

    private final RencanaService rencana;
    private final JdbcClient jdbc;
    private final Wewenang wewenang;

    PohonKinerjaService(RencanaService rencana, JdbcClient jdbc, Wewenang wewenang) {
        this.rencana = rencana;
        this.jdbc = jdbc;
        this.wewenang = wewenang;
    }

    /** The RPJMD in force in a year; empty where there is none. */
    public Optional<Rencana> rpjmd(int tahun) {
        return rencana.berlaku(JenisRencana.RPJMD, tahun);
    }

    /** The RPJMD down to its programs with the column of the year, in a number of statements that does not grow. */
    public List<BarisPohon> susun(Rencana rpjmd, int tahun) {
        var pohon = rencana.pohon(rpjmd.id());
        var pd = rencana.namaPd();
        return pohon.urut().stream()
                .filter(s -> s.jenjang() != Jenjang.STRATEGI && s.jenjang() != Jenjang.ARAH_KEBIJAKAN)
                .map(s -> new BarisPohon(
                        s.id(),
                        s.jenjang().label(),
                        pohon.kedalaman(s),
                        pohon.nomor(s),
                        s.uraian(),
                        s.pdId() == null ? null : pd.get(s.pdId()),
                        s.indikator().stream()
                                .map(i -> new BarisPohon.Ukuran(
                                        i.nama(), i.target().get(tahun), i.satuan()))
                                .toList(),
                        pohon.pagu(s).get(tahun)))
                .toList();
    }

    /**
     * Sub kegiatan of the Renja below a program of the RPJMD: of a Renja that is set, or that the person may read.
     *
     * @throws PelanggaranAturan RNC-404 no such program
     */
    public List<BarisRenjaPohon> renja(int tahun, long programId) {
        var rpjmd = rpjmd(tahun).orElseThrow(() -> new PelanggaranAturan("RNC-404"));
        var program = rencana.pohon(rpjmd.id())
                .simpul(programId)
                .filter(s -> s.jenjang() == Jenjang.PROGRAM && s.pdId() != null && s.kode() != null)
                .orElseThrow(() -> new PelanggaranAturan("RNC-404"));
        return jdbc.sql("select s.kode, s.nama, s.indikator, s.target, s.satuan, s.pagu from renja_sub_kegiatan s"
                        + " join renja r on r.id = s.renja_id where r.pemda = :pemda and r.tahun = :tahun"
                        + " and r.perangkat_daerah_id = :pd and s.kode like :kode"
                        + " and (r.status = 'DITETAPKAN' or :boleh = 1) order by s.kode, s.id")
                .param("pemda", PemdaAktif.kode())
                .param("tahun", tahun)
                .param("pd", program.pdId())
                .param("kode", program.kode() + ".%")
                .param("boleh", wewenang.bolehMembaca(program.pdId()) ? 1 : 0)
                .query((rs, n) -> new BarisRenjaPohon(
                        rs.getString(1),
                        rs.getString(2),
                        rs.getString(3),
                        rs.getBigDecimal(4),
                        rs.getString(5),
                        rs.getBigDecimal(6)))
                .list();
    }
}
