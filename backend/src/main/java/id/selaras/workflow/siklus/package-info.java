/** The year of a Pemda as a process. */
package id.selaras.workflow.siklus;
