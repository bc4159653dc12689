package id.selaras.akses;

import java.util.List;

/** A PD at which an office that the process needs is held by nobody today. */
public record KursiKosong(long pdId, String namaPd, List<Peran> peran) {}
