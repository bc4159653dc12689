/** The RKPD as a process: names in its models, and what its steps call. */
package id.selaras.workflow.rkpd;
