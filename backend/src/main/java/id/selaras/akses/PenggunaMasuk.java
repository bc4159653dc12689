package id.selaras.akses;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A signed-in person as Spring Security keeps it in the session.
 *
 * @param sandi the hash while signing in, null afterwards
 * @param gantiSandi the password was chosen by somebody else and must be replaced before anything else
 */
public record PenggunaMasuk(Pelaku pelaku, String sandi, boolean aktif, boolean gantiSandi) implements UserDetails {

    public PenggunaMasuk(Pelaku pelaku, String sandi, boolean aktif) {
        this(pelaku, sandi, aktif, false);
    }

    /** The same person without the hash, for the session. */
    public PenggunaMasuk tanpaSandi() {
        return new PenggunaMasuk(pelaku, null, aktif, gantiSandi);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.copyOf(pelaku.jabatan().stream()
                .map(j -> new SimpleGrantedAuthority("ROLE_" + j.peran()))
                .distinct()
                .toList());
    }

    @Override
    public String getPassword() {
        return sandi;
    }

    @Override
    public String getUsername() {
        return pelaku.namaPengguna();
    }

    @Override
    public boolean isEnabled() {
        return aktif;
    }
}
