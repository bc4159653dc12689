package id.selaras.akses;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in person as Spring Security keeps it in the session. */
public record PenggunaMasuk(Pelaku pelaku, String sandi, boolean aktif) implements UserDetails {

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
