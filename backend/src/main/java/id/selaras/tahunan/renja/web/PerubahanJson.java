package id.selaras.tahunan.renja.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What a request changed in the sheet. Fields that are absent say that nothing changed there.
 *
 * @param versi number to ask from next time
 * @param urutan ids of all rows in their order, where rows were added, removed or moved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PerubahanJson(
        long versi,
        List<LembarJson> baris,
        List<String> hapus,
        List<String> urutan,
        @JsonInclude(JsonInclude.Include.ALWAYS) String plafon,
        List<Dana> perSumberDana,
        String pukul,
        String pesan,
        String lokus,
        Map<String, List<String>> sunting,
        Map<String, List<Pilihan>> pilihan,
        Kunci kunci) {

    record Dana(
            String kode,
            String nama,
            String total,
            @JsonInclude(JsonInclude.Include.ALWAYS) String plafon) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Pilihan(String nilai, String label, String ket) {}

    /** Why the sheet cannot be changed now. */
    record Kunci(String pesan) {}
}
