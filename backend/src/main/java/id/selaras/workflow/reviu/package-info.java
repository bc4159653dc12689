/** The review by the inspektorat as a process: names in its model, and what its steps call. */
package id.selaras.workflow.reviu;
