package id.selaras.platform;

import id.selaras.akses.PenggunaMasuk;
import id.selaras.akses.PenggunaService;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password. Guessing is slowed down by name and by address; an unknown name costs as
 * much time as a wrong password and gets the same answer.
 */
@Component
class PenyediaMasuk implements AuthenticationProvider {

    private final PenggunaService pengguna;
    private final PasswordEncoder sandi;
    private final PembatasTebakan pembatas;
    private final MessageSourceAccessor pesan;
    private final String hashKosong;

    PenyediaMasuk(PenggunaService pengguna, PasswordEncoder sandi, PembatasTebakan pembatas, MessageSource pesan) {
        this.pengguna = pengguna;
        this.sandi = sandi;
        this.pembatas = pembatas;
        this.pesan = new MessageSourceAccessor(pesan);
        this.hashKosong = sandi.encode("tidak ada pengguna dengan sandi ini");
    }

    @Override
    public Authentication authenticate(Authentication masuk) {
        var nama = masuk.getName().strip();
        var alamat = masuk.getDetails() instanceof WebAuthenticationDetails d ? d.getRemoteAddress() : "";
        var tunggu = pembatas.tunggu(nama, alamat);
        if (!tunggu.isZero()) {
            throw new LockedException(pesan.getMessage(
                    "MSK-02", new Object[] {Math.max(1, tunggu.plusSeconds(59).toMinutes())}));
        }
        var ada = pengguna.untukMasuk(nama);
        var cocok = sandi.matches(
                String.valueOf(masuk.getCredentials()),
                ada.map(PenggunaMasuk::sandi).orElse(hashKosong));
        if (ada.isEmpty() || !cocok) {
            pembatas.gagal(nama, alamat);
            throw new BadCredentialsException(pesan.getMessage("MSK-01"));
        }
        if (!ada.get().aktif()) {
            throw new LockedException(pesan.getMessage("MSK-03"));
        }
        pembatas.berhasil(nama);
        var pokok = ada.get().tanpaSandi();
        var hasil = UsernamePasswordAuthenticationToken.authenticated(pokok, null, pokok.getAuthorities());
        hasil.setDetails(masuk.getDetails());
        return hasil;
    }

    @Override
    public boolean supports(Class<?> jenis) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(jenis);
    }
}
