package id.selaras.akses;

import id.selaras.kernel.PelanggaranAturan;
import id.selaras.kernel.PemdaAktif;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The one door: who acts, and may they. Every refusal is AKS-01 and says what office is needed. */
@Component
public class Wewenang {

    /** The person of this request, or the system where nobody is signed in (jobs of the engine). */
    public Pelaku pelaku() {
        var masuk = SecurityContextHolder.getContext().getAuthentication();
        if (masuk != null && masuk.getPrincipal() instanceof PenggunaMasuk pengguna) {
            return pengguna.pelaku();
        }
        if (masuk != null && masuk.getPrincipal() instanceof Pelaku pelaku) {
            return pelaku;
        }
        return Pelaku.sistem(PemdaAktif.kode());
    }

    public void pastikanPeran(Peran... peran) {
        var pelaku = pelaku();
        if (!pelaku.sistem() && Arrays.stream(peran).noneMatch(pelaku::memegang)) {
            tolak(peran);
        }
    }

    public void pastikanPeranDi(long pdId, Peran... peran) {
        var pelaku = pelaku();
        if (!pelaku.sistem() && Arrays.stream(peran).noneMatch(p -> pelaku.memegang(p, pdId))) {
            tolak(peran);
        }
    }

    /** May change the plan of this PD: its own planner, sekretaris or kepala. */
    public void pastikanBolehMengubah(long pdId) {
        pastikanPeranDi(pdId, Peran.PERENCANA_PD, Peran.SEKRETARIS_PD, Peran.KEPALA_PD);
    }

    /** May read the plan of this PD before it is set. */
    public boolean bolehMembaca(long pdId) {
        return pelaku().bekerjaDi(pdId) || bolehMembacaSemua();
    }

    /** May read every plan of the Pemda before it is set. */
    public boolean bolehMembacaSemua() {
        var pelaku = pelaku();
        return pelaku.sistem()
                || pelaku.bappeda()
                || pelaku.memegang(Peran.SEKDA)
                || pelaku.memegang(Peran.KEPALA_DAERAH)
                || pelaku.memegang(Peran.INSPEKTORAT)
                || pelaku.memegang(Peran.ADMIN);
    }

    public void pastikanBolehMembaca(long pdId) {
        if (!bolehMembaca(pdId)) {
            throw new PelanggaranAturan("AKS-02");
        }
    }

    /** Runs work as somebody: scripted actors of a simulation, jobs that act for a person. */
    public <T> T sebagai(Pelaku pelaku, Supplier<T> kerja) {
        var sebelum = SecurityContextHolder.getContext();
        var konteks = SecurityContextHolder.createEmptyContext();
        konteks.setAuthentication(new UsernamePasswordAuthenticationToken(
                pelaku,
                null,
                List.copyOf(pelaku.jabatan().stream()
                        .map(j -> new SimpleGrantedAuthority("ROLE_" + j.peran()))
                        .distinct()
                        .toList())));
        SecurityContextHolder.setContext(konteks);
        try {
            return PemdaAktif.dengan(pelaku.pemda(), kerja);
        } finally {
            SecurityContextHolder.setContext(sebelum);
        }
    }

    private static void tolak(Peran... peran) {
        throw new PelanggaranAturan(
                "AKS-01",
                String.join(" / ", Arrays.stream(peran).map(Peran::label).toList()));
    }
}
