package id.selaras.tahunan.rkpd;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What the Surat Edaran allows a PD.
 *
 * @param perSumberDana empty where the plafon is not divided
 */
public record Plafon(long pdId, BigDecimal jumlah, Map<String, BigDecimal> perSumberDana) {}
