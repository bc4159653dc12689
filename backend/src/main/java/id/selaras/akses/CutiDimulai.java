package id.selaras.akses;

/** Somebody is away from today on: what he holds goes to those who stand in for him. */
public record CutiDimulai(String pemda, long penggunaId, String nama) {}
