/** The year of a Pemda as a process. */
@org.springframework.modulith.NamedInterface("siklus")
package id.selaras.workflow.siklus;
